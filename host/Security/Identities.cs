using System.Security.Claims;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>What is known of who asks, as claims.</summary>
internal static class Identities
{
    /// <summary>Code of the medewerker.</summary>
    private const string Medewerker = "medewerker";

    /// <summary>Key of the session.</summary>
    private const string Session = "sid";

    /// <summary>Code of a function; somebody can have several.</summary>
    private const string Functie = "functie";

    /// <summary>Key of the medewerker, of a team that he is in, and of an area that he works in.</summary>
    private const string MedewerkerId = "medewerkerid";

    private const string Team = "team";
    private const string Gebied = "gebied";
    private const string Account = "account";
    private const string Code = "code";

    public static ClaimsPrincipal Create(string scheme, string name, string? medewerkercode, IEnumerable<string> functies, Guid? session = null)
    {
        var identity = new ClaimsIdentity(scheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.Name, name));
        if (medewerkercode is not null)
            identity.AddClaim(new Claim(Medewerker, medewerkercode));
        identity.AddClaims(functies.Select(functie => new Claim(Functie, functie)));
        if (session is { } id)
            identity.AddClaim(new Claim(Session, id.ToString("N")));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Somebody who showed a part of who he is.</summary>
    /// <param name="account">Key of the account.</param>
    /// <param name="gaveCode">True: the second factor too.</param>
    public static ClaimsPrincipal CreateHalfway(Guid account, bool gaveCode)
        => new(new ClaimsIdentity(
            [new Claim(Account, account.ToString("N")), new Claim(Code, gaveCode ? bool.TrueString : bool.FalseString)], Schemes.Halfway));

    /// <summary>What <see cref="CreateHalfway"/> was told; null for anybody else.</summary>
    public static (Guid Account, bool GaveCode)? HalfwayOf(ClaimsPrincipal? user)
        => Guid.TryParseExact(user?.FindFirst(Account)?.Value, "N", out var id) ? (id, user!.HasClaim(Code, bool.TrueString)) : null;

    /// <summary>What somebody does at the corporation, and so may do here.</summary>
    public static IEnumerable<string> FunctiesOf(ClaimsPrincipal user) => user.FindAll(Functie).Select(claim => claim.Value);

    public static string? MedewerkerOf(ClaimsPrincipal user) => user.FindFirst(Medewerker)?.Value;

    /// <summary>Whether somebody is who he was, with the same functions; false when there is nobody any more.</summary>
    public static bool AreSame(ClaimsPrincipal before, ClaimsPrincipal? now)
        => now is not null
            && before.Identity?.Name == now.Identity?.Name
            && MedewerkerOf(before) == MedewerkerOf(now)
            && FunctiesOf(before).ToHashSet(StringComparer.Ordinal).SetEquals(FunctiesOf(now));

    /// <summary>The same person as somebody else: several requests may share the one that was given.</summary>
    public static ClaimsPrincipal WithWerkkring(ClaimsPrincipal user, Werkkring kring)
        => new(user.Identities.Append(new ClaimsIdentity([
            new Claim(MedewerkerId, kring.MedewerkerId.ToString("N")),
            .. kring.Teams.Select(team => new Claim(Team, team.ToString("N"))),
            .. kring.Gebieden.Select(gebied => new Claim(Gebied, gebied.ToString("N"))),
        ])));

    /// <summary>Null for whoever is no medewerker, or before it was looked up.</summary>
    public static Werkkring? WerkkringOf(ClaimsPrincipal user)
        => Guid.TryParseExact(user.FindFirst(MedewerkerId)?.Value, "N", out var id) ? new Werkkring(id, Keys(user, Team), Keys(user, Gebied)) : null;

    public static Guid? SessionOf(ClaimsPrincipal? user)
        => Guid.TryParseExact(user?.FindFirst(Session)?.Value, "N", out var id) ? id : null;

    private static IReadOnlyList<Guid> Keys(ClaimsPrincipal user, string type) => [.. user.FindAll(type).Select(claim => Guid.ParseExact(claim.Value, "N"))];
}
