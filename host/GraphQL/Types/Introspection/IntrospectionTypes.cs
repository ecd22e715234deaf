using HotChocolate.Resolvers;

namespace Leefbaarheid.GraphQL.Types.Introspection;

/// <summary>The types behind <c>__schema</c> and <c>__type</c>, as the specification of September 2025 gives them.</summary>
internal sealed class IntrospectionTypes
{
    private readonly ObjectType _schema = new("__Schema") { RuntimeType = typeof(GraphQLSchema), Description = "What a server can do: its types, directives and entry points." };
    private readonly ObjectType _type = new("__Type") { RuntimeType = typeof(GraphQLType), Description = "A type of the schema. Which fields are set depends on its kind." };
    private readonly ObjectType _field = new("__Field") { RuntimeType = typeof(OutputField), Description = "A field of an object or interface." };
    private readonly ObjectType _inputValue = new("__InputValue") { RuntimeType = typeof(InputValue), Description = "An argument, or a field of an input object." };
    private readonly ObjectType _enumValue = new("__EnumValue") { RuntimeType = typeof(EnumValue), Description = "One value of an enum." };
    private readonly ObjectType _directive = new("__Directive") { RuntimeType = typeof(DirectiveDefinition), Description = "A directive that the server understands." };
    private readonly EnumType _typeKind = Names("__TypeKind", "The kinds of type that a schema has.", TypeKinds.All);
    private readonly EnumType _directiveLocation = Names("__DirectiveLocation", "The places where a directive may stand.", DirectiveLocations.All);
    private readonly GraphQLType _text;
    private readonly GraphQLType _truth;

    public IntrospectionTypes(ScalarType text, ScalarType truth)
    {
        _text = text;
        _truth = truth;
        CompleteSchema();
        CompleteType();
        CompleteRest();
    }

    /// <summary>Set once, by the schema that these types become part of.</summary>
    public GraphQLSchema? Schema { get; set; }

    public IReadOnlyList<NamedType> All => [_directive, _directiveLocation, _enumValue, _field, _inputValue, _schema, _type, _typeKind];

    public OutputField TypenameField() => new("__typename", Required(_text))
    {
        Description = "The name of the object's type.",
        // Execution knows the name without asking; a plan never reaches the pipeline of this field.
        Pipeline = static _ => throw new InvalidOperationException("__typename has no resolver."),
    };

    public OutputField SchemaField(GraphQLSchema schema) => new("__schema", Required(_schema))
    {
        Description = "The schema of this server.",
        Getter = _ => schema,
        IsPure = true,
        Pipeline = context => Answer(context, schema),
    };

    public OutputField TypeField(GraphQLSchema schema) => new("__type", _type)
    {
        Description = "One type of the schema; null when there is none of that name.",
        Arguments = [new InputValue("name", Required(_text)) { RuntimeType = typeof(string) }],
        IsPure = true,
        Pipeline = context => Answer(context, schema.Type(context.ArgumentValue<string>("name"))),
    };

    private void CompleteSchema() => _schema.Complete(
        [
            Field<GraphQLSchema>("description", _text, _ => null),
            Field<GraphQLSchema>("types", ListOf(_type), schema => schema.Types),
            Field<GraphQLSchema>("queryType", Required(_type), schema => schema.Query),
            Field<GraphQLSchema>("mutationType", _type, schema => schema.Mutation),
            Field<GraphQLSchema>("subscriptionType", _type, schema => schema.Subscription),
            Field<GraphQLSchema>("directives", ListOf(_directive), schema => schema.Directives.Where(directive => !directive.IsInternal)),
        ],
        []);

    private void CompleteType() => _type.Complete(
        [
            Field<GraphQLType>("kind", Required(_typeKind), TypeKinds.Of),
            Field<GraphQLType>("name", _text, type => (type as NamedType)?.Name),
            Field<GraphQLType>("description", _text, type => (type as NamedType)?.Description?.Text),
            Field<GraphQLType>("specifiedByURL", _text, type => (type as ScalarType)?.SpecifiedBy),
            Filtered<GraphQLType, OutputField>("fields", new ListType(Required(_field)), type => (type as FieldsType)?.Fields, field => field.DeprecationReason),
            Field<GraphQLType>("interfaces", new ListType(Required(_type)), type => (type as FieldsType)?.Interfaces),
            new OutputField("possibleTypes", new ListType(Required(_type)))
            {
                IsPure = true,
                Pipeline = PossibleTypes,
            },
            Filtered<GraphQLType, EnumValue>("enumValues", new ListType(Required(_enumValue)), type => (type as EnumType)?.Values, value => value.DeprecationReason),
            Filtered<GraphQLType, InputValue>("inputFields", new ListType(Required(_inputValue)), type => (type as InputObjectType)?.Fields, value => value.DeprecationReason),
            Field<GraphQLType>("ofType", _type, type => type.OfType),
            Field<GraphQLType>("isOneOf", _truth, type => (type as InputObjectType)?.IsOneOf),
        ],
        []);

