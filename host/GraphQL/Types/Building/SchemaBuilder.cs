using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Authorization;
using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Types.Directives;
using Leefbaarheid.GraphQL.Types.Introspection;
using Leefbaarheid.GraphQL.Types.Mutations;
using Leefbaarheid.GraphQL.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Builds the schema out of everything that was registered for it.</summary>
internal sealed class SchemaBuilder
{
    private readonly IReadOnlyList<SchemaContribution> _contributions;
    private readonly List<TypeContribution> _added = [];
    private readonly AttributeReader _attributes = new();
    private readonly TypeRegistry _registry = new();
    private readonly Annotations _annotations;
    private readonly TypeResolver _types;
    private readonly MutationConventions _mutations;
    private readonly ObjectFactory _objects;
    private readonly Nodes _nodes;
    private readonly List<TypeExtension> _extensions;
    private readonly SchemaOptions _options = new();

    private SchemaBuilder(IReadOnlyList<SchemaContribution> contributions, IServiceProvider? services)
    {
        _contributions = contributions;
        foreach (var contribution in contributions.OfType<SchemaOptionsContribution>())
            contribution.Configure(_options);
        _extensions = Divide();
        _annotations = new Annotations(_options, _attributes);
        _types = new TypeResolver(_registry, _annotations, _attributes, contributions, services)
        {
            CompleteFields = (type, clr) => _objects!.Complete(type, clr),
            CompleteInput = (type, clr) => new InputFactory(_types!, _annotations, _attributes).Complete(type, clr),
        };
        _mutations = new MutationConventions(_types, _attributes, contributions, services?.GetServices<MutationErrorTypes>() ?? []);
        var binder = new ParameterBinder(services?.GetService<IServiceProviderIsService>(), _attributes);
        _nodes = new Nodes(_types, _types.Ids, binder, _attributes, _extensions, _options);
        var fields = new FieldFactory(_types, _annotations, _attributes, binder, _mutations, FieldConfigurators.For(services), _options) { Nodes = _nodes };
        _mutations.CreateField = (owner, source, member) => fields.Create(owner, isMutation: false, source, member).Build();
        var subscriptions = new SubscriptionFields(binder, _annotations, services?.GetService<IServiceProviderIsService>());
        _objects = new ObjectFactory(fields, _types.Members, _attributes, _nodes, subscriptions, _extensions, _options);
    }

    /// <exception cref="SchemaException">Something registered cannot become part of a valid schema.</exception>
    public static GraphQLSchema Build(IServiceProvider services)
        => new SchemaBuilder([.. services.GetServices<SchemaContribution>()], services).Build();

    private GraphQLSchema Build()
    {
        var text = _types.Scalar("String");
        var truth = _types.Scalar("Boolean");
        var query = Root(OperationType.Query);
        var mutation = Root(OperationType.Mutation);
        var subscription = Root(OperationType.Subscription);
        foreach (var contribution in _added)
            Add(contribution);
        var ownDirectives = new CustomDirectives(_types, _annotations, _attributes);
        ownDirectives.Register();
        _registry.CompleteAll();
        _objects.ExtendOthers(_registry.Types.OfType<ObjectType>().Except(new[] { query, mutation, subscription }.OfType<ObjectType>()));
        _registry.CompleteAll();
        _mutations.CompletePayloads();
        if (query is not null)
        {
            _nodes.Complete(query);
            PayloadQueryFields.Add(query, mutation, _contributions);
        }

        _registry.CompleteAll();
        Abstractions.Complete([.. _registry.Types], _mutations.ErrorInterfaces);
        DropIfEmpty(ref mutation);
        DropIfEmpty(ref subscription);
        if (query is null)
            throw new SchemaException("The schema has no query type: call AddQueryType().");
        if (_options.RemoveUnreachableTypes)
            _registry.Remove(_registry.Types.Except(Reachability.From([query, mutation, subscription], [.. _registry.Types])).ToList());
        SchemaChecks.Check([.. _registry.Types]);
        var authorization = new SchemaAuthorization([.. _registry.Types], [query, mutation, subscription], _extensions, _nodes, _attributes);
        ownDirectives.Apply([.. _registry.Types]);
        _registry.CompleteAll();
        var costs = CostDirectives.Options(_contributions);
        List<DirectiveDefinition> directives =
        [
            .. ownDirectives.Definitions,
            .. SpecifiedDirectives.Create(text, truth),
            .. CostDirectives.Apply([.. _registry.Types], costs, _attributes, text, _types.Scalar),
        ];
        if (authorization.Apply(_contributions))
            directives.Add(AuthorizationRules.Definition(_types));
        return new GraphQLSchema(query, mutation, subscription, [.. _registry.Types], directives)
        {
            Costs = costs,
            ValidationPolicies = authorization.Validations,
            Remarks = [.. _extensions.Where(extension => !extension.IsUsed).Select(
                extension => $"The type extension {extension.Source.Type} has no effect: the schema has no type `{extension.Target}`.")],
        };
    }

    /// <summary>The extensions; what else is to be added is kept for later. Whoever is registered twice counts once.</summary>
    private List<TypeExtension> Divide()
    {
        var extensions = new List<TypeExtension>();
        var extending = new HashSet<Type>();
        foreach (var contribution in _contributions.OfType<TypeContribution>())
        {
            if (!IsExtension(contribution))
                _added.Add(contribution);
            else if (extending.Add(contribution.Type))
                extensions.Add(TypeExtension.Of(contribution.Type));
        }

        return extensions;
    }

    private static bool IsExtension(TypeContribution contribution)
        => contribution.Kind == TypeContributionKind.Extension
            || (contribution.Kind == TypeContributionKind.Inferred && TypeExtension.IsExtension(contribution.Type));

    private ObjectType? Root(OperationType operation)
    {
        var contributions = _contributions.OfType<RootTypeContribution>().Where(root => root.Operation == operation).ToList();
        if (contributions.Count == 0)
        {
            return _extensions.Find(extension => extension.Operation == operation) is { } orphan
                ? throw new SchemaException($"{orphan.Source.Type} extends the {operation} type, but there is none: call Add{operation}Type().")
                : null;
        }

        var classes = contributions.Select(root => root.Type).OfType<Type>().Distinct().ToList();
        if (classes.Count > 1)
            throw new SchemaException($"The schema has two {operation} types: {classes[0]} and {classes[1]}.");
        var clr = classes.FirstOrDefault();
        var name = clr is null ? operation.ToString() : _types.TypeName(clr);
        var root = _registry.GetOrAdd(
            name,
            clr ?? (object)string.Concat("Add", name, "Type()"),
            () => new ObjectType(name) { RuntimeType = clr, Description = clr is null ? null : _types.Describe(clr) },
            type => _objects.CompleteRoot(type, clr, operation));
        if (clr is not null)
            _types.Bind(clr, root);
        return root;
    }

    private void Add(TypeContribution contribution)
    {
        var type = contribution.Type;
        if (contribution.Kind == TypeContributionKind.InputObject || type.IsDefined(typeof(InputObjectTypeAttribute), inherit: false))
            _types.InputType(type);
        else
            _types.OutputType(type);
    }

    /// <summary>A host adds the root types before it knows whether any module has something for them.</summary>
    private void DropIfEmpty(ref ObjectType? root)
    {
        if (root is not { Fields.Count: 0 })
            return;
        _registry.Remove([root]);
        root = null;
    }
}
