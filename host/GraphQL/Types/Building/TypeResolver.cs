using System.Reflection;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types.Relay;
using Leefbaarheid.GraphQL.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Finds, or begins, the schema type of a .NET type.</summary>
internal sealed class TypeResolver : ISchemaTypes
{
    private readonly TypeRegistry _registry;
    private readonly Annotations _annotations;
    private readonly AttributeReader _attributes;
    private readonly Dictionary<Type, IReadOnlyList<FieldProperty>> _fieldProperties = [];
    private readonly IReadOnlyList<SchemaContribution> _contributions;
    private readonly Dictionary<Type, object> _contributionsByKind = [];
    private readonly ShapeReader _shapes;
    private readonly Dictionary<Type, string> _bindings = new(BuiltInScalars.DefaultBindings);
    private readonly Dictionary<Type, TypeContribution> _kinds;
    private readonly Dictionary<string, (HotChocolate.Types.ScalarType Definition, ICustomScalar Scalar)> _ownScalars = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, NamedType> _output = [];
    private readonly Dictionary<Type, NamedType?> _leaves = [];

    public TypeResolver(
        TypeRegistry registry,
        Annotations annotations,
        AttributeReader attributes,
        IReadOnlyList<SchemaContribution> contributions,
        IServiceProvider? services)
    {
        _registry = registry;
        _annotations = annotations;
        _attributes = attributes;
        Members = new MemberReader(attributes);
        _contributions = contributions;
        Services = services;
        Ids = new GlobalIds(contributions, services, TypeName, attributes);
        _shapes = new ShapeReader(_bindings.ContainsKey, attributes);
        foreach (var binding in Contributions<RuntimeBindingContribution>())
        {
            _bindings[binding.RuntimeType] = ScalarName(binding.SchemaType)
                ?? throw new SchemaException($"{binding.RuntimeType} cannot be bound to {binding.SchemaType}: that is no scalar of the engine.");
        }

        foreach (var contribution in Contributions<TypeContribution>())
        {
            if (ScalarName(contribution.Type) is { } scalar && _ownScalars.TryGetValue(scalar, out var own) && own.Scalar.BindsImplicitly)
                _bindings.TryAdd(own.Scalar.RuntimeType, scalar);
        }

        foreach (var binding in Contributions<NamedBindingContribution>())
            _bindings[binding.RuntimeType] = binding.TypeName;
        Converters = new TypeConverters(contributions, LeafType);
        _kinds = Contributions<TypeContribution>()
            .Where(contribution => contribution.Kind is TypeContributionKind.Interface or TypeContributionKind.Union)
            .Concat(Contributions<ErrorInterfaceContribution>()
                .Select(contribution => new TypeContribution(contribution.Type, TypeContributionKind.Interface)))
            .GroupBy(contribution => contribution.Type)
            .ToDictionary(group => group.Key, group => group.Last());
    }

    public IServiceProvider? Services { get; }

    public GlobalIds Ids { get; }

    public MemberReader Members { get; }

    public TypeConverters Converters { get; }

    /// <summary>Gives an object type or interface its fields; set by the builder before the first type is asked for.</summary>
    public required Action<FieldsType, Type> CompleteFields { get; set; }

    public required Action<InputObjectType, Type> CompleteInput { get; set; }

    public IReadOnlyList<T> Contributions<T>()
        where T : SchemaContribution
    {
        if (!_contributionsByKind.TryGetValue(typeof(T), out var known))
            _contributionsByKind.Add(typeof(T), known = _contributions.OfType<T>().ToArray());
        return (IReadOnlyList<T>)known;
    }

    public T GetOrAdd<T>(string name, object origin, Func<T> create, Action<T> complete)
        where T : NamedType
        => _registry.GetOrAdd(name, origin, create, complete);

    public ScalarType Scalar(string name)
        => _registry.GetOrAdd(
            name,
            "the engine",
            () => (_ownScalars.TryGetValue(name, out var own) ? new CustomScalar(own.Definition, own.Scalar) : BuiltInScalars.Create(name)) ?? throw new SchemaException($"There is no scalar `{name}`."),
            static _ => { });

    /// <summary>The scalar's name where the type is a class of scalars; one of a module's own is made known by asking.</summary>
    private string? ScalarName(Type schemaType)
    {
        if (!typeof(ICustomScalar).IsAssignableFrom(schemaType) || schemaType.IsAbstract)
            return BuiltInScalars.NameOf(schemaType);
        var known = _ownScalars.FirstOrDefault(own => own.Value.Definition.GetType() == schemaType).Key;
        if (known is not null)
            return known;
        var definition = (HotChocolate.Types.ScalarType)(Services is null
            ? Activator.CreateInstance(schemaType)!
            : ActivatorUtilities.CreateInstance(Services, schemaType));
        return _ownScalars.TryAdd(definition.Name, (definition, (ICustomScalar)definition))
            ? definition.Name
            : throw new SchemaException($"The scalar `{definition.Name}` is claimed twice: by {_ownScalars[definition.Name].Definition.GetType()} and by {schemaType}.");
    }

