using HotChocolate.Types;

namespace HotChocolate.Data;

/// <summary>Says of a property whether a projection reads it, whatever the caller selects.</summary>
/// <param name="isProjected">True: always read. False: never read, the property keeps its default value.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class IsProjectedAttribute(bool isProjected) : ObjectFieldDescriptorAttribute
{
    /// <summary>The property is always read.</summary>
    public IsProjectedAttribute()
        : this(true)
    {
    }

    /// <summary>True: always read. False: never read.</summary>
    public bool IsProjected { get; } = isProjected;
}
