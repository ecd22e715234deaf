namespace HotChocolate;

/// <summary>Passes the object that the field belongs to into this parameter.</summary>
/// <remarks>
/// The parameter may have the object's own type, a base class of it or an interface that it implements. Another type fails the field
/// with code HC0053.
/// </remarks>
/// <param name="requires">
/// Names of the parent's properties that the resolver reads, separated by spaces; a projection then loads them even where the client
/// did not select them. Null: unknown.
/// </param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>Names of the parent's properties that the resolver reads; null when unknown.</summary>
    public string? Requires { get; } = requires;
}
