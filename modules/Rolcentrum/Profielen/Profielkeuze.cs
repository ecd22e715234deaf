namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>The profile that somebody chose instead of that of his function.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Profielkeuze : Entity
{
    private Profielkeuze()
    {
    }

    public Profielkeuze(Guid medewerkerId, string profiel)
    {
        MedewerkerId = medewerkerId;
        Profiel = profiel;
    }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid MedewerkerId { get; private set; }

    /// <summary>Code of the profile.</summary>
    public string Profiel { get; private set; } = "";

    public void Kies(string profiel) => Profiel = profiel;
}
