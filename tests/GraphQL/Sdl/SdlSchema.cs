using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Introspection;
using Leefbaarheid.GraphQL.Types.Scalars;

namespace Leefbaarheid.GraphQL.Tests.Sdl;

/// <summary>A schema out of SDL, as graphql-js makes one with <c>buildSchema</c>, so that both can be asked the same.</summary>
internal sealed class SdlSchema
{
    private static readonly string[] s_specifiedScalars = ["Int", "Float", "String", "Boolean", "ID"];
    private static readonly string[] s_specifiedDirectives = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly DocumentNode _document;
    private readonly FieldDelegate _pipeline;
    private readonly Func<ObjectType?, FieldDefinitionNode, Func<object, object?>?> _getter;

    private SdlSchema(string sdl, FieldDelegate pipeline, Func<ObjectType?, FieldDefinitionNode, Func<object, object?>?> getter)
    {
        _document = Parser.Parse(sdl, ParserOptions.Default with { MaxTokens = int.MaxValue });
        _pipeline = pipeline;
        _getter = getter;
    }

    /// <param name="pipeline">Resolves every field.</param>
    /// <param name="getter">Gives a field a getter as well; null for none.</param>
    public static GraphQLSchema Build(
        string sdl,
        FieldDelegate? pipeline = null,
        Func<ObjectType?, FieldDefinitionNode, Func<object, object?>?>? getter = null)
        => new SdlSchema(sdl, pipeline ?? (static _ => ValueTask.CompletedTask), getter ?? (static (_, _) => null)).Build();

    private GraphQLSchema Build()
    {
        foreach (var name in s_specifiedScalars)
            _types.Add(name, BuiltInScalars.Create(name)!);
        var definitions = _document.Definitions.OfType<TypeDefinitionNode>().Where(type => !s_specifiedScalars.Contains(type.Name.Value)).ToList();
        foreach (var definition in definitions)
            _types.Add(definition.Name.Value, Shell(definition));
        foreach (var definition in definitions)
            Complete(definition);
        DropUnused();
        var directives = _document.Definitions.OfType<DirectiveDefinitionNode>()
            .Where(directive => !s_specifiedDirectives.Contains(directive.Name.Value))
            .Select(directive => new DirectiveDefinition(
                directive.Name.Value, [.. directive.Locations.Select(location => location.Value)], Inputs(directive.Arguments))
            {
                Description = directive.Description?.Value,
                IsRepeatable = directive.IsRepeatable,
            });
        return new GraphQLSchema(
            Root(OperationKind.Query, "Query") ?? new ObjectType("Query"),
            Root(OperationKind.Mutation, "Mutation"),
            Root(OperationKind.Subscription, "Subscription"),
            [.. _types.Values],
            [.. SpecifiedDirectives.Create((ScalarType)_types["String"], (ScalarType)_types["Boolean"]), .. directives]);
    }

    /// <summary>A schema has those of the specified scalars that it uses.</summary>
    private void DropUnused()
    {
        foreach (var name in s_specifiedScalars.Except(["String", "Boolean"]).Except(SyntaxTypes.NamesIn(_document), StringComparer.Ordinal))
            _types.Remove(name);
    }

    private ObjectType? Root(OperationKind kind, string name)
    {
        if (_document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault() is { } schema)
            name = schema.OperationTypes.FirstOrDefault(operation => operation.Kind == kind)?.Type.Name.Value ?? "";
        return _types.GetValueOrDefault(name) as ObjectType;
    }

    private static NamedType Shell(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        return definition switch
        {
            FieldsDefinitionNode { IsInterface: true } => new InterfaceType(name) { Description = definition.Description?.Value },
            FieldsDefinitionNode => new ObjectType(name) { Description = definition.Description?.Value, RuntimeType = ObjectClasses.For(name) },
            UnionDefinitionNode => new UnionType(name) { Description = definition.Description?.Value },
            EnumDefinitionNode type => new EnumType(name, [.. type.Values.Select(value => new EnumValue(value.Name.Value, value.Name.Value)
            {
                Description = value.Description?.Value,
                DeprecationReason = DeprecationReason(value.Directives),
            })]) { Description = definition.Description?.Value },
            InputObjectDefinitionNode => new InputObjectType(name)
            {
                Description = definition.Description?.Value,
                IsOneOf = definition.Directives.Any(directive => directive.Name.Value == "oneOf"),
            },
            _ => new FreeScalar(name)
            {
                Description = definition.Description?.Value,
                SpecifiedBy = Text(definition.Directives, "specifiedBy", "url"),
            },
        };
    }

    private void Complete(TypeDefinitionNode definition)
    {
        switch (definition, _types[definition.Name.Value])
        {
            case (FieldsDefinitionNode node, FieldsType type):
                type.Complete(
                    [.. node.Fields.Select(field => Field(type as ObjectType, field))],
                    [.. node.Interfaces.Select(name => (InterfaceType)_types[name.Name.Value])]);
                break;
            case (UnionDefinitionNode node, UnionType union):
                union.Complete([.. node.Members.Select(name => (ObjectType)_types[name.Name.Value])]);
                break;
            case (InputObjectDefinitionNode node, InputObjectType input):
                input.Complete(Inputs(node.Fields));
                break;
        }
    }

    private OutputField Field(ObjectType? owner, FieldDefinitionNode field) => new(field.Name.Value, Resolve(field.Type))
    {
        Arguments = Inputs(field.Arguments),
        Description = field.Description?.Value,
        DeprecationReason = DeprecationReason(field.Directives),
        Pipeline = _pipeline,
        Getter = _getter(owner, field),
    };

    private InputValue[] Inputs(IReadOnlyList<InputValueDefinitionNode> nodes) =>
    [
        .. nodes.Select(node => new InputValue(node.Name.Value, Resolve(node.Type))
        {
            Description = node.Description?.Value,
            DefaultLiteral = node.DefaultValue is null ? null : DocumentPrinter.Print(node.DefaultValue),
            DeprecationReason = DeprecationReason(node.Directives),
        }),
    ];

    private static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives)
        => directives.Any(directive => directive.Name.Value == "deprecated")
            ? Text(directives, "deprecated", "reason") ?? "No longer supported"
            : null;

    private static string? Text(IReadOnlyList<DirectiveNode> directives, string directive, string argument)
        => (directives.FirstOrDefault(candidate => candidate.Name.Value == directive)?.Arguments
            .FirstOrDefault(candidate => candidate.Name.Value == argument)?.Value as StringValueNode)?.Value;

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        _ => _types[((NamedTypeNode)node).Name.Value],
    };
}
