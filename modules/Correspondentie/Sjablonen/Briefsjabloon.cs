namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>
/// A template of letters. What letters were made from is never changed: another document is another version, and who looks at an old letter
/// finds the version that it was made from.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Briefsjabloon : Stamgegeven
{
    public const int MaxTaal = 20;
    public const int MaxDossiertypen = 200;

    private readonly List<Briefsjabloonversie> _versies = [];

    private Briefsjabloon()
    {
    }

    /// <param name="code">Unique.</param>
    /// <param name="omschrijving">What people see; it is also the subject of the letter.</param>
    /// <param name="gegevens">What else is said of it.</param>
    public Briefsjabloon(string code, string omschrijving, Sjabloongegevens gegevens)
        : base(code, omschrijving)
        => Bestem(gegevens);

    /// <summary>What kind of letter it makes.</summary>
    public Briefsoort Soort { get; private set; }

    /// <summary>Code of the list TAAL.</summary>
    public string Taal { get; private set; } = "";

    /// <summary>True when it can be written to who reported.</summary>
    public bool VoorMelder { get; private set; }

    /// <summary>True when it can be written to who is said to cause the problem.</summary>
    public bool VoorVeroorzaker { get; private set; }

    /// <summary>True when it can be written to others who are involved.</summary>
    public bool VoorContact { get; private set; }

    /// <summary>Codes of the dossier types that it is meant for, with commas between them; null for every type.</summary>
    public string? Dossiertypen { get; private set; }

    /// <summary>Number of the version that new letters are made from.</summary>
    public int HuidigeVersie { get; private set; }

    /// <summary>All versions, the oldest first.</summary>
    public IReadOnlyList<Briefsjabloonversie> Versies => [.. _versies.OrderBy(versie => versie.Nummer)];

    /// <exception cref="RegelovertredingException"><c>SJABLOON_ZONDER_ONTVANGER</c>.</exception>
    internal void Bestem(Sjabloongegevens gegevens)
    {
        Soort = gegevens.Soort;
        Taal = Invoer.Verplicht(gegevens.Taal, MaxTaal, "taal").ToUpperInvariant();
        if (!gegevens.VoorMelder && !gegevens.VoorVeroorzaker && !gegevens.VoorContact)
            throw new RegelovertredingException("SJABLOON_ZONDER_ONTVANGER", "Kies aan wie een brief met dit sjabloon wordt geschreven.", "voorMelder");
        VoorMelder = gegevens.VoorMelder;
        VoorVeroorzaker = gegevens.VoorVeroorzaker;
        VoorContact = gegevens.VoorContact;
        Dossiertypen = Invoer.Optioneel(
            string.Join(',', Typen(gegevens.Dossiertypen).Distinct(StringComparer.Ordinal)), MaxDossiertypen, "dossiertypen");
    }

    /// <summary>Adds a document, which new letters are made from from now on.</summary>
    /// <exception cref="RegelovertredingException">What <see cref="Veldencontrole"/> says of its fields.</exception>
    internal Briefsjabloonversie Vervang(Sjabloonbestand bestand, IReadOnlyList<Vraaggegevens> vragen)
    {
        Veldencontrole.Controleer(bestand.Velden, vragen, VoorVeroorzaker);
        var versie = new Briefsjabloonversie(++HuidigeVersie, bestand, vragen);
        _versies.Add(versie);
        return versie;
    }

    /// <summary>The version that a new letter is made from.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>STAMGEGEVEN_GEBLOKKEERD</c>, or <c>SJABLOON_ANDER_TYPE</c> for a dossier of a type that it is not meant for.
    /// </exception>
    internal Briefsjabloonversie VoorDossier(string typecode)
    {
        ControleerBruikbaar("sjabloonId");
        if (Dossiertypen is not null && !Typen(Dossiertypen).Contains(typecode, StringComparer.Ordinal))
        {
            throw new RegelovertredingException(
                "SJABLOON_ANDER_TYPE", $"Het sjabloon '{Omschrijving}' is niet bedoeld voor dossiers van het type {typecode}.", "sjabloonId");
        }

        return _versies.Single(versie => versie.Nummer == HuidigeVersie);
    }

    /// <summary>In which of their parts the letter is written to somebody.</summary>
    /// <exception cref="RegelovertredingException"><c>SJABLOON_ANDERE_ONTVANGER</c>.</exception>
    internal Partijrol KiesRol(IReadOnlyCollection<Partijrol> rollen)
    {
        foreach (var (rol, mag) in new[] { (Partijrol.Veroorzaker, VoorVeroorzaker), (Partijrol.Melder, VoorMelder), (Partijrol.Contact, VoorContact) })
        {
            if (mag && rollen.Contains(rol))
                return rol;
        }

        throw new RegelovertredingException(
            "SJABLOON_ANDERE_ONTVANGER", $"Het sjabloon '{Omschrijving}' is niet bedoeld voor deze ontvanger. Kies een ander sjabloon.", "contactId");
    }

    private static IEnumerable<string> Typen(string? codes)
        => (codes ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => code.ToUpperInvariant());
}

/// <summary>What is said of a template beside its document.</summary>
internal sealed record Sjabloongegevens(Briefsoort Soort)
{
    public string? Taal { get; init; } = "NLD";

    public bool VoorMelder { get; init; }

    public bool VoorVeroorzaker { get; init; }

    public bool VoorContact { get; init; }

    public string? Dossiertypen { get; init; }
}

/// <summary>What a letter is for.</summary>
internal enum Briefsoort
{
    /// <summary>Tells the reporter that the report came in.</summary>
    Ontvangstbevestiging,

    /// <summary>Tells the reporter what becomes of it.</summary>
    Terugkoppeling,

    /// <summary>Demands that somebody stops.</summary>
    Sommatie,

    /// <summary>Asks somebody to come and talk.</summary>
    UitnodigingGesprek,

    /// <summary>Tells where to go with a complaint that was not solved.</summary>
    Verwijzing,

    /// <summary>Tells that the case is closed.</summary>
    Afsluiting,

    /// <summary>Anything else.</summary>
    Anders,
}
