using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Data;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types;

/// <summary>Any type that can stand behind a colon in SDL: a named type, or a list or non-null around one.</summary>
internal abstract class GraphQLType
{
    /// <summary>Inner type of a list or non-null, else null.</summary>
    public virtual GraphQLType? OfType => null;

    /// <summary>The named type under all wrappers.</summary>
    public NamedType Named => this as NamedType ?? OfType!.Named;

    public bool IsNonNull => this is NonNullType;

    /// <summary>This type without an outer non-null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType! : this;
}

internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public override GraphQLType OfType => ofType;

    public override string ToString() => $"{ofType}!";
}

internal sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public override GraphQLType OfType => ofType;

    public override string ToString() => $"[{ofType}]";
}

internal abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;

    public Description? Description { get; init; }

    /// <summary>In the order in which SDL shows them. Set while the schema is built, never after.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; set; } = [];

    /// <summary>The .NET type that values of this type have at run time; null for types without one, such as root types.</summary>
    public Type? RuntimeType { get; init; }

    /// <summary>The weight that <c>@cost</c> gives the type.</summary>
    public double? Cost { get; set; }

    public bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    public bool IsLeaf => this is ScalarType or EnumType;

    public bool IsInput => this is ScalarType or EnumType or InputObjectType;

    /// <summary>True for the types that the specification itself defines for introspection.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    public override string ToString() => Name;
}

/// <summary>Object or interface: something with output fields.</summary>
internal abstract class FieldsType(string name) : NamedType(name)
{
    // Made when it is first asked for, as below: building it costs more than a start has use for.
    private Dictionary<string, OutputField>? _byName;

    /// <summary>In declaration order; without the meta fields.</summary>
    public IReadOnlyList<OutputField> Fields { get; private set; } = [];

    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    public OutputField? Field(string name)
        => (_byName ??= Fields.ToDictionary(field => field.Name, StringComparer.Ordinal)).GetValueOrDefault(name);

    /// <summary>Called once, while the schema is built: types refer to each other, so fields come after construction.</summary>
    public void Complete(IReadOnlyList<OutputField> fields, IReadOnlyList<InterfaceType> interfaces)
    {
        Fields = fields;
        Interfaces = interfaces;
        _byName = null;
    }
}

internal sealed class ObjectType(string name) : FieldsType(name)
{
    /// <summary>What is read of objects of this type that are shown; null: nobody wants to know of them. Set before the first request, never after.</summary>
    public IReadOnlyList<string>? ObservedMembers { get; set; }

    /// <summary>The one type that a value of this type can have.</summary>
    public IReadOnlyList<ObjectType> Itself => field ??= [this];
}

internal sealed class InterfaceType(string name) : FieldsType(name);

internal sealed class UnionType(string name) : NamedType(name)
{
    public IReadOnlyList<ObjectType> Members { get; private set; } = [];

    public void Complete(IReadOnlyList<ObjectType> members) => Members = members;
}

internal sealed class EnumValue(string name, object runtimeValue)
{
    public string Name { get; } = name;

    public object RuntimeValue { get; } = runtimeValue;

    /// <summary>In the order in which SDL shows them. Set while the schema is built, never after.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; set; } = [];

    public Description? Description { get; init; }

    public string? DeprecationReason { get; init; }
}

internal sealed class EnumType(string name, IReadOnlyList<EnumValue> values) : NamedType(name)
{
    private FrozenDictionary<string, EnumValue>? _byName;
    private FrozenDictionary<object, EnumValue>? _byRuntimeValue;

    public IReadOnlyList<EnumValue> Values { get; } = values;

    public EnumValue? Value(string name)
        => (_byName ??= Values.ToFrozenDictionary(value => value.Name, StringComparer.Ordinal)).GetValueOrDefault(name);

    public EnumValue? FromRuntime(object runtimeValue)
        => (_byRuntimeValue ??= Values.ToFrozenDictionary(value => value.RuntimeValue)).GetValueOrDefault(runtimeValue);
}

internal sealed class InputObjectType(string name) : NamedType(name)
{
    private Dictionary<string, InputValue>? _byName;

    public IReadOnlyList<InputValue> Fields { get; private set; } = [];

    public bool IsOneOf { get; init; }

    /// <summary>Of a filter or sort: the name of the type whose fields it is about.</summary>
    public string? About { get; init; }

    /// <summary>
    /// Makes the .NET value out of coerced field values, keyed by schema name; absent keys were not given.
    /// Null: the dictionary itself is the value (filters and sorts).
    /// </summary>
    public Func<IReadOnlyDictionary<string, object?>, object>? Create { get; set; }

    public InputValue? Field(string name)
        => (_byName ??= Fields.ToDictionary(field => field.Name, StringComparer.Ordinal)).GetValueOrDefault(name);

    public void Complete(IReadOnlyList<InputValue> fields)
    {
        Fields = fields;
        _byName = null;
    }
}

