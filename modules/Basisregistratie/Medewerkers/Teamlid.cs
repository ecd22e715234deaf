namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>A medewerker's time in a team.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Teamlid : Entity
{
    private Teamlid()
    {
    }

    public Teamlid(Guid teamId, Guid medewerkerId, DateOnly begindatum)
    {
        TeamId = teamId;
        MedewerkerId = medewerkerId;
        Begindatum = begindatum;
    }

    public Guid TeamId { get; private set; }

    public Team? Team { get; private set; }

    public Guid MedewerkerId { get; private set; }

    public Medewerker? Medewerker { get; private set; }

    public DateOnly Begindatum { get; private set; }

    /// <summary>The last day in the team; null while it goes on.</summary>
    public DateOnly? Einddatum { get; private set; }

    public void Beeindig(DateOnly einddatum) => Einddatum = Periode.Controleer(Begindatum, einddatum);
}
