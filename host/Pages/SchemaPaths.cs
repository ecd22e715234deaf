using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages;

/// <summary>Follows the paths that pages are written in. Every method reports what is wrong and answers null then.</summary>
internal sealed class SchemaPaths(SchemaModel schema, PageMistakes mistakes, IReadOnlyList<PageVariable> variables)
{
    /// <summary>Every object of the schema has it, and no type lists it.</summary>
    private const string Typename = "__typename";

    private static readonly SchemaField s_typename
        = new(Typename, new SchemaTypeReference("String", IsList: false), new Dictionary<string, SchemaInput>(StringComparer.Ordinal));

    private static readonly string[] ListFields = ["nodes", "items"];

    /// <summary>The query field that a page or lookup reads from.</summary>
    public SchemaField? QueryField(string where, string name)
        => Found(where, schema.Query.Fields.GetValueOrDefault(name), $"de query '{name}' bestaat niet");

    /// <summary>The type of the records behind a query field that gives many.</summary>
    public SchemaType? RecordsOf(string where, string source)
        => QueryField(where, source) is { } field
            ? Found(where, ItemType(field), $"de query '{source}' geeft geen lijst")
            : null;

    /// <summary>A value that can be shown: no list on the way, and a scalar or enum at the end.</summary>
    public SchemaField? Value(string where, SchemaType record, string path)
    {
        var type = record;
        SchemaField? field = null;
        foreach (var name in path.Split('.'))
        {
            if (field is not null && (field.Type.IsList || type.IsLeaf))
                return Wrong(where, $"'{field.Name}' in het pad '{path}' is geen enkel record");
            field = name == Typename && !type.IsLeaf ? s_typename : type.Fields.GetValueOrDefault(name);
            if (field is null)
                return Wrong(where, $"het type {type.Name} heeft geen veld '{name}' (pad '{path}')");
            if (!field.TakesNothing)
                return Wrong(where, $"het veld '{name}' in het pad '{path}' heeft argumenten nodig");
            type = schema.TypeOf(field);
        }

        return type.IsLeaf ? field : Wrong(where, $"het pad '{path}' eindigt bij een {type.Name}, niet bij een waarde");
    }

    /// <summary>The type of the lines behind a path to a list.</summary>
    public SchemaType? Lines(string where, SchemaType record, string path)
    {
        var names = path.Split('.');
        var type = record;
        foreach (var name in names[..^1])
        {
            if (type.Fields.GetValueOrDefault(name) is not { Type.IsList: false } step)
            {
                Wrong(where, $"het type {type.Name} heeft geen veld '{name}' (pad '{path}')");
                return null;
            }

            type = schema.TypeOf(step);
        }

        if (type.Fields.GetValueOrDefault(names[^1]) is { } last)
            return Found(where, ItemType(last), $"het pad '{path}' leidt niet naar een lijst");
        Wrong(where, $"het type {type.Name} heeft geen veld '{names[^1]}' (pad '{path}')");
        return null;
    }

    /// <summary>The fields of a mutation's input.</summary>
    public IReadOnlyDictionary<string, SchemaInput>? InputOf(string where, string mutation)
    {
        if (schema.Mutation?.Fields.GetValueOrDefault(mutation) is not { } field)
        {
            Wrong(where, $"de mutatie '{mutation}' bestaat niet");
            return null;
        }

        return field.Arguments.GetValueOrDefault("input") is { } input
            ? schema.Types[input.Type.Name].InputFields
            : field.Arguments;
    }

    /// <summary>Checks the value of a list's <c>where</c> argument as the engine would.</summary>
    public void Where(string where, string source, string literal)
    {
        if (QueryField(where, source) is not { } field)
            return;
        var required = field.Arguments.Values.Where(argument => argument.IsRequired).Select(argument => argument.Name).ToList();
        if (required.Count > 0)
        {
            Wrong(where, $"de query '{source}' heeft ook {string.Join(", ", required)} nodig");
            return;
        }

        var selection = schema.TypeOf(field).IsLeaf ? "" : " { __typename }";
        Validate(where, $"het filter {literal}", $"{source}(where: {literal}){selection}");
    }

    /// <summary>Checks a field with its arguments and selection as the engine would.</summary>
    public void Document(string where, string field) => Validate(where, $"de vraag {field}", field);

    private void Validate(string where, string what, string field)
    {
        if (PageVariables.In(field).Except(variables.Select(variable => variable.Name), StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            Wrong(where, $"{what} gebruikt een variabele die niet bestaat: {string.Join(", ", unknown.Select(name => $"${name}"))}");
            return;
        }

        foreach (var mistake in schema.Validate($"{PageVariables.Declaration(variables, [field])} {{ {field} }}"))
            Wrong(where, $"{what} klopt niet: {mistake.TrimEnd('.')}");
    }

    /// <summary>The field that holds the records in the answer of a query that gives many; null when the answer is a list itself.</summary>
    public string? RecordField(string source)
    {
        var field = schema.Query.Fields[source];
        return field.Type.IsList ? null : ListFields.First(name => schema.TypeOf(field).Fields.GetValueOrDefault(name) is { Type.IsList: true });
    }

    /// <summary>The field that holds the lines in what a path to a list leads to; null when that is the list itself.</summary>
    public string? LineField(SchemaType record, string path)
    {
        SchemaField? last = null;
        foreach (var name in path.Split('.'))
        {
            last = record.Fields[name];
            record = schema.TypeOf(last);
        }

        return last is { Type.IsList: false } ? Array.Find(ListFields, name => record.Fields.GetValueOrDefault(name) is { Type.IsList: true }) : null;
    }

    /// <summary>A list's items, or those of a page of a longer list.</summary>
    private SchemaType? ItemType(SchemaField field)
    {
        if (field.Type.IsList)
            return schema.TypeOf(field);
        var wrapper = schema.TypeOf(field);
        return ListFields
            .Select(wrapper.Fields.GetValueOrDefault)
            .OfType<SchemaField>()
            .Where(items => items.Type.IsList)
            .Select(schema.TypeOf)
            .FirstOrDefault();
    }

    private SchemaField? Wrong(string where, string mistake)
    {
        mistakes.Add(where, mistake);
        return null;
    }

    private T? Found<T>(string where, T? value, string mistake)
        where T : class
    {
        if (value is null)
            mistakes.Add(where, mistake);
        return value;
    }
}
