using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>A signal in the hands of one medewerker, who reads it without the others having read it.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
[HoortBijRecord(typeof(Signaal), nameof(SignaalId))]
internal sealed class Signaalontvanger : Entity
{
    private Signaalontvanger()
    {
    }

    public Signaalontvanger(Guid medewerkerId) => MedewerkerId = medewerkerId;

    public Guid SignaalId { get; private set; }

    public Signaal? Signaal { get; private set; }

    public Guid MedewerkerId { get; private set; }

    public Medewerker? Medewerker { get; private set; }

    /// <summary>When the medewerker said to have read it; null until then.</summary>
    public DateTime? GelezenOp { get; private set; }

    /// <summary>Reading it again changes nothing.</summary>
    internal void Lees(DateTime nu) => GelezenOp ??= nu;
}
