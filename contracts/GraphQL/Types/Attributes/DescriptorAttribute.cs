namespace HotChocolate.Types;

/// <summary>Base of the attributes that shape a type, a field or an argument of the schema.</summary>
public abstract class DescriptorAttribute : Attribute
{
    /// <summary>
    /// Where this attribute stands among the others of the same member; lower is applied first, and so further outside when
    /// it carries middleware. Attributes with middleware take it from their source line. Default: <see cref="int.MaxValue"/>.
    /// </summary>
    public int Order { get; set; } = int.MaxValue;
}
