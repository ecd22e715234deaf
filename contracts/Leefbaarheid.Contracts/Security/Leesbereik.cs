namespace Leefbaarheid.Contracts.Security;

/// <summary>
/// Which records somebody may read of those that are not for everybody: what he is, and how far his functions reach. The host reads it
/// at every query; a module has no need to.
/// </summary>
public sealed record Leesbereik
{
    /// <summary>The host itself, and whoever may read everything.</summary>
    public static Leesbereik Onbeperkt { get; } = new() { IsOnbeperkt = true };

    /// <summary>True: everything, whatever the other members say.</summary>
    public bool IsOnbeperkt { get; init; }

    /// <summary>User name; what somebody wrote himself he may read again.</summary>
    public string Gebruikersnaam { get; init; } = "";

    /// <summary>The medewerker that he is; the empty key, which no record has, for whoever is none.</summary>
    public Guid MedewerkerId { get; init; }

    /// <summary>The teams that he is in today.</summary>
    public IReadOnlyList<Guid> Teams { get; init; } = [];

    /// <summary>The areas that he works in, with all that lie within them.</summary>
    public IReadOnlyList<Guid> Gebieden { get; init; } = [];

    /// <summary>Whether he reads what is for the corporation, whoever handles it.</summary>
    public bool LeestIntern { get; init; }

    /// <summary>Whether he reads what is confidential, whoever handles it.</summary>
    public bool LeestVertrouwelijk { get; init; }

    /// <summary>Whether he reads what is secret, whoever handles it.</summary>
    public bool LeestGeheim { get; init; }

    /// <summary>Of which types he reads what anybody handles, anywhere.</summary>
    public Typebereik Overal { get; init; } = Typebereik.Geen;

    /// <summary>Of which types he reads what his teams handle.</summary>
    public Typebereik InTeam { get; init; } = Typebereik.Geen;

    /// <summary>Of which types he reads what is about his areas.</summary>
    public Typebereik InGebied { get; init; } = Typebereik.Geen;

    /// <summary>Of which types he reads what his teams handle in his areas.</summary>
    public Typebereik InTeamEnGebied { get; init; } = Typebereik.Geen;
}

/// <summary>Types of cases.</summary>
/// <param name="IsElk">True: all of them, whatever the codes say.</param>
/// <param name="Codes">Their codes, e.g. <c>OVERLIND</c>.</param>
public sealed record Typebereik(bool IsElk, IReadOnlyList<string> Codes)
{
    /// <summary>None.</summary>
    public static Typebereik Geen { get; } = new(false, []);

    /// <summary>All of them.</summary>
    public static Typebereik Elk { get; } = new(true, []);
}
