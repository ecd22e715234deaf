using System.Collections;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>Random selections on a type: aliases, fragments, directives with variables, neighbours and lists of them.</summary>
internal static class SelectionGen
{
    /// <summary>Fields that resolvers answer, and what they read of their parent.</summary>
    private static readonly Dictionary<string, string[]> s_resolved = new(StringComparer.Ordinal)
    {
        ["kop"] = ["Naam", "Bouwjaar"],
        ["ligging"] = ["Wijk.Naam", "Wijk.Stad.Naam"],
        ["alles"] = ["*"],
        ["titel"] = ["*"],
    };

    /// <summary>One selection set.</summary>
    /// <param name="Text">As it stands in a document.</param>
    /// <param name="Columns">Paths of the members that have to be read, when both variables are true; <c>*</c> for all values.</param>
    public sealed record Selection(string Text, IReadOnlyList<string> Columns)
    {
        public override string ToString() => Text;
    }

    public static Gen<Selection> Object(Type type, int depth, bool withLists = true)
    {
        var part = Part(type, depth, withLists);
        return from count in Gen.Choose(1, 5)
               from parts in Gen.ListOf(part, count)
               select Joined(parts);
    }

    private static Gen<Selection> Part(Type type, int depth, bool withLists)
    {
        var field = Field(type, depth, withLists);
        if (depth <= 0)
            return field;
        var fragment = from inner in Object(type, depth - 1, withLists)
                       from directive in Directive()
                       select Conditional(new Selection($"... on {type.Name}{directive} {{ {inner.Text} }}", inner.Columns), directive);
        return Gen.Frequency((5, field), (1, fragment));
    }

    private static Gen<Selection> Field(Type type, int depth, bool withLists)
    {
        var members = type.GetProperties()
            .Where(property => property.CanWrite)
            .Where(property => !IsList(property.PropertyType) || withLists || property.PropertyType.IsArray)
            .Where(property => depth > 0 || !IsObject(Element(property.PropertyType)))
            .Select(property => property.Name);
        var names = new List<string>(members) { "__typename" };
        if (type == typeof(Pand))
            names.AddRange(withLists ? s_resolved.Keys : ["kop", "ligging"]);
        return from name in Gen.Elements(names.ToArray())
               from alias in Gen.Elements("", "", "x", "y")
               from directive in Directive()
               from selection in One(type, name, depth, withLists)
               let field = Types.Naming.Camel(name)
               let label = alias.Length == 0 ? field : $"{alias}{name.Trim('_')}"
               select Conditional(
                   new Selection($"{label}: {field}{directive}{selection.Text}", selection.Columns), directive);
    }

    private static Gen<Selection> One(Type type, string name, int depth, bool withLists)
    {
        if (name == "__typename")
            return Gen.Constant(new Selection("", []));
        if (s_resolved.TryGetValue(name, out var required) && type == typeof(Pand))
            return Gen.Constant(new Selection("", required));
        var property = type.GetProperty(name)!;
        return IsObject(Element(property.PropertyType))
            ? Object(Element(property.PropertyType), depth - 1, withLists)
                .Select(inner => new Selection($" {{ {inner.Text} }}", [.. inner.Columns.Select(column => $"{name}.{column}")]))
            : Gen.Constant(new Selection("", [name]));
    }

    private static Gen<string> Directive() => Gen.Frequency(
        (6, Gen.Constant("")),
        (1, Gen.Elements(" @include(if: $ja)", " @include(if: $nee)", " @skip(if: $ja)", " @skip(if: $nee)", " @include(if: true)")));

    // $ja is true and $nee is false in every request.
    private static Selection Conditional(Selection selection, string directive)
        => directive is " @include(if: $nee)" or " @skip(if: $ja)" ? selection with { Columns = [] } : selection;

    // The same response name twice has to mean the same: numbers keep the parts apart, and their order.
    private static Selection Joined(IEnumerable<Selection> parts)
    {
        var text = new StringBuilder();
        var columns = new List<string>();
        foreach (var (index, part) in parts.Index())
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"f{index}");
            text.Append(part.Text.StartsWith("...", StringComparison.Ordinal) ? part.Text : label + "_" + part.Text).Append(' ');
            columns.AddRange(part.Columns);
        }

        return new Selection(text.ToString().TrimEnd(), columns);
    }

    public static Type Element(Type type)
        => type.GetElementType() ?? (IsList(type) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type);

    public static bool IsObject(Type type) => type.IsClass && type != typeof(string);

    private static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
}
