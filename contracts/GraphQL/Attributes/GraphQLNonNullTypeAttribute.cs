namespace HotChocolate;

/// <summary>Makes a field or argument non-null, whatever the C# nullability says.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute
{
    /// <summary>Makes the outermost type non-null.</summary>
    public GraphQLNonNullTypeAttribute() => Nullable = [false];

    /// <summary>Sets the nullability per level.</summary>
    /// <param name="nullable">From the outside in: for <c>[String]!</c> that is <c>false, true</c>.</param>
    public GraphQLNonNullTypeAttribute(params bool[] nullable) => Nullable = nullable;

    internal bool[] Nullable { get; }
}
