using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Claims;

namespace Leefbaarheid.Host.Security;

/// <summary>What people may do, worked out once per combination of permission sets.</summary>
internal sealed class RightsCatalog(FunctieCatalog functies)
{
    private readonly ConcurrentDictionary<string, SchemaRights> _bySets = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ClaimsPrincipal, Found> _byUser = [];

    /// <summary>Null: everything.</summary>
    public SchemaRights? Of(ClaimsPrincipal user) => _byUser.GetValue(user, found => new Found(Of(Identities.FunctiesOf(found)))).Rights;

    /// <summary>Null: everything.</summary>
    /// <param name="codes">Codes of functions. One that nobody knows allows nothing.</param>
    public SchemaRights? Of(IEnumerable<string> codes)
    {
        var known = codes.Select(functies.Find).OfType<Functie>().ToList();
        if (known.Exists(functie => functie.Alles))
            return null;
        var sets = known.SelectMany(functie => functie.Sets).ToHashSet(StringComparer.Ordinal);
        return _bySets.GetOrAdd(string.Join(' ', sets.Order(StringComparer.Ordinal)), _ => new SchemaRights(functies.Sets.Values, sets));
    }

    private sealed record Found(SchemaRights? Rights);
}
