using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>What a policy says beside what it is about.</summary>
internal sealed record Bewaarregels(string? Omschrijving, string? Termijn, Startgebeurtenis Startgebeurtenis, Bewaaractie Actie, bool Geblokkeerd);

/// <summary>
/// How long cases of a kind are kept, and what happens then. Of several that are about a case the most specific one holds: of its type and
/// its reason, else of its type, else of its reason, else of all.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Bewaarbeleid : Entity
{
    public const int MaxSoort = 100;
    public const int MaxOmschrijving = 250;
    public const int MaxTermijn = 32;

    /// <summary>A term is counted from different days at different cases: it has to be one that never goes back.</summary>
    private static readonly DateOnly s_proefdag = new(2024, 2, 29);

    private Bewaarbeleid()
    {
    }

    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>, <c>TE_LANG</c>, <c>DATUMFORMULE_ONGELDIG</c> or <c>BEWAARTERMIJN_NEGATIEF</c>.</exception>
    public Bewaarbeleid(string soort, string? dossiertype, string? afhandelingsreden, Bewaarregels regels, Werkkalender kalender)
    {
        Soort = Invoer.Verplicht(soort, MaxSoort, "soort");
        Dossiertype = Code(dossiertype, "dossiertype");
        Afhandelingsreden = Code(afhandelingsreden, "afhandelingsreden");
        Wijzig(regels, kalender);
    }

    /// <summary>GraphQL type of the cases that it is about: <c>Leefbaarheidsdossier</c>.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Code of the type that it is about; empty for all.</summary>
    public string Dossiertype { get; private set; } = "";

    /// <summary>Code of the reason for closing that it is about; empty for all.</summary>
    public string Afhandelingsreden { get; private set; } = "";

    /// <summary>Why it is this term, in the corporation's words: a law, a decision.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>How long, as a date formula: <c>2J</c>.</summary>
    public string Termijn { get; private set; } = "";

    /// <summary>From when.</summary>
    public Startgebeurtenis Startgebeurtenis { get; private set; }

    /// <summary>What happens then.</summary>
    public Bewaaractie Actie { get; private set; }

    /// <summary>True while it does not hold.</summary>
    public bool Geblokkeerd { get; private set; }

    /// <summary>Higher holds before lower; of one height there is at most one for a case.</summary>
    [HotChocolate.GraphQLIgnore]
    public int Voorrang => (Dossiertype.Length > 0 ? 2 : 0) + (Afhandelingsreden.Length > 0 ? 1 : 0);

    /// <exception cref="RegelovertredingException">As the constructor.</exception>
    internal void Wijzig(Bewaarregels regels, Werkkalender kalender)
    {
        var formule = Datumformule.Lees(Invoer.Verplicht(regels.Termijn, MaxTermijn, "termijn"), "termijn");
        if (formule.Pas(s_proefdag, kalender) < s_proefdag)
            throw new RegelovertredingException("BEWAARTERMIJN_NEGATIEF", "Een bewaartermijn kan niet in het verleden liggen. Gebruik bijvoorbeeld 2J of 18M.", "termijn");
        Omschrijving = Invoer.Verplicht(regels.Omschrijving, MaxOmschrijving, "omschrijving");
        Termijn = formule.Tekst;
        Startgebeurtenis = regels.Startgebeurtenis;
        Actie = regels.Actie;
        Geblokkeerd = regels.Geblokkeerd;
    }

    internal bool GaatOver(string soort, string typecode, string? redencode)
        => Soort == soort
            && (Dossiertype.Length == 0 || string.Equals(Dossiertype, typecode, StringComparison.OrdinalIgnoreCase))
            && (Afhandelingsreden.Length == 0 || string.Equals(Afhandelingsreden, redencode, StringComparison.OrdinalIgnoreCase));

    internal DateOnly VervaltOp(DateOnly vanaf, Werkkalender kalender) => Datumformule.Lees(Termijn).Pas(vanaf, kalender);

    private static string Code(string? code, string veld) => Invoer.Optioneel(code, Stamgegeven.MaxCode, veld)?.ToUpperInvariant() ?? "";
}

/// <summary>From when a case is kept for the term of its policy.</summary>
internal enum Startgebeurtenis
{
    /// <summary>The day on which it was finished.</summary>
    Afhandeling,

    /// <summary>
    /// The day after which none of the persons concerned rents any more, and not before it was finished. As long as one of them rents, the
    /// term does not begin; when none of them ever rented, it begins with the finishing.
    /// </summary>
    EindeHuur,
}

/// <summary>What happens to a case at the end of its term.</summary>
internal enum Bewaaractie
{
    /// <summary>It is erased with all that hangs on it; figures stay.</summary>
    Verwijderen,

    /// <summary>What leads to a person is taken out, with all that hangs on it; the case stays.</summary>
    Anonimiseren,
}
