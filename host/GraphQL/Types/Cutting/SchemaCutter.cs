namespace Leefbaarheid.GraphQL.Types.Cutting;

/// <summary>
/// Makes the schema that is left of another one. It is a schema like any other, so that nothing that reads one has to know of cuts:
/// validation, introspection, suggestions and printing cannot tell what they have never seen.
/// </summary>
internal sealed class SchemaCutter
{
    private readonly GraphQLSchema _whole;
    private readonly HiddenParts _hidden;
    private readonly Dictionary<NamedType, NamedType> _copies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OutputField, OutputField> _fields = [];

    private SchemaCutter(GraphQLSchema whole, ISchemaCut cut)
    {
        _whole = whole;
        _hidden = new HiddenParts(whole, cut);
    }

    public static GraphQLSchema Cut(GraphQLSchema whole, ISchemaCut cut) => new SchemaCutter(whole, cut).Cut();

    private GraphQLSchema Cut()
    {
        var reached = Reach();
        while (Blind(reached) is { Count: > 0 } filters)
        {
            _hidden.Hide(filters);
            reached = Reach();
        }

        foreach (var type in reached)
            _copies.Add(type, Copy(type));
        foreach (var type in reached)
            Complete(type, _copies[type]);
        return new GraphQLSchema(
            (ObjectType)_copies[_whole.Query],
            Root(_whole.Mutation),
            Root(_whole.Subscription),
            [.. reached.Select(type => _copies[type])],
            [.. _whole.Directives.Select(Copy)])
        {
            Costs = _whole.Costs,
            ValidationPolicies = _whole.ValidationPolicies
                .Where(policy => _fields.ContainsKey(policy.Key))
                .ToDictionary(policy => _fields[policy.Key], policy => policy.Value),
        };
    }

    /// <summary>Filters and sorts on records that nothing shows: they would tell what is in them.</summary>
    private List<NamedType> Blind(IReadOnlyCollection<NamedType> reached)
    {
        var shown = reached.Where(type => type.IsComposite).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return [.. reached.OfType<InputObjectType>().Where(input => input.About is { } about && _whole.Type(about) is not null && !shown.Contains(about))];
    }

    private ObjectType? Root(ObjectType? root) => root is not null && _copies.TryGetValue(root, out var copy) ? (ObjectType)copy : null;

    /// <summary>The types that a document or a value can come to.</summary>
    private List<NamedType> Reach()
    {
        var reached = new HashSet<NamedType>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<NamedType>();
        Reach(_whole.Query);
        foreach (var root in new[] { _whole.Mutation, _whole.Subscription })
        {
            if (root is not null && root.Fields.Any(field => !_hidden.Has(field)))
                Reach(root);
        }

        foreach (var argument in _whole.Directives.SelectMany(directive => directive.Arguments))
            Reach(argument.Type.Named);
        while (waiting.TryDequeue(out var type))
        {
            foreach (var next in Next(type))
                Reach(next);
        }

        // In the order of the whole schema, which is the one that SDL shows.
        return [.. _whole.Types.Where(reached.Contains)];

        void Reach(NamedType type)
        {
            if (!_hidden.Has(type) && reached.Add(type))
                waiting.Enqueue(type);
        }
    }

    private IEnumerable<NamedType> Next(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Where(field => !_hidden.Has(field))
            .SelectMany(field => field.Arguments.Where(argument => !_hidden.Has(argument)).Select(argument => argument.Type.Named).Prepend(field.Type.Named))
            .Concat(fields.Interfaces)
            .Concat(type is InterfaceType ? _whole.PossibleTypes(type) : []),
        UnionType union => union.Members,
        InputObjectType input => input.Fields.Where(field => !_hidden.Has(field)).Select(field => field.Type.Named),
        _ => [],
    };

    private static NamedType Copy(NamedType type) => type switch
    {
        ObjectType => new ObjectType(type.Name) { Description = type.Description, Directives = type.Directives, RuntimeType = type.RuntimeType, Cost = type.Cost },
        InterfaceType => new InterfaceType(type.Name) { Description = type.Description, Directives = type.Directives, RuntimeType = type.RuntimeType, Cost = type.Cost },
        UnionType => new UnionType(type.Name) { Description = type.Description, Directives = type.Directives, RuntimeType = type.RuntimeType, Cost = type.Cost },
        InputObjectType input => new InputObjectType(type.Name)
        {
            Description = type.Description,
            Directives = type.Directives,
            RuntimeType = type.RuntimeType,
            Cost = type.Cost,
            IsOneOf = input.IsOneOf,
            Create = input.Create,
            About = input.About,
        },
        _ => type,
    };

    private void Complete(NamedType type, NamedType copy)
    {
        switch (type)
        {
            case FieldsType fields:
                ((FieldsType)copy).Complete(
                    [.. fields.Fields.Where(field => !_hidden.Has(field)).Select(Copy)],
                    [.. fields.Interfaces.Where(_copies.ContainsKey).Select(face => (InterfaceType)_copies[face])]);
                break;
            case UnionType union:
                ((UnionType)copy).Complete([.. union.Members.Where(_copies.ContainsKey).Select(member => (ObjectType)_copies[member])]);
                break;
            case InputObjectType input:
                ((InputObjectType)copy).Complete([.. input.Fields.Where(field => !_hidden.Has(field)).Select(Copy)]);
                break;
        }
    }

    private OutputField Copy(OutputField field)
        => _fields[field] = field with
        {
            Type = Retype(field.Type),
            Arguments = [.. field.Arguments.Where(argument => !_hidden.Has(argument)).Select(Copy)],
        };

    private InputValue Copy(InputValue input) => input.WithType(Retype(input.Type));

    private DirectiveDefinition Copy(DirectiveDefinition directive)
        => new(directive.Name, directive.Locations, [.. directive.Arguments.Where(argument => _copies.ContainsKey(argument.Type.Named)).Select(Copy)])
        {
            Description = directive.Description,
            IsRepeatable = directive.IsRepeatable,
            IsInternal = directive.IsInternal,
        };

    private GraphQLType Retype(GraphQLType type) => type switch
    {
        NonNullType required => new NonNullType(Retype(required.OfType)),
        ListType list => new ListType(Retype(list.OfType)),
        _ => _copies[(NamedType)type],
    };
}
