using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>How far a function reaches among the records that are not for everybody.</summary>
internal sealed record Leesgrens
{
    /// <summary>What is more confidential is for those who handle it.</summary>
    public Vertrouwelijkheid TotEnMet { get; init; } = Vertrouwelijkheid.Intern;

    /// <summary>Only what one of the teams of the reader handles.</summary>
    public bool EigenTeam { get; init; }

    /// <summary>Only what is about an area that the reader works in.</summary>
    public bool EigenGebied { get; init; }

    /// <summary>Only these types, by code; null for all.</summary>
    public IReadOnlyList<string>? Typen { get; init; }

    private Typebereik Typebereik => Typen is null ? Typebereik.Elk : new Typebereik(false, Typen);

    /// <exception cref="InvalidOperationException">A setting says something that is none.</exception>
    public static Leesgrens Lees(IConfigurationSection functie, Leesgrens anders)
    {
        var records = functie.GetSection("Dossiers");
        return new Leesgrens
        {
            TotEnMet = records.GetValue(nameof(Contracts.Security.Vertrouwelijkheid), anders.TotEnMet),
            EigenTeam = records.GetValue(nameof(EigenTeam), anders.EigenTeam),
            EigenGebied = records.GetValue(nameof(EigenGebied), anders.EigenGebied),
            Typen = records.GetSection(nameof(Typen)).Get<string[]>() ?? anders.Typen,
        };
    }

    /// <summary>
    /// What somebody with several functions reads: what one of them lets him read. Only in vertrouwelijkheid the furthest of them holds for all.
    /// </summary>
    public static Leesbereik Samen(IReadOnlyList<Leesgrens> grenzen, string gebruikersnaam, Werkkring? kring)
    {
        var niveau = grenzen.Select(grens => (Vertrouwelijkheid?)grens.TotEnMet).Max();
        var overal = Van(grenzen, team: false, gebied: false);
        return new Leesbereik
        {
            IsOnbeperkt = niveau == Vertrouwelijkheid.Geheim && overal.IsElk,
            Gebruikersnaam = gebruikersnaam,
            MedewerkerId = kring?.MedewerkerId ?? Guid.Empty,
            Teams = kring?.Teams ?? [],
            Gebieden = kring?.Gebieden ?? [],
            LeestIntern = niveau >= Vertrouwelijkheid.Intern,
            LeestVertrouwelijk = niveau >= Vertrouwelijkheid.Vertrouwelijk,
            LeestGeheim = niveau >= Vertrouwelijkheid.Geheim,
            Overal = overal,
            InTeam = Van(grenzen, team: true, gebied: false),
            InGebied = Van(grenzen, team: false, gebied: true),
            InTeamEnGebied = Van(grenzen, team: true, gebied: true),
        };
    }

    private static Typebereik Van(IReadOnlyList<Leesgrens> grenzen, bool team, bool gebied)
    {
        var zulke = grenzen.Where(grens => grens.EigenTeam == team && grens.EigenGebied == gebied).Select(grens => grens.Typebereik).ToList();
        return zulke.Exists(bereik => bereik.IsElk) ? Typebereik.Elk : new Typebereik(false, [.. zulke.SelectMany(bereik => bereik.Codes).Distinct(StringComparer.Ordinal)]);
    }
}
