namespace HotChocolate.Types.Relay;

/// <summary>
/// Makes an object type, or the one that a type extension extends, a node: it implements <c>Node</c>, its id becomes
/// <c>id: ID!</c>, and it can be fetched again by that id alone.
/// </summary>
/// <remarks>
/// The node is fetched by a method <c>Get</c>, <c>GetAsync</c>, <c>GetProduct</c> or <c>GetProductAsync</c> (for a class Product; the first two
/// only on the class itself), or by one with <see cref="NodeResolverAttribute"/>. Its first parameter that is neither service nor DataLoader
/// takes the id.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public class NodeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>The C# name of the property that holds the id; null for <c>Id</c>.</summary>
    public string? IdField { get; set; }

    /// <summary>The name of the method that fetches a node; null: it is found by its name or attribute.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that the method stands in; null for the annotated class.</summary>
    public Type? NodeResolverType { get; set; }
}

/// <summary>
/// Marks the method that fetches a node by its id: a static method of the node's class, a method of an extension of it, or a query, which
/// makes the type it returns a node.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class NodeResolverAttribute : ObjectFieldDescriptorAttribute;
