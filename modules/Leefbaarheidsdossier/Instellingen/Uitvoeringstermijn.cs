using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>How long the handling of a dossier may take.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Uitvoeringstermijn : Stamgegeven
{
    public const int MaxFormule = 30;

    private Uitvoeringstermijn()
    {
    }

    public Uitvoeringstermijn(string code, string omschrijving, string formule, string? streefformule = null, int waarschuwingWerkdagen = 2)
        : base(code, omschrijving)
        => ZetTermijn(formule, streefformule, waarschuwingWerkdagen);

    /// <summary>From the begindatum to the last day: <c>10WD</c>, <c>6W</c>.</summary>
    public string Formule { get; private set; } = "";

    /// <summary>From the begindatum to the day to aim for; null when there is none.</summary>
    public string? Streefformule { get; private set; }

    /// <summary>How many working days before the last day the dossier shows as urgent.</summary>
    public int WaarschuwingWerkdagen { get; private set; }

    internal void ZetTermijn(string? formule, string? streefformule, int waarschuwingWerkdagen)
    {
        if (waarschuwingWerkdagen is < 0 or > 250)
        {
            throw new RegelovertredingException(
                "WAARSCHUWING_ONGELDIG", "Waarschuw 0 tot en met 250 werkdagen van tevoren.", "waarschuwingWerkdagen");
        }

        Formule = Datumformule.Lees(Invoer.Verplicht(formule, MaxFormule, "formule"), "formule").Tekst;
        Streefformule = Invoer.Optioneel(streefformule, MaxFormule, "streefformule") is { } streef
            ? Datumformule.Lees(streef, "streefformule").Tekst
            : null;
        WaarschuwingWerkdagen = waarschuwingWerkdagen;
    }

    /// <summary>The last day and the day to aim for, of a dossier that began on a day.</summary>
    internal (DateOnly? UitersteDatum, DateOnly? Streefdatum) Bereken(DateOnly begin, Werkkalender kalender)
    {
        var uiterste = Datumformule.Lees(Formule).Pas(begin, kalender);
        if (Streefformule is null)
            return (uiterste, null);
        var streef = Datumformule.Lees(Streefformule).Pas(begin, kalender);
        return (uiterste, streef < uiterste ? streef : uiterste);
    }
}
