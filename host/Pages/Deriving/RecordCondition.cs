using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>
/// A filter literal over the values of a record. A client judges it on what it has read, so that it is checked against the record itself
/// and not against a filter of the schema.
/// </summary>
internal sealed class RecordCondition(SchemaModel schema, IReadOnlyList<PageVariable> variables)
{
    private static readonly HashSet<string> s_operators = new(["eq", "neq", "in", "nin", "gt", "gte", "lt", "lte"], StringComparer.Ordinal);

    /// <summary>The values that it looks at, as paths from the record, each once.</summary>
    public static IReadOnlyList<string> Paths(string condition)
    {
        var paths = new List<string>();
        Collect(Engine.Literal(condition), "", paths);
        return [.. paths.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What is wrong with it, in Dutch; nothing when it is right.</summary>
    public IEnumerable<string> Mistakes(SchemaType record, string condition)
    {
        SchemaLiteral literal;
        try
        {
            literal = Engine.Literal(condition);
        }
        catch (FormatException mistake)
        {
            return [mistake.Message];
        }

        var mistakes = new List<string>();
        Record(literal, record, "", mistakes);
        return mistakes;
    }

    private static bool Combines(string name) => name is "and" or "or";

    private static void Collect(SchemaLiteral literal, string prefix, List<string> paths)
    {
        foreach (var (name, value) in (literal as ObjectLiteral)?.Fields ?? [])
        {
            if (Combines(name))
            {
                foreach (var item in (value as ListLiteral)?.Items ?? [value])
                    Collect(item, prefix, paths);
            }
            else if (value is ObjectLiteral { Fields: [var (first, _), ..] } && s_operators.Contains(first))
            {
                paths.Add(prefix + name);
            }
            else
            {
                Collect(value, $"{prefix}{name}.", paths);
            }
        }
    }

    private void Record(SchemaLiteral literal, SchemaType record, string prefix, List<string> mistakes)
    {
        if (literal is not ObjectLiteral group)
        {
            mistakes.Add($"bij '{prefix.TrimEnd('.')}' staat geen voorwaarde tussen accolades");
            return;
        }

        foreach (var (name, value) in group.Fields)
        {
            if (Combines(name))
            {
                foreach (var item in (value as ListLiteral)?.Items ?? [value])
                    Record(item, record, prefix, mistakes);
            }
            else if (record.Fields.GetValueOrDefault(name) is not { TakesNothing: true, Type.IsList: false } field)
            {
                mistakes.Add($"het type {record.Name} heeft geen enkele waarde '{name}'");
            }
            else if (schema.TypeOf(field) is { IsLeaf: true } leaf)
            {
                Value(value, leaf, prefix + name, mistakes);
            }
            else
            {
                Record(value, schema.TypeOf(field), $"{prefix}{name}.", mistakes);
            }
        }
    }

    private void Value(SchemaLiteral literal, SchemaType leaf, string path, List<string> mistakes)
    {
        if (literal is not ObjectLiteral { Fields.Count: > 0 } tests)
        {
            mistakes.Add($"bij '{path}' staat geen vergelijking");
            return;
        }

        foreach (var (name, value) in tests.Fields)
        {
            if (!s_operators.Contains(name))
                mistakes.Add($"bij '{path}' staat '{name}', dat een client niet kent");
            foreach (var item in (value as ListLiteral)?.Items ?? [value])
                Compared(item, leaf, path, mistakes);
        }
    }

    private void Compared(SchemaLiteral value, SchemaType leaf, string path, List<string> mistakes)
    {
        if (value is EnumLiteral chosen && !leaf.Values.Contains(chosen.Value, StringComparer.Ordinal))
            mistakes.Add($"'{chosen.Value}' is geen waarde van '{path}'");
        if (value is VariableLiteral variable && !variables.Any(known => known.Name == variable.Name))
            mistakes.Add($"'{path}' wordt vergeleken met een variabele die niet bestaat: ${variable.Name}");
    }
}
