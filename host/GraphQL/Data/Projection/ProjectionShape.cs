namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>What a projection reads, told in a way that equal selections of different documents tell alike.</summary>
internal static class ProjectionShape
{
    /// <summary>Null: a value of the request is part of what is read.</summary>
    public static QueryShape? Of(ProjectionNode node, params ReadOnlySpan<object?> circumstances)
    {
        var shape = new QueryFingerprint();
        foreach (var circumstance in circumstances)
            shape.Add(circumstance);
        return TryAdd(shape, node) ? shape.ToShape() : null;
    }

    private static bool TryAdd(QueryFingerprint shape, ProjectionNode node)
    {
        shape.Add(node.Type);
        shape.Add(node.TakesAll);
        if (!TryAdd(shape, node.Part))
            return false;
        shape.Add(node.Members.Count);
        foreach (var member in node.Members)
            shape.Add(member);
        shape.Add(node.Navigations.Count);
        foreach (var (name, child) in node.Navigations)
        {
            shape.Add(name);
            if (!TryAdd(shape, child))
                return false;
        }

        return true;
    }

    private static bool TryAdd(QueryFingerprint shape, NestedList? part)
    {
        if (part is null)
        {
            shape.Add(null);
            return true;
        }

        if (part.Condition is not null || part.Window.Offset > 0)
            return false;
        shape.Add(part.Window.Length);
        shape.Add(part.NeedsCount);
        foreach (var (selector, direction) in part.Keys)
        {
            shape.Add(direction);
            if (!shape.TryAdd(selector))
                return false;
        }

        return shape.Values.Count == 0;
    }
}
