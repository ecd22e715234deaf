namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>A kind of personal data that can be given to a partner.</summary>
internal enum Gegevenscategorie
{
    /// <summary>Name, address, telephone number, e-mail address.</summary>
    Contactgegevens,

    /// <summary>Household, tenancy, dwelling.</summary>
    Woonsituatie,

    /// <summary>Reports of nuisance and the logbook.</summary>
    Overlastmeldingen,

    /// <summary>What was done and agreed.</summary>
    Interventies,

    /// <summary>Rent arrears and debts.</summary>
    FinancieleSituatie,

    /// <summary>Worries about self-reliance.</summary>
    Zorgsignalen,

    /// <summary>Health: a special category (AVG art. 9).</summary>
    Gezondheid,

    /// <summary>Offences: criminal data (AVG art. 10).</summary>
    StrafrechtelijkeGegevens,
}

internal static class Gegevenscategorieen
{
    /// <summary>The categories without doubles, in a fixed order.</summary>
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>: there is none.</exception>
    public static IReadOnlyList<Gegevenscategorie> Verplicht(IReadOnlyCollection<Gegevenscategorie> categorieen)
        => categorieen.Count > 0
            ? [.. categorieen.Distinct().Order()]
            : throw new RegelovertredingException("VERPLICHT", "Kies minstens één gegevenscategorie.", "gegevenscategorieen");

    /// <summary>As people say it.</summary>
    public static string Naam(this Gegevenscategorie categorie) => categorie switch
    {
        Gegevenscategorie.FinancieleSituatie => "financiële situatie",
        Gegevenscategorie.StrafrechtelijkeGegevens => "strafrechtelijke gegevens",
        _ => categorie.ToString().ToLowerInvariant(),
    };
}