    private void CompleteRest()
    {
        _field.Complete(
            [
                Field<OutputField>("name", Required(_text), field => field.Name),
                Field<OutputField>("description", _text, field => field.Description?.Text),
                Filtered<OutputField, InputValue>("args", ListOf(_inputValue), field => field.Arguments, value => value.DeprecationReason),
                Field<OutputField>("type", Required(_type), field => field.Type),
                Field<OutputField>("isDeprecated", Required(_truth), field => field.DeprecationReason is not null),
                Field<OutputField>("deprecationReason", _text, field => field.DeprecationReason),
            ],
            []);
        _inputValue.Complete(
            [
                Field<InputValue>("name", Required(_text), value => value.Name),
                Field<InputValue>("description", _text, value => value.Description?.Text),
                Field<InputValue>("type", Required(_type), value => value.Type),
                Field<InputValue>("defaultValue", _text, value => value.DefaultLiteral),
                Field<InputValue>("isDeprecated", Required(_truth), value => value.DeprecationReason is not null),
                Field<InputValue>("deprecationReason", _text, value => value.DeprecationReason),
            ],
            []);
        _enumValue.Complete(
            [
                Field<EnumValue>("name", Required(_text), value => value.Name),
                Field<EnumValue>("description", _text, value => value.Description?.Text),
                Field<EnumValue>("isDeprecated", Required(_truth), value => value.DeprecationReason is not null),
                Field<EnumValue>("deprecationReason", _text, value => value.DeprecationReason),
            ],
            []);
        _directive.Complete(
            [
                Field<DirectiveDefinition>("name", Required(_text), directive => directive.Name),
                Field<DirectiveDefinition>("description", _text, directive => directive.Description?.Text),
                Field<DirectiveDefinition>("isRepeatable", Required(_truth), directive => directive.IsRepeatable),
                Field<DirectiveDefinition>("locations", ListOf(_directiveLocation), directive => directive.Locations),
                Filtered<DirectiveDefinition, InputValue>("args", ListOf(_inputValue), directive => directive.Arguments, value => value.DeprecationReason),
            ],
            []);
    }

    private OutputField Filtered<TParent, TItem>(
        string name,
        GraphQLType type,
        Func<TParent, IReadOnlyList<TItem>?> items,
        Func<TItem, string?> deprecationReason)
        => new(name, type)
        {
            Arguments = [new InputValue("includeDeprecated", _truth) { DefaultLiteral = "false", RuntimeType = typeof(bool?) }],
            IsPure = true,
            Pipeline = context =>
            {
                var all = items(context.Parent<TParent>());
                return Answer(
                    context,
                    context.ArgumentValue<bool?>("includeDeprecated") is true ? all : all?.Where(item => deprecationReason(item) is null).ToArray());
            },
        };

    private ValueTask PossibleTypes(IMiddlewareContext context)
    {
        var type = context.Parent<GraphQLType>();
        return Answer(context, type is InterfaceType or UnionType ? Schema!.PossibleTypes((NamedType)type) : null);
    }

    private static OutputField Field<TParent>(string name, GraphQLType type, Func<TParent, object?> read)
        => new(name, type)
        {
            Getter = parent => read((TParent)parent),
            IsPure = true,
            Pipeline = context => Answer(context, read(context.Parent<TParent>())),
        };

    private static ValueTask Answer(IMiddlewareContext context, object? value)
    {
        context.Result = value;
        return default;
    }

    private static NonNullType Required(GraphQLType type) => new(type);

    private static NonNullType ListOf(NamedType item) => Required(new ListType(Required(item)));

    private static EnumType Names(string name, string description, IReadOnlyList<string> values)
        => new(name, [.. values.Select(value => new EnumValue(value, value))]) { Description = description };
}