    public NamedType? LeafType(Type clr)
    {
        clr = Nullable.GetUnderlyingType(clr) ?? clr;
        if (!_leaves.TryGetValue(clr, out var leaf))
        {
            leaf = _bindings.TryGetValue(clr, out var scalar) ? Scalar(scalar)
                : ScalarName(clr) is { } name ? Scalar(name)
                : clr.IsEnum ? Enum(clr)
                : null;
            _leaves[clr] = leaf;
        }

        return leaf;
    }

    public NamedType OutputType(Type clr)
    {
        if (LeafType(clr) is { } leaf)
            return leaf;
        if (_output.TryGetValue(clr, out var known))
            return known;
        Refuse(clr);
        var name = TypeName(clr);
        var description = _annotations.Describe(clr);
        return _output[clr] = Kind(clr) switch
        {
            TypeContributionKind.Union => _registry.GetOrAdd(
                name, clr, () => new UnionType(name) { RuntimeType = clr, Description = description }, static _ => { }),
            TypeContributionKind.Interface => _registry.GetOrAdd(
                name, clr, () => new InterfaceType(name) { RuntimeType = clr, Description = description }, type => CompleteFields(type, clr)),
            _ => _registry.GetOrAdd(
                name, clr, () => new ObjectType(name) { RuntimeType = clr, Description = description }, type => CompleteFields(type, clr)),
        };
    }

    /// <summary>Makes a .NET type mean an object type that was made otherwise, such as a root type.</summary>
    public void Bind(Type clr, NamedType type) => _output[clr] = type;

    public NamedType InputType(Type clr)
    {
        if (LeafType(clr) is { } leaf)
            return leaf;
        Refuse(clr);
        var name = _annotations.InputTypeName(clr);
        return _registry.GetOrAdd(
            name,
            clr,
            () => new InputObjectType(name)
            {
                RuntimeType = clr,
                Description = _annotations.Describe(clr),
                IsOneOf = InputFactory.IsOneOf(clr),
            },
            type => CompleteInput(type, clr));
    }

    public IReadOnlyList<FieldProperty> FieldProperties(Type clr)
    {
        if (!_fieldProperties.TryGetValue(clr, out var properties))
            _fieldProperties.Add(clr, properties = [.. Members.Properties(clr).Select(property => new FieldProperty(property, _annotations.FieldName(property)))]);
        return properties;
    }

    public string TypeName(Type clr) => _annotations.TypeName(clr);

    /// <summary>What the value of an argument or input field has to go through after its scalar read it; null: nothing.</summary>
    public Func<object?, object?>? Decoder(ICustomAttributeProvider source, Type runtimeType)
        => Ids.Decoder(source, runtimeType) ?? Converters.Decoder(runtimeType);

    public Func<object?, object?>? IdDecoder(ICustomAttributeProvider source, Type runtimeType) => Ids.Decoder(source, runtimeType);

    public Description? Describe(MemberInfo member) => _annotations.Describe(member);

    public TypeShape Shape(MemberInfo member) => WithAttributes(_shapes.Of(member), member);

    public GraphQLType Output(MemberInfo member, TypeShape shape)
        => Guard(member, () => Explicit(member, OutputType) ?? shape.Wrap(Named(member, shape, OutputType)));

    public GraphQLType Input(MemberInfo member, TypeShape shape)
        => Guard(member, () => Explicit(member, InputType) ?? shape.Wrap(Named(member, shape, InputType)));

    public InputValue Argument(ParameterInfo parameter)
    {
        var where = $"parameter `{parameter.Name}` of {parameter.Member.DeclaringType}.{parameter.Member.Name}";
        var shape = WithAttributes(_shapes.Of(parameter), parameter);
        var type = Guard(parameter.Member, () => Explicit(parameter, InputType) ?? shape.Wrap(Named(parameter, shape, InputType)), parameter.Name);
        var name = _annotations.ArgumentName(parameter);
        return new InputValue(Naming.IsValid(name) ? name : throw new SchemaException($"`{name}`, from {where}, is no name that GraphQL allows."), type)
        {
            Description = _annotations.Describe(parameter),
            DeprecationReason = _annotations.DeprecationReason(parameter),
            DefaultLiteral = _attributes.Find<DefaultValueAttribute>(parameter) is { } given
                ? Literal.Of(given.Value, type, where)
                : parameter is { HasDefaultValue: true, DefaultValue: { } value } ? Literal.Of(value, type, where) : null,
            RuntimeType = parameter.ParameterType,
            Source = parameter,
            Decode = Decoder(parameter, parameter.ParameterType),
        };
    }

