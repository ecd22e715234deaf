using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Security;

/// <summary>Which fields of the schema some permission sets open.</summary>
internal sealed class SchemaRights
{
    private const string AllFields = "*";
    private static readonly string[] s_roots = ["Query", "Mutation", "Subscription"];

    // What they hold follows the types of the records, as for every list.
    private static readonly string[] s_open = ["Query.node", "Query.nodes"];

    private readonly HashSet<string> _allowed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wholeTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typesAllowed = new(StringComparer.Ordinal);

    /// <param name="all">All sets that there are: what one of them names is not for those without it.</param>
    /// <param name="codes">Codes of those that somebody has.</param>
    public SchemaRights(IEnumerable<ModulePermissionSet> all, IReadOnlySet<string> codes)
    {
        Sets = codes;
        foreach (var set in all)
        {
            foreach (var coordinate in set.Set.Rechten.Select(right => right.Coordinaat))
                Add(coordinate, isMine: codes.Contains(set.Set.Code));
        }
    }

    /// <summary>Codes of the sets.</summary>
    public IReadOnlySet<string> Sets { get; }

    /// <summary>
    /// A root field is there for those who have a set that names it. A field of a type that a set opens as a whole is there for those
    /// who have that set, unless a set names the field by itself. Other types, such as a page of a list, follow from what leads to them.
    /// </summary>
    public bool Shows(string type, string field)
    {
        var coordinate = $"{type}.{field}";
        if (_allowed.Contains(coordinate) || s_open.Contains(coordinate, StringComparer.Ordinal))
            return true;
        if (_named.Contains(coordinate) || s_roots.Contains(type, StringComparer.Ordinal))
            return false;
        return !_wholeTypes.Contains(type) || _typesAllowed.Contains(type);
    }

    private void Add(string coordinate, bool isMine)
    {
        if (coordinate.Split('.') is [var type, AllFields])
        {
            _wholeTypes.Add(type);
            if (isMine)
                _typesAllowed.Add(type);
        }
        else
        {
            _named.Add(coordinate);
            if (isMine)
                _allowed.Add(coordinate);
        }
    }
}
