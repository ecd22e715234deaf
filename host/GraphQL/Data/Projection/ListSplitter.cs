using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>
/// Takes the lists that can be read by the keys of their owners out of the statement of the objects around them, where that statement would
/// read more than one: their rows multiply each other. A list that is alone stays, for one statement less.
/// </summary>
internal sealed class ListSplitter(IReadOnlyModel model)
{
    private static readonly HashSet<Type> s_keys = [typeof(Guid), typeof(int), typeof(long), typeof(short)];
    private readonly List<SplitNode> _splits = [];

    /// <summary>Takes the lists out of the node.</summary>
    public static IReadOnlyList<SplitNode> Split(ProjectionNode node, IReadOnlyModel model)
    {
        var splitter = new ListSplitter(model);
        if (splitter.Lists(node) > 1)
            splitter.Visit(node, []);
        return splitter._splits;
    }

    private int Lists(ProjectionNode node) => model.FindEntityType(node.Type) is not { } entity
        ? 0
        : node.Navigations.Sum(navigation =>
            Lists(navigation.Value) + (ProjectionBuilder.Find(entity, navigation.Key) is IReadOnlyNavigationBase { IsCollection: true } ? 1 : 0));

    private void Visit(ProjectionNode node, IReadOnlyList<Func<object, object?>> path)
    {
        if (model.FindEntityType(node.Type) is not { } entity)
            return;
        foreach (var (name, child) in node.Navigations.ToList())
        {
            if (ProjectionBuilder.Find(entity, name) is not IReadOnlyNavigationBase navigation)
                continue;
            if (navigation is IReadOnlyNavigation { IsCollection: true } list && CanSplit(list, child))
                Take(node, list, child, path);
            else if (ProjectionBuilder.Target(navigation) is { } member)
                Visit(child, [.. path, MemberAccess.Getter(member)]);
        }
    }

    private void Take(ProjectionNode node, IReadOnlyNavigation list, ProjectionNode items, IReadOnlyList<Func<object, object?>> path)
    {
        node.Navigations.Remove(list.Name);
        var split = new SplitNode(list, items, path);
        if (!node.TakesAll)
            node.Members.Add(split.OwnerKey.Name);
        _splits.Add(split);
    }

    // A page is cut for each owner, which no plain look-up by keys can do; and texts that a database takes as equal need not be equal here.
    private static bool CanSplit(IReadOnlyNavigation list, ProjectionNode items)
        => items.Part is null
            && !list.IsEagerLoaded
            && list is { ForeignKey: { Properties: [var foreignKey], PrincipalKey: { Properties: [var key] } principal }, TargetEntityType: IEntityType target }
            && principal.IsPrimaryKey()
            && !target.IsOwned()
            && !target.HasSharedClrType
            && target.ClrType == items.Type
            && s_keys.Contains(key.ClrType)
            && (foreignKey.ClrType == key.ClrType || Nullable.GetUnderlyingType(foreignKey.ClrType) == key.ClrType)
            && key.GetValueConverter() is null
            && foreignKey.GetValueConverter() is null
            && ProjectionBuilder.Target(key) is not null
            && ProjectionBuilder.Target(list) is { } member
            && ProjectionBuilder.TypeOf(member).IsAssignableFrom(typeof(List<>).MakeGenericType(items.Type));
}
