using Leefbaarheid.Basisregistraties.Gebieden;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>An area that a medewerker works in.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Werkgebied : Entity
{
    private Werkgebied()
    {
    }

    public Werkgebied(Guid medewerkerId, Guid gebiedId)
    {
        MedewerkerId = medewerkerId;
        GebiedId = gebiedId;
    }

    public Guid MedewerkerId { get; private set; }

    public Medewerker? Medewerker { get; private set; }

    public Guid GebiedId { get; private set; }

    public Gebied? Gebied { get; private set; }
}
