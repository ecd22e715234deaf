namespace HotChocolate.Types;

/// <summary>Base of the attributes that configure an object type.</summary>
public abstract class ObjectTypeDescriptorAttribute : DescriptorAttribute
{
    private protected ObjectTypeDescriptorAttribute()
    {
    }
}
