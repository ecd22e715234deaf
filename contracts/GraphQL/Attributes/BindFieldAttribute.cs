namespace HotChocolate.Types;

/// <summary>Makes a member of a type extension take the place of a field of the extended type.</summary>
/// <param name="name">The schema name of the field that is replaced.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindFieldAttribute(string name) : ObjectFieldDescriptorAttribute
{
    /// <summary>The schema name of the field that is replaced.</summary>
    public string Name { get; } = name;

    /// <summary>True (the default): the field is replaced. False: it stays beside the new one.</summary>
    public bool Replace { get; set; } = true;
}
