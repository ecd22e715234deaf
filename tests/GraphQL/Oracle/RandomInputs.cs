using System.Text.Json.Nodes;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>Literals and variables for arguments; most fit, some do not.</summary>
internal sealed class RandomInputs(Random random)
{
    private static readonly string[] s_texts = ["\"\"", "\"t\"", "\"\\u00e9\\n\"", "\"\"\"blok\n  tekst\"\"\"", "\"\\u{1F600}\""];

    private readonly List<string> _definitions = [];

    public IReadOnlyList<string> Definitions => _definitions;

    public JsonObject Variables { get; private set; } = [];

    public void Clear()
    {
        _definitions.Clear();
        Variables = [];
    }

    /// <summary>A value for the argument: a literal, or a variable that is declared for it.</summary>
    public string Argument(InputValue argument)
        => random.Next(3) == 0 ? Variable(argument.Type, argument.DefaultLiteral is not null) : Literal(argument.Type, depth: 3);

    /// <summary>A variable for <c>@skip</c> and <c>@include</c>: one of three, so that conditions meet.</summary>
    public string Condition()
    {
        var name = $"if{random.Next(3)}";
        var definition = $"${name}: Boolean!";
        if (!_definitions.Contains(definition))
        {
            _definitions.Add(definition);
            Variables[name] = random.Next(60) == 0 ? "true" : random.Next(2) == 0;
        }

        return "$" + name;
    }

    private string Variable(GraphQLType type, bool hasDefault, bool isOneOf = false)
    {
        var name = $"v{_definitions.Count}";
        var declared = type switch
        {
            // A nullable one is an error that graphql-js overlooks where the one-of type itself stands behind a non-null.
            _ when isOneOf => new NonNullType(type.Nullable),
            NonNullType when hasDefault && random.Next(2) == 0 => type.Nullable,
            NonNullType when random.Next(30) == 0 => type.Nullable,
            NonNullType => type,
            _ when random.Next(4) == 0 => new NonNullType(type),
            _ => type,
        };
        var hasLiteral = random.Next(4) == 0;
        _definitions.Add($"${name}: {declared}{(hasLiteral ? $" = {Literal(declared, depth: 2, allowVariables: false)}" : "")}");
        if (random.Next(hasLiteral || !declared.IsNonNull ? 4 : 40) > 0)
            Variables[name] = Json(declared, depth: 3);
        return "$" + name;
    }

    private string Literal(GraphQLType type, int depth, bool allowVariables = true, bool isOneOf = false)
    {
        if (random.Next(60) == 0)
            return Pick(["1", "\"wrong\"", "null", "[]", "{}", "NOPE", "1.5", "true", "[[3]]", "99999999999"]);
        if (!type.IsNonNull && random.Next(8) == 0)
            return "null";
        if (allowVariables && depth < 3 && random.Next(6) == 0)
            return Variable(type, hasDefault: false, isOneOf);
        return type.Nullable switch
        {
            ListType list => depth > 0 && random.Next(6) > 0
                ? $"[{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Literal(list.OfType, depth - 1, allowVariables)))}]"
                : Literal(list.OfType, depth, allowVariables, isOneOf),
            InputObjectType input => $"{{ {string.Join(", ", Fields(input, depth).Select(field => $"{field.Name}: {Literal(field.Type, depth - 1, allowVariables, input.IsOneOf)}"))} }}",
            EnumType values => Pick(values.Values).Name,
            var named => named.Named.Name switch
            {
                "Int" => Pick(["0", "-1", "7", "2147483647", "-2147483648"]),
                "Float" => Pick(["0", "1.25", "-3.5", "12", "2e3"]),
                "Boolean" => Pick(["true", "false"]),
                "ID" => Pick(["1", "\"a\"", "-5", "\"\""]),
                "String" => Pick(s_texts),
                _ => Pick(["1", "\"free\"", "[1, null, \"x\"]", "{ a: { b: [true] }, c: SOME }", "2.5"]),
            },
        };
    }

    private JsonNode? Json(GraphQLType type, int depth)
    {
        if (random.Next(40) == 0)
        {
            return JsonNode.Parse(Pick(
                ["1", "\"wrong\"", "null", "[]", "{}", "1.5", "true", "[[3]]", "99999999999", "{\"zzz\":{\"a\":{\"b\":1}}}", "{\"nam\":\"\\u00e9/\"}", "{\"style\":\"LOUDD\",\"linez\":1.0}", "\"SMAL\"", "[1,2,3,4,5,6,7,8,9,10,11,12]"]));
        }

        if (!type.IsNonNull && random.Next(8) == 0)
            return null;
        return type.Nullable switch
        {
            ListType list => depth > 0 && random.Next(6) > 0
                ? new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Json(list.OfType, depth - 1))])
                : Json(list.OfType, depth),
            InputObjectType input => new JsonObject(Fields(input, depth).Select(field => KeyValuePair.Create(field.Name, Json(field.Type, depth - 1)))),
            EnumType values => Pick(values.Values).Name,
            var named => JsonNode.Parse(named.Named.Name switch
            {
                "Int" => Pick(["0", "-1", "7", "2147483647"]),
                "Float" => Pick(["0", "1.25", "-3.5", "12"]),
                "Boolean" => Pick(["true", "false"]),
                "ID" => Pick(["1", "\"a\"", "-5", "\"\""]),
                "String" => Pick(["\"\"", "\"t\"", "\"\\u00e9\\n\""]),
                _ => Pick(["1", "\"free\"", "[1,null,\"x\"]", "{\"a\":{\"b\":[true]}}"]),
            }),
        };
    }

    private IEnumerable<InputValue> Fields(InputObjectType input, int depth)
    {
        if (input.IsOneOf && random.Next(20) > 0)
            return [Pick([.. input.Fields.Where(field => depth > 0 || field.Type.Named is not InputObjectType)])];
        return input.Fields.Where(field => field.IsRequired
            ? random.Next(30) > 0
            : (depth > 0 || field.Type.Named is not InputObjectType) && random.Next(3) == 0);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
