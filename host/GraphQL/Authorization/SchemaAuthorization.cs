using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Building;
using Leefbaarheid.GraphQL.Types.Relay;

namespace Leefbaarheid.GraphQL.Authorization;

/// <summary>
/// Guards the fields of a finished schema. A field meets the demands of its member, of its class where that belongs to a root type, and
/// of the type that it returns. A schema without demands stays as it is.
/// </summary>
internal sealed class SchemaAuthorization
{
    private readonly Dictionary<NamedType, IReadOnlyList<AuthorizeDirective>> _types = [];
    private readonly HashSet<NamedType> _roots;
    private readonly IReadOnlyList<NamedType> _all;
    private readonly Nodes _nodes;
    private readonly AttributeReader _attributes;
    private bool _isUsed;

    public SchemaAuthorization(
        IReadOnlyList<NamedType> types,
        IEnumerable<ObjectType?> roots,
        IReadOnlyList<TypeExtension> extensions,
        Nodes nodes,
        AttributeReader attributes)
    {
        _attributes = attributes;
        _all = types;
        _nodes = nodes;
        _roots = [.. roots.OfType<ObjectType>()];
        var demanding = extensions.Where(extension => attributes.Has<AuthorizeAttribute>(extension.Source.Type)).ToList();
        foreach (var type in types.Where(type => type.IsComposite && !_roots.Contains(type)))
        {
            List<AuthorizeDirective> rules =
            [
                .. AuthorizationRules.Of(type.RuntimeType, attributes),
                .. demanding.Where(extension => extension.Extends(type, operation: null)).SelectMany(extension => AuthorizationRules.Of(extension.Source.Type, attributes)),
            ];
            if (rules.Count > 0)
                _types.Add(type, rules);
        }
    }

    /// <summary>What the fields demand before anything of a request runs; fields without such demands are not in it.</summary>
    public Dictionary<OutputField, IReadOnlyList<AuthorizeDirective>> Validations { get; } = [];

    /// <returns>True when anything is guarded at all.</returns>
    public bool Apply(IReadOnlyList<SchemaContribution> contributions)
    {
        foreach (var type in _all.OfType<ObjectType>())
        {
            OutputField[]? guarded = null;
            for (var index = 0; index < type.Fields.Count; index++)
            {
                var field = type.Fields[index];
                if (Guarded(type, field) is var made && made != field)
                    (guarded ??= [.. type.Fields])[index] = made;
            }

            if (guarded is not null)
                type.Complete(guarded, type.Interfaces);
        }

        foreach (var (type, rules) in _types)
        {
            _isUsed = true;
            type.Directives = [.. type.Directives, .. rules.Select(AuthorizationRules.Print)];
        }

        foreach (var node in _nodes.All.Values)
        {
            List<AuthorizeDirective> rules = [.. AuthorizationRules.Of(node.Method, _attributes), .. _types.GetValueOrDefault(node.Type) ?? []];
            if (node.Resolver is { } resolver)
                node.Resolver = Guard.Enclose(resolver, rules);
        }

        if (_isUsed && !contributions.OfType<AuthorizationContribution>().Any())
            throw new SchemaException("The schema uses [Authorize]: call AddAuthorization() where it is configured.");
        return _isUsed;
    }

    private OutputField Guarded(ObjectType owner, OutputField field)
    {
        var own = AuthorizationRules.Of(field.Member, _attributes);
        if (own.Count == 0 && _types.Count == 0 && !_roots.Contains(owner))
            return field;
        List<AuthorizeDirective> rules = [.. own];
        var isAbstract = false;
        if (!AuthorizationRules.AllowsAnonymous(field.Member, _attributes) && !IsNodeField(owner, field))
        {
            if (_roots.Contains(owner))
                rules.AddRange(AuthorizationRules.Of(field.Member?.ReflectedType, _attributes));

            // Whoever may not have the items of a page is refused the page, before it is loaded.
            if (!field.IsPagingWrapper)
                rules.AddRange(_types.GetValueOrDefault(Items(field.Type.Named)) ?? []);
            isAbstract = field.Type.Named is InterfaceType or UnionType && _types.Keys.OfType<ObjectType>().Any(type => IsPossible(field.Type.Named, type));
        }

        if (rules.Count == 0 && !isAbstract)
            return field;
        _isUsed = true;
        var guarded = field;
        if (isAbstract || rules.Exists(rule => rule.Apply != ApplyPolicy.Validation))
        {
            var pipeline = isAbstract ? Guard.EncloseAbstract(field.Pipeline, field.Type.Named, _types) : field.Pipeline;
            guarded = field with
            {
                Pipeline = Guard.Enclose(pipeline, rules),
                Authorization = [.. rules.Where(rule => rule.Apply == ApplyPolicy.BeforeResolver)],
                Getter = null,
                IsPure = false,
            };
        }

        if (own.Count > 0)
            guarded = guarded with { Directives = [.. field.Directives, .. own.Select(AuthorizationRules.Print)] };
        if (rules.Exists(rule => rule.Apply == ApplyPolicy.Validation))
            Validations[guarded] = [.. rules.Where(rule => rule.Apply == ApplyPolicy.Validation)];
        return guarded;
    }

    /// <summary>The node resolvers are guarded one by one, so that one refused object leaves the others.</summary>
    private bool IsNodeField(ObjectType owner, OutputField field)
        => field.Member is null && _roots.Contains(owner) && field.Type.Named.Name == "Node";

    private static NamedType Items(NamedType type)
    {
        if (type is not ObjectType { Fields: [{ IsPagingWrapper: true }, ..] } page)
            return type;
        var items = page.Field("nodes") ?? page.Field("items") ?? page.Field("edges") ?? page.Field("node");
        return items is null || items.Type.Named == type ? type : Items(items.Type.Named);
    }

    private static bool IsPossible(NamedType type, ObjectType candidate) => type switch
    {
        UnionType union => union.Members.Contains(candidate),
        InterfaceType contract => candidate.Interfaces.Contains(contract),
        _ => false,
    };
}
