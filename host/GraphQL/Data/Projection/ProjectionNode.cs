namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>What has to be read of one object: some of its values, and parts of the objects around it.</summary>
internal sealed class ProjectionNode(Type type)
{
    public Type Type { get; } = type;

    /// <summary>True: every value of the object is needed, because somebody reads it in a way that nobody can look into.</summary>
    public bool TakesAll { get; set; }

    /// <summary>For a list: what of it is to be read; null: all of it.</summary>
    public NestedList? Part { get; set; }

    /// <summary>Names of the .NET properties to read. In a fixed order, so that equal selections make equal statements.</summary>
    public SortedSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>What to read of the objects that a property leads to.</summary>
    public SortedDictionary<string, ProjectionNode> Navigations { get; } = new(StringComparer.Ordinal);

    public ProjectionNode Navigation(string property, Type elementType)
    {
        if (!Navigations.TryGetValue(property, out var child))
            Navigations.Add(property, child = new ProjectionNode(elementType));
        return child;
    }
}
