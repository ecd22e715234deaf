using System.Text.RegularExpressions;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Introspection;
using Leefbaarheid.GraphQL.Types.Scalars;

namespace Leefbaarheid.GraphQL.Tests.Validation;

/// <summary>The model of schema.graphql. One file feeds both this engine and graphql-js, so they cannot drift apart.</summary>
internal static partial class TestSchema
{
    private const int MatchTimeout = 1000;

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Validation", "schema.graphql");

    public static GraphQLSchema Instance { get; } = Build(File.ReadAllText(Path));

    private static GraphQLSchema Build(string sdl)
    {
        var blocks = Declaration().Matches(sdl).Select(match => new Block(
            match.Groups["kind"].Value,
            match.Groups["name"].Value,
            match.Groups["head"].Value,
            match.Groups["body"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).ToList();
        var types = new Dictionary<string, NamedType>(StringComparer.Ordinal);
        foreach (var name in (string[])["String", "Int", "Float", "Boolean", "ID"])
            types.Add(name, BuiltInScalars.Create(name)!);
        foreach (var block in blocks)
            types.Add(block.Name, Shell(block));
        foreach (var block in blocks)
            Complete(block, types);

        var directives = Directive().Matches(sdl).Select(match => new DirectiveDefinition(
            match.Groups["name"].Value, match.Groups["locations"].Value.Split(" | "), Inputs(match.Groups["arguments"].Value, types))
        {
            IsRepeatable = match.Groups["repeatable"].Success,
        });
        return new GraphQLSchema(
            (ObjectType)types["Query"],
            (ObjectType)types["Mutation"],
            (ObjectType)types["Subscription"],
            [.. types.Values],
            [.. SpecifiedDirectives.Create((ScalarType)types["String"], (ScalarType)types["Boolean"]), .. directives]);
    }

    private static NamedType Shell(Block block) => block.Kind switch
    {
        "type" => new ObjectType(block.Name),
        "interface" => new InterfaceType(block.Name),
        "union" => new UnionType(block.Name),
        "enum" => new EnumType(block.Name, [.. block.Lines.Select(value => new EnumValue(value, value))]),
        _ => new InputObjectType(block.Name) { IsOneOf = block.Head.Contains("@oneOf", StringComparison.Ordinal) },
    };

    private static void Complete(Block block, Dictionary<string, NamedType> types)
    {
        switch (types[block.Name])
        {
            case FieldsType type:
                var interfaces = Name().Matches(block.Head.Replace("implements", "", StringComparison.Ordinal));
                type.Complete(
                    [.. block.Lines.Select(line => Output(line, types))],
                    [.. interfaces.Select(match => (InterfaceType)types[match.Value])]);
                break;
            case UnionType union:
                union.Complete([.. Name().Matches(block.Head).Select(match => (ObjectType)types[match.Value])]);
                break;
            case InputObjectType input:
                input.Complete([.. block.Lines.SelectMany(line => Inputs(line, types))]);
                break;
        }
    }

    private static OutputField Output(string line, Dictionary<string, NamedType> types)
    {
        var match = Field().Match(line);
        return new OutputField(match.Groups["name"].Value, Resolve(match.Groups["type"].Value, types))
        {
            Arguments = Inputs(match.Groups["arguments"].Value, types),
            Pipeline = static _ => ValueTask.CompletedTask,
        };
    }

    private static InputValue[] Inputs(string text, Dictionary<string, NamedType> types) =>
    [
        .. Input().Matches(text).Select(match => new InputValue(match.Groups["name"].Value, Resolve(match.Groups["type"].Value, types))
        {
            DefaultLiteral = match.Groups["default"].Success ? match.Groups["default"].Value : null,
        }),
    ];

    private static GraphQLType Resolve(string text, Dictionary<string, NamedType> types)
    {
        return Of(Parser.ParseType(text));

        GraphQLType Of(TypeNode node) => node switch
        {
            ListTypeNode list => new ListType(Of(list.Type)),
            NonNullTypeNode nonNull => new NonNullType(Of(nonNull.Type)),
            _ => types[((NamedTypeNode)node).Name.Value],
        };
    }

    [GeneratedRegex(
        @"^(?<kind>type|interface|union|enum|input) (?<name>\w+)(?<head>[^{\n]*)(\{(?<body>[^}]*)\})?",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Declaration();

    [GeneratedRegex(
        @"^directive @(?<name>\w+)(\((?<arguments>.*)\))?(?<repeatable> repeatable)? on (?<locations>.*)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        MatchTimeout)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(?<name>\w+)(\((?<arguments>.*)\))?: (?<type>.*)$", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Field();

    [GeneratedRegex(@"(?<name>\w+): (?<type>[\w\[\]!]+)( = (?<default>\w+))?", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Input();

    [GeneratedRegex(@"\w+", RegexOptions.None, MatchTimeout)]
    private static partial Regex Name();

    private sealed record Block(string Kind, string Name, string Head, string[] Lines);
}
