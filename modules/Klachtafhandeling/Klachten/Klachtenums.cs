namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <summary>What a complaint is about.</summary>
internal enum Klachtonderwerp
{
    /// <summary>How the corporation worked (VERA ORG).</summary>
    Organisatie,

    /// <summary>How somebody of the corporation behaved (VERA KME).</summary>
    Medewerker,

    /// <summary>A contractor or another partner (VERA KSA).</summary>
    Samenwerkingspartner,

    /// <summary>A rule of the corporation.</summary>
    Beleid,
}

/// <summary>Whether the complainant is satisfied.</summary>
internal enum Tevredenheid
{
    /// <summary>Not asked, or no answer.</summary>
    Onbekend,

    /// <summary>Satisfied.</summary>
    Ja,

    /// <summary>Not satisfied.</summary>
    Nee,
}

/// <summary>How far a complaint has come.</summary>
internal enum Klachtfase
{
    /// <summary>Nobody decided yet whether it is admitted.</summary>
    TeBeoordelen,

    /// <summary>Admitted; work on a solution goes on.</summary>
    InBehandeling,

    /// <summary>Not admitted; the dossier is still open.</summary>
    Afgewezen,

    /// <summary>The solution was checked: the complainant is satisfied, or all that is reasonable was done.</summary>
    Gecontroleerd,

    /// <summary>The complainant was referred to another body; the dossier is still open.</summary>
    Verwezen,

    /// <summary>The dossier is closed.</summary>
    Afgesloten,
}
