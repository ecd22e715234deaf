using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Sjablonen;

/// <summary>
/// A template of action lines with relative dates. Chosen by hand, by a dossier's type, or by a party that joins a dossier.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Processtappensjabloon : Stamgegeven
{
    private readonly List<Processtap> _stappen = [];

    private Processtappensjabloon()
    {
    }

    public Processtappensjabloon(string code, string omschrijving, Guid? dossiertypeId = null, Partijrol? partijrol = null)
        : base(code, omschrijving)
        => Bestem(dossiertypeId, partijrol);

    /// <summary>Only for dossiers of this type; null for every type.</summary>
    public Guid? DossiertypeId { get; private set; }

    /// <summary>Added by itself when a party with this role joins a dossier; null for never.</summary>
    public Partijrol? Partijrol { get; private set; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<Processtap> Stappen => [.. _stappen.OrderBy(stap => stap.Volgorde)];

    internal void Bestem(Guid? dossiertypeId, Partijrol? partijrol)
    {
        DossiertypeId = dossiertypeId;
        Partijrol = partijrol;
    }

    internal Processtap VoegToe(Stapgegevens gegevens)
    {
        var stap = new Processtap(_stappen.Count == 0 ? 10 : _stappen.Max(regel => regel.Volgorde) + 10, gegevens);
        _stappen.Add(stap);
        return stap;
    }

    /// <exception cref="NietGevondenException">The template has no such step.</exception>
    internal Processtap Stap(Guid id)
        => _stappen.Find(stap => stap.Id == id) ?? throw new NietGevondenException("De processtap", id.ToString(), "processtapId");

    internal void Verwijder(Guid id) => _stappen.Remove(Stap(id));

    /// <exception cref="RegelovertredingException"><c>SJABLOON_ANDER_TYPE</c>.</exception>
    internal void ControleerType(Leefbaarheidsdossiertype type, string veld)
    {
        if (DossiertypeId is { } vereist && vereist != type.Id)
        {
            throw new RegelovertredingException(
                "SJABLOON_ANDER_TYPE",
                $"Het sjabloon '{Omschrijving}' is niet bedoeld voor dossiers van het type '{type.Omschrijving}'.",
                veld);
        }
    }
}

/// <summary>What a step of a template says.</summary>
internal sealed record Stapgegevens(
    string Omschrijving,
    string Datumformule,
    Guid? ActieId = null,
    Guid? MedewerkerId = null,
    Guid? TeamId = null,
    bool TaakDirectAanmaken = false);

/// <summary>A step of a template: becomes one action line.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Processtap : Entity
{
    private Processtap()
    {
    }

    public Processtap(int volgorde, Stapgegevens gegevens)
    {
        Volgorde = volgorde;
        Wijzig(gegevens);
    }

    public Guid ProcesstappensjabloonId { get; private set; }

    /// <summary>Place in the template.</summary>
    [IsProjected]
    public int Volgorde { get; private set; }

    public Guid? ActieId { get; private set; }

    /// <summary>Out of the catalogue; null for a free description.</summary>
    public Actie? Actie { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>From the day on which the line is added to its proposed date.</summary>
    public string Datumformule { get; private set; } = "";

    public Guid? MedewerkerId { get; private set; }

    public Guid? TeamId { get; private set; }

    /// <summary>True when the line brings a task at once, for <see cref="MedewerkerId"/> or <see cref="TeamId"/>, else the dossier's own.</summary>
    public bool TaakDirectAanmaken { get; private set; }

    internal void Wijzig(Stapgegevens gegevens)
    {
        Omschrijving = Invoer.Verplicht(gegevens.Omschrijving, Actieregel.MaxOmschrijving, "omschrijving");
        Datumformule = Contracts.Termijnen.Datumformule.Lees(
            Invoer.Verplicht(gegevens.Datumformule, Uitvoeringstermijn.MaxFormule, "datumformule"), "datumformule").Tekst;
        ActieId = gegevens.ActieId;
        MedewerkerId = gegevens.MedewerkerId;
        TeamId = gegevens.TeamId;
        TaakDirectAanmaken = gegevens.TaakDirectAanmaken;
    }

    internal DateOnly Bereken(DateOnly vanaf, Werkkalender kalender)
        => Contracts.Termijnen.Datumformule.Lees(Datumformule).Pas(vanaf, kalender);
}
