namespace HotChocolate.Types;

/// <summary>Base of the attributes that configure types and fields.</summary>
public abstract class DescriptorAttribute : Attribute
{
    private protected DescriptorAttribute()
    {
    }

    /// <summary>
    /// The place among the other attributes of the member; lower is applied earlier, so encloses more. Attributes with middleware
    /// get their source line.
    /// </summary>
    public int Order { get; set; } = int.MaxValue;
}
