using System.Security.Claims;

namespace Leefbaarheid.Host.Security;

/// <summary>Translates what an identity provider says of somebody into functions.</summary>
internal static class Groups
{
    // RFC 8693 and the like write several in one text; the name of a group may hold a space.
    private static readonly string[] s_lists = ["scope", "scp"];

    /// <param name="user">Whom a token speaks of.</param>
    /// <param name="type">Claim that holds the groups.</param>
    /// <param name="map">Codes of functions by the name of a group.</param>
    public static IReadOnlyList<string> Functies(ClaimsPrincipal user, string type, IReadOnlyDictionary<string, string> map)
        =>
        [
            .. user.FindAll(type)
                .SelectMany(claim => s_lists.Contains(type, StringComparer.Ordinal) ? claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [claim.Value])
                .SelectMany(group => map.TryGetValue(group, out var codes) ? Functiecodes.Lees(codes) : [])
                .Distinct(StringComparer.Ordinal),
        ];
}
