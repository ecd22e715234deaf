namespace HotChocolate.Types;

/// <summary>Makes a class a directive of the schema; its properties are the arguments. Register the class with <c>AddDirectiveType</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class DirectiveTypeAttribute : DescriptorAttribute
{
    /// <summary>Names the places; the name is made from that of the class, without <c>Directive</c> or <c>DirectiveType</c> at its end.</summary>
    /// <param name="location">Where the directive may stand.</param>
    public DirectiveTypeAttribute(DirectiveLocation location) => Location = location;

    /// <summary>Names the directive and its places.</summary>
    /// <param name="name">The name in the schema, without the @.</param>
    /// <param name="location">Where the directive may stand.</param>
    public DirectiveTypeAttribute(string name, DirectiveLocation location)
    {
        Name = name;
        Location = location;
    }

    /// <summary>The name in the schema, without the @; null for the name made from the C# name.</summary>
    public string? Name { get; set; }

    /// <summary>Where the directive may stand.</summary>
    public DirectiveLocation Location { get; }

    /// <summary>True: it may stand more than once in the same place.</summary>
    public bool IsRepeatable { get; set; }
}

/// <summary>Base of attributes that put a directive on a definition of the schema.</summary>
/// <typeparam name="TDirective">A class with <see cref="DirectiveTypeAttribute"/>.</typeparam>
/// <param name="directive">The directive with its arguments.</param>
public abstract class DirectiveAttribute<TDirective>(TDirective directive) : DescriptorAttribute, IDirectiveSource
    where TDirective : class
{
    /// <summary>The directive with its arguments.</summary>
    public TDirective Directive { get; } = directive;

    object IDirectiveSource.Directive => Directive;
}

/// <summary>Something that has a directive to put on a definition.</summary>
internal interface IDirectiveSource
{
    object Directive { get; }
}

/// <summary>Where a directive may stand.</summary>
[Flags]
public enum DirectiveLocation
{
    /// <summary>On a query.</summary>
    Query = 0x1,

    /// <summary>On a mutation.</summary>
    Mutation = 0x2,

    /// <summary>On a subscription.</summary>
    Subscription = 0x4,

    /// <summary>On a selected field.</summary>
    Field = 0x8,

    /// <summary>On a named fragment.</summary>
    FragmentDefinition = 0x10,

    /// <summary>Where a named fragment is used.</summary>
    FragmentSpread = 0x20,

    /// <summary>On an inline fragment.</summary>
    InlineFragment = 0x40,

    /// <summary>On the schema.</summary>
    Schema = 0x80,

    /// <summary>On a scalar.</summary>
    Scalar = 0x100,

    /// <summary>On an object type.</summary>
    Object = 0x200,

    /// <summary>On a field of an object type or interface.</summary>
    FieldDefinition = 0x400,

    /// <summary>On an argument.</summary>
    ArgumentDefinition = 0x800,

    /// <summary>On an interface.</summary>
    Interface = 0x1000,

    /// <summary>On a union.</summary>
    Union = 0x2000,

    /// <summary>On an enum.</summary>
    Enum = 0x4000,

    /// <summary>On a value of an enum.</summary>
    EnumValue = 0x8000,

    /// <summary>On an input object.</summary>
    InputObject = 0x10000,

    /// <summary>On a field of an input object.</summary>
    InputFieldDefinition = 0x20000,

    /// <summary>On a variable of an operation.</summary>
    VariableDefinition = 0x40000,

    /// <summary>On any kind of operation.</summary>
    Operation = Query | Mutation | Subscription,

    /// <summary>On or around any kind of fragment.</summary>
    Fragment = InlineFragment | FragmentSpread | FragmentDefinition,

    /// <summary>Anywhere in a document.</summary>
    Executable = Operation | Fragment | Field | VariableDefinition,

    /// <summary>Anywhere in a schema.</summary>
    TypeSystem = Schema | Scalar | Object | FieldDefinition | ArgumentDefinition | Interface | Union | Enum | EnumValue | InputObject | InputFieldDefinition,
}
