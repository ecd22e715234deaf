namespace Leefbaarheid.Overlast.Dossieropbouw;

/// <summary>A kind of evidence that a dossier should hold before it can go to court.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Dossieropbouwonderdeel : Stamgegeven
{
    private Dossieropbouwonderdeel()
    {
    }

    public Dossieropbouwonderdeel(string code, string omschrijving, int volgorde)
        : base(code, omschrijving)
        => Volgorde = volgorde;

    /// <summary>Place in the checklist.</summary>
    public int Volgorde { get; private set; }

    internal void Plaats(int volgorde) => Volgorde = volgorde;
}

/// <summary>A piece of evidence that is there, and where it is kept.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Dossieropbouwstuk : Dossierdeel, IBijlagehouder
{
    public const int MaxOmschrijving = 250;

    private Dossieropbouwstuk()
    {
    }

    public Dossieropbouwstuk(
        Guid leefbaarheidsdossierId, Dossieropbouwonderdeel onderdeel, DateOnly datum, string? omschrijving, string? vindplaats, DateOnly vandaag)
        : base(leefbaarheidsdossierId, Dag.NietNa(datum, vandaag, "datum"))
    {
        onderdeel.ControleerBruikbaar("onderdeelId");
        OnderdeelId = onderdeel.Id;
        Omschrijving = Invoer.Verplicht(omschrijving, MaxOmschrijving, "omschrijving");
        Vindplaats = Invoer.Optioneel(vindplaats, MaxOmschrijving, "vindplaats");
    }

    public Guid OnderdeelId { get; private set; }

    /// <summary>What it is.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Omschrijving { get; private set; } = "";

    /// <summary>Where it is kept; null when not said.</summary>
    public string? Vindplaats { get; private set; }
}

/// <summary>A line of a dossier's checklist.</summary>
/// <param name="Onderdeel">The kind of evidence.</param>
/// <param name="Stukken">What there is of it, the oldest first.</param>
internal sealed record Dossieropbouwpunt(Dossieropbouwonderdeel Onderdeel, IReadOnlyList<Dossieropbouwstuk> Stukken)
{
    /// <summary>True when there is at least one piece.</summary>
    public bool Aanwezig => Stukken.Count > 0;

    /// <summary>How many pieces there are.</summary>
    public int Aantal => Stukken.Count;
}
