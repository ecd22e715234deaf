using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>Whether a source can filter and sort on what a path shows.</summary>
internal sealed class FilterPaths(SchemaModel schema)
{
    private const string Equal = "eq";

    /// <summary>The path when the <c>where</c> of the source has it, else null.</summary>
    public string? Filter(string source, string path)
        => Leaf(source, "where", path) is { } leaf && leaf.InputFields.ContainsKey(Equal) ? path : null;

    /// <summary>
    /// Path of the key of the record that a path goes through last; null where the path goes through none, or through one that is
    /// always there.
    /// </summary>
    public string? Key(string source, SchemaType record, string path)
    {
        var names = path.Split('.');
        if (names.Length < 2)
            return null;
        var key = names[^2] + "Id";
        foreach (var name in names[..^2])
        {
            if (record.Fields.GetValueOrDefault(name) is not { Type.IsList: false } field)
                return null;
            record = schema.TypeOf(field);
        }

        return record.Fields.GetValueOrDefault(key) is { Type.IsNonNull: false } ? Filter(source, string.Join('.', [.. names[..^2], key])) : null;
    }

    /// <summary>The path when the <c>order</c> of the source has it, else null.</summary>
    public string? Sort(string source, string path)
        => Leaf(source, "order", path) is { IsLeaf: true } ? path : null;

    /// <summary>Those of the paths that are texts and can be filtered.</summary>
    public IEnumerable<string> Texts(string source, IEnumerable<string> paths)
        => paths.Where(path => Leaf(source, "where", path)?.InputFields.ContainsKey("contains") == true);

    private SchemaType? Leaf(string source, string argument, string path)
    {
        var type = schema.Query.Fields.GetValueOrDefault(source)?.Arguments.GetValueOrDefault(argument) is { } found
            ? schema.Types[found.Type.Name]
            : null;
        foreach (var name in path.Split('.'))
        {
            if (type?.InputFields.GetValueOrDefault(name) is not { } field)
                return null;
            type = schema.Types[field.Type.Name];
        }

        return type;
    }
}
