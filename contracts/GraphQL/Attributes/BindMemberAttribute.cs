namespace HotChocolate.Types;

/// <summary>Makes a member of a type extension take the place of a field of the extended type.</summary>
/// <param name="name">The C# name of the member whose field is replaced; use <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : ObjectFieldDescriptorAttribute
{
    /// <summary>The C# name of the member whose field is replaced.</summary>
    public string Name { get; } = name;

    /// <summary>True (the default): the field is replaced. False: it stays beside the new one.</summary>
    public bool Replace { get; set; } = true;
}
