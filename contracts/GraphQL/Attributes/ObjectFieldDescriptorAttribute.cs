namespace HotChocolate.Types;

/// <summary>Base of the attributes that configure a field of an object type.</summary>
public abstract class ObjectFieldDescriptorAttribute : DescriptorAttribute
{
    private protected ObjectFieldDescriptorAttribute()
    {
    }
}
