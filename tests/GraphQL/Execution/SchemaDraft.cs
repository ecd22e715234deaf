using HotChocolate.Execution;
using HotChocolate.Execution.Options;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Introspection;
using Leefbaarheid.GraphQL.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Execution;

/// <summary>A schema built by hand out of the model classes, so that the executor is tested without the schema builder.</summary>
internal sealed class SchemaDraft
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OutputField>> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _interfaces = new(StringComparer.Ordinal);

    public SchemaDraft()
    {
        foreach (var name in (string[])["String", "Int", "Float", "Boolean", "ID", "UUID", "JSON"])
            _types[name] = BuiltInScalars.Create(name)!;
        Object("Query");
    }

    public ServiceCollection Services { get; } = [];

    public RequestExecutorOptions Options { get; } = new();

    public SchemaDraft Object(string name, Type? runtimeType = null, params string[] interfaces)
    {
        _types[name] = new ObjectType(name) { RuntimeType = runtimeType };
        _interfaces[name] = interfaces;
        return this;
    }

    public SchemaDraft Interface(string name)
    {
        _types[name] = new InterfaceType(name);
        return this;
    }

    public SchemaDraft Type(NamedType type)
    {
        _types[type.Name] = type;
        return this;
    }

    /// <summary>A field that is evaluated while the response is written.</summary>
    public SchemaDraft Getter(string type, string name, string fieldType, Func<object, object?> getter)
        => Add(type, new OutputField(name, Parse(fieldType))
        {
            Getter = getter,
            Pipeline = context =>
            {
                context.Result = getter(((ResolverContext)context).ParentObject);
                return default;
            },
        });

    /// <summary>A field with a context.</summary>
    public SchemaDraft Field(
        string type,
        string name,
        string fieldType,
        Func<IMiddlewareContext, ValueTask<object?>> resolve,
        params InputValue[] arguments)
        => Add(type, new OutputField(name, Parse(fieldType))
        {
            Arguments = arguments,
            UsesRequestScope = type == "Mutation",
            Pipeline = MaybeInScope(type, async context => context.Result = await resolve(context)),
        });

    public SchemaDraft Value(string type, string name, string fieldType, Func<IMiddlewareContext, object?> resolve, params InputValue[] arguments)
        => Field(type, name, fieldType, context => new ValueTask<object?>(resolve(context)), arguments);

    public InputValue Input(string name, string type, Type? runtimeType = null, string? defaultLiteral = null)
        => new(name, Parse(type)) { RuntimeType = runtimeType ?? typeof(object), DefaultLiteral = defaultLiteral };

    public RequestExecutor Build()
    {
        Services.AddLogging();
        Services.AddDataLoaderCore();
        return new RequestExecutor(BuildSchema(), Services.BuildServiceProvider(), Options, allowsIntrospection: true);
    }

    /// <summary>An executor of a schema from elsewhere, with nothing else around it.</summary>
    public static RequestExecutor Executor(GraphQLSchema schema)
        => new(schema, new ServiceCollection().AddLogging().BuildServiceProvider(), new RequestExecutorOptions(), allowsIntrospection: true);

    public GraphQLSchema BuildSchema()
    {
        foreach (var type in _types.Values.OfType<FieldsType>())
        {
            type.Complete(
                _fields.GetValueOrDefault(type.Name) ?? [],
                [.. (_interfaces.GetValueOrDefault(type.Name) ?? []).Select(name => (InterfaceType)_types[name])]);
        }

        var introspection = new IntrospectionTypes((ScalarType)_types["String"], (ScalarType)_types["Boolean"]);
        return new GraphQLSchema(
            (ObjectType)_types["Query"],
            _types.GetValueOrDefault("Mutation") as ObjectType,
            subscription: null,
            [.. _types.Values, .. introspection.All],
            SpecifiedDirectives.Create((ScalarType)_types["String"], (ScalarType)_types["Boolean"]));
    }

    public async Task<string> ExecuteAsync(string document, object? variables = null)
        => await Build().RunAsync(document, variables);

    private static FieldDelegate MaybeInScope(string type, FieldDelegate resolve)
        => type == "Mutation" ? MutationScopeMiddleware.Create(resolve) : resolve;

    private SchemaDraft Add(string type, OutputField field)
    {
        if (!_fields.TryGetValue(type, out var fields))
            _fields.Add(type, fields = []);
        fields.Add(field);
        return this;
    }

    private GraphQLType Parse(string type) => Resolve(Parser.ParseType(type));

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        ListTypeNode list => new ListType(Resolve(list.Type)),
        _ => _types[node.ToString()!],
    };
}

internal static class RequestExecutorRuns
{
    /// <summary>The compact response.</summary>
    public static async Task<string> RunAsync(this RequestExecutor executor, string document, object? variables = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (variables is not null)
        {
            request.SetVariableValues(variables as IReadOnlyDictionary<string, object?> ?? variables.GetType().GetProperties()
                .ToDictionary(property => property.Name, property => property.GetValue(variables), StringComparer.Ordinal));
        }

        await using var result = await executor.ExecuteAsync(request.Build(), TestContext.Current.CancellationToken);
        return result.ToJson(withIndentations: false);
    }
}