    private TypeShape WithAttributes(TypeShape shape, ICustomAttributeProvider source)
        => _attributes.Find<GraphQLNonNullTypeAttribute>(source) is { } nonNull
            ? shape.WithNullability(nonNull.Nullable)
            : shape;

    private NamedType Named(ICustomAttributeProvider source, TypeShape shape, Func<Type, NamedType> named)
        => Ids.IsId(source) ? Scalar("ID") : named(shape.Innermost.Type);

    private EnumType Enum(Type clr)
    {
        var name = TypeName(clr);
        return _registry.GetOrAdd(name, clr, () => EnumFactory.Create(clr, name, _annotations, _attributes), static _ => { });
    }

    private TypeContributionKind Kind(Type clr)
    {
        if (_kinds.TryGetValue(clr, out var contribution))
            return contribution.Kind;
        if (clr.IsDefined(typeof(UnionTypeAttribute), inherit: false))
            return TypeContributionKind.Union;
        if (clr.IsDefined(typeof(ObjectTypeAttribute), inherit: false))
            return TypeContributionKind.Object;
        return clr.IsInterface || clr.IsDefined(typeof(InterfaceTypeAttribute), inherit: false)
            ? TypeContributionKind.Interface
            : TypeContributionKind.Object;
    }

    private GraphQLType? Explicit(ICustomAttributeProvider source, Func<Type, NamedType> named)
    {
        if (_attributes.Find<GraphQLTypeAttribute>(source) is not { } attribute)
            return null;
        return attribute.TypeSyntax is { } syntax
            ? OfPlain(syntax, named) ?? OfSyntax(Parser.ParseType(syntax), named)
            : OfMarker(attribute.Type!, named);
    }

    private GraphQLType OfMarker(Type marker, Func<Type, NamedType> named)
    {
        if (marker.IsGenericType && marker.GetGenericTypeDefinition() == typeof(NonNullType<>))
            return new NonNullType(OfMarker(marker.GetGenericArguments()[0], named).Nullable);
        if (marker.IsGenericType && marker.GetGenericTypeDefinition() == typeof(ListType<>))
            return new ListType(OfMarker(marker.GetGenericArguments()[0], named));
        if (ScalarName(marker) is { } scalar)
            return Scalar(scalar);
        var shape = _shapes.Of(marker);
        return shape.Wrap(named(shape.Innermost.Type));
    }

    private GraphQLType OfSyntax(TypeNode syntax, Func<Type, NamedType> named) => syntax switch
    {
        NonNullTypeNode nonNull => new NonNullType(OfSyntax(nonNull.Type, named)),
        ListTypeNode list => new ListType(OfSyntax(list.Type, named)),
        _ => OfName(syntax.ToString()!, named),
    };

    /// <summary>What is written without a blank needs no parser, which the runtime would have to prepare. Null: let the parser look.</summary>
    private GraphQLType? OfPlain(string syntax, Func<Type, NamedType> named)
    {
        if (Naming.IsValid(syntax))
            return OfName(syntax, named);
        if (syntax.EndsWith('!'))
            return OfPlain(syntax[..^1], named) is { IsNonNull: false } inner ? new NonNullType(inner) : null;
        return syntax.StartsWith('[') && syntax.EndsWith(']') && OfPlain(syntax[1..^1], named) is { } item ? new ListType(item) : null;
    }

    private NamedType OfName(string name, Func<Type, NamedType> named) => _registry.Find(name) ?? Registered(name, named) ?? Scalar(name);

    /// <summary>A type that was registered but is not made yet.</summary>
    private NamedType? Registered(string name, Func<Type, NamedType> named)
        => Contributions<TypeContribution>()
            .Where(contribution => contribution.Kind != TypeContributionKind.Extension && !TypeExtension.IsExtension(contribution.Type))
            .Select(contribution => contribution.Type)
            .FirstOrDefault(type => TypeName(type) == name || (named == InputType && _annotations.InputTypeName(type) == name)) is { } found
            ? named(found)
            : null;

    private static GraphQLType Guard(MemberInfo member, Func<GraphQLType> read, string? parameter = null)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is UnusableTypeException or SyntaxException)
        {
            var place = parameter is null ? string.Empty : $", parameter `{parameter}`";
            throw new SchemaException($"{member.DeclaringType}.{member.Name}{place}: {exception.Message}", exception);
        }
    }

    private static void Refuse(Type clr)
    {
        if (clr == typeof(object) || clr.IsPointer || clr.IsGenericParameter || typeof(Delegate).IsAssignableFrom(clr) || clr.IsPrimitive
            || clr == typeof(Task) || clr == typeof(Type))
            throw new UnusableTypeException($"{clr} has no GraphQL type. Bind it with BindRuntimeType, or give the member a [GraphQLType].");
    }

    private sealed class UnusableTypeException(string message) : Exception(message);
}