/// <summary>An argument or an input field.</summary>
internal sealed class InputValue(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public Description? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The default as SDL text (<c>10</c>, <c>"x"</c>, <c>[ASC]</c>, <c>null</c>); null when there is no default.</summary>
    public string? DefaultLiteral { get; init; }

    /// <summary>The default, parsed; may be asked for by several threads at once, which then parse it twice at worst.</summary>
    public ValueNode? DefaultValue => DefaultLiteral is null ? null : field ??= Parser.ParseValue(DefaultLiteral);

    /// <summary>The .NET type that the coerced value is converted to.</summary>
    public Type RuntimeType { get; init; } = typeof(object);

    /// <summary>The weight that <c>@cost</c> gives.</summary>
    public double? Cost { get; set; }

    /// <summary>What the cost of the value depends on.</summary>
    public CostKind CostKind { get; init; }

    /// <summary>The .NET member or parameter that this was made from.</summary>
    public ICustomAttributeProvider? Source { get; init; }

    /// <summary>Makes the value of <see cref="RuntimeType"/> out of the coerced one, which is then left as the scalars read it. Null: nothing to do.</summary>
    public Func<object?, object?>? Decode { get; init; }

    /// <summary>In the order in which SDL shows them. Set while the schema is built, never after.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; set; } = [];

    public bool IsRequired => Type.IsNonNull && DefaultLiteral is null;

    /// <summary>The same, of a type that goes by the same name.</summary>
    public InputValue WithType(GraphQLType type) => new(Name, type)
    {
        Description = Description,
        DeprecationReason = DeprecationReason,
        DefaultLiteral = DefaultLiteral,
        RuntimeType = RuntimeType,
        Cost = Cost,
        CostKind = CostKind,
        Source = Source,
        Decode = Decode,
        Directives = Directives,
    };
}

/// <summary>A record for the sake of <c>with</c>; two fields are equal only when they are the same object.</summary>
internal sealed record OutputField
{
    private LeafHolder? _leaf;

    public OutputField(string name, GraphQLType type)
    {
        Name = name;
        Type = type;
    }

    public string Name { get; }

    public GraphQLType Type { get; init; }

    public IReadOnlyList<InputValue> Arguments { get; init; } = [];

    public Description? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The weight that <c>@cost</c> gives.</summary>
    public double? Cost { get; set; }

    /// <summary>What <c>@listSize</c> says; of a field that is no list it is about the lists below.</summary>
    public ListSize? ListSize { get; set; }

    /// <summary>The .NET property or method that the field was made from.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>
    /// Set where the value is a plain read of the parent (a property without arguments, services or middleware). Such a field
    /// is evaluated while the response is written and never costs a context or a task.
    /// </summary>
    public Func<object, object?>? Getter { get; init; }

    /// <summary>
    /// The <see cref="Getter"/> and the format of its value in one; null where there is no such pair. Made when it is first asked for.
    /// </summary>
    public LeafWriter? Leaf
    {
        get
        {
            // A copy of the field may have another getter, which does more than read the property.
            if (_leaf?.Getter != Getter)
            {
                _leaf = new LeafHolder(
                    Getter, Type.Nullable is NamedType leaf && Getter!.Target is PropertyGetter plain ? LeafWriter.For(plain.Property, leaf) : null);
            }

            return _leaf?.Writer;
        }
    }

    /// <summary>The data attributes right around the resolver; null when there are none.</summary>
    public DataPipeline? Data { get; init; }

    /// <summary>The whole pipeline, middleware included. Always set, also beside a <see cref="Getter"/>.</summary>
    public required FieldDelegate Pipeline { get; init; }

    /// <summary>Opens the stream of events that a field of the subscription type answers to; null for all other fields.</summary>
    public SubscribeDelegate? Subscribe { get; init; }

    /// <summary>True: runs while no other resolver of the request does.</summary>
    public bool IsSerial { get; init; }

    /// <summary>Synchronous and free of middleware: may be run in line without a task.</summary>
    public bool IsPure { get; init; }

    /// <summary>Names of the parent's .NET properties that the resolver reads; null when unknown (then a projection takes all).</summary>
    public IReadOnlyList<string>? ParentRequires { get; init; }

    /// <summary>True: the resolver gets the request's services; false: a scope of its own (Hot Chocolate's default for queries).</summary>
    public bool UsesRequestScope { get; init; }

    /// <summary>True for the fields of a connection or edge, through which a projection looks to find the item's fields.</summary>
    public bool IsPagingWrapper { get; init; }

    /// <summary>What the pipeline demands of the user before it runs anything.</summary>
    public IReadOnlyList<AuthorizeDirective> Authorization { get; init; } = [];

    /// <summary>In the order in which SDL shows them. Set while the schema is built, never after.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; set; } = [];

    public bool Equals(OutputField? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public override string ToString() => $"{Name}: {Type}";

    public InputValue? Argument(string argumentName)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == argumentName)
                return argument;
        }

        return null;
    }
}

/// <summary>Subscribes for one client. What it takes from the context's services lives as long as the stream.</summary>
internal delegate ValueTask<ISourceStream> SubscribeDelegate(IMiddlewareContext context);

internal sealed class DirectiveDefinition(string name, IReadOnlyList<string> locations, IReadOnlyList<InputValue> arguments)
{
    public string Name { get; } = name;

    /// <summary>As the specification spells them: <c>FIELD</c>, <c>INPUT_OBJECT</c>, …</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    public IReadOnlyList<InputValue> Arguments { get; } = arguments;

    public Description? Description { get; init; }

    public bool IsRepeatable { get; init; }

    /// <summary>True: only SDL shows it. No document may use it, and introspection hides it.</summary>
    public bool IsInternal { get; init; }
}
