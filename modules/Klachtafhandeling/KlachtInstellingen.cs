namespace Leefbaarheid.Klachtafhandeling;

/// <summary>The module's settings: the object <c>settings</c> of its line in <c>modules.json</c>.</summary>
internal sealed class KlachtInstellingen
{
    /// <summary>Code of the dossier type whose dossiers are complaints.</summary>
    public string Dossiertype { get; init; } = "KLACHT";

    /// <summary>How many weeks the corporation has to answer a complaint, counted from the day on which it was filed.</summary>
    public int TermijnInWeken { get; init; } = 6;

    /// <summary>How many working days before the last day the deadline is told of for the first time.</summary>
    public int WaarschuwingWerkdagen { get; init; } = 5;

    /// <summary>How many days after its closing the same dossier can go on when the complaint was not solved after all.</summary>
    public int HeropenDagen { get; init; } = 30;

    /// <summary>From a referral to a body that settles disputes to the last day on which it takes the complaint.</summary>
    public string Indientermijn { get; init; } = "1J";

    /// <summary>From the filing of a complaint to the last day on which a body that settles disputes usually takes it.</summary>
    public string Geschiltermijn { get; init; } = "1J";

    /// <summary>Refuses settings that no complaint could be handled by; the module then does not start.</summary>
    /// <exception cref="RegelovertredingException">One of them is out of range.</exception>
    public KlachtInstellingen Controleer()
    {
        Invoer.Verplicht(Dossiertype, 20, nameof(Dossiertype));
        Invoer.Tussen(TermijnInWeken, 1, 52, nameof(TermijnInWeken));
        Invoer.Tussen(WaarschuwingWerkdagen, 0, 250, nameof(WaarschuwingWerkdagen));
        Invoer.Tussen(HeropenDagen, 0, 3650, nameof(HeropenDagen));
        Datumformule.Lees(Indientermijn, nameof(Indientermijn));
        Datumformule.Lees(Geschiltermijn, nameof(Geschiltermijn));
        return this;
    }
}
