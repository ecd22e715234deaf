using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>
/// A list that is read by a statement of its own, for all objects at once that another statement has read. Two lists in one statement
/// come back as every row of the one beside every row of the other.
/// </summary>
/// <remarks>
/// EF Core splits statements too, but each of them looks for the page anew: a row that comes in between moves the page, and the lists go to
/// the wrong objects or to none. Here the keys of the objects that were read decide. What changes between two statements shows in the later
/// one, as with a DataLoader; a transaction of the caller that reads a snapshot holds for all of them.
/// </remarks>
internal abstract class SplitList
{
    /// <summary>The steps from an object that was read to the one that has the list.</summary>
    public IReadOnlyList<Func<object, object?>> Path { get; init; } = [];

    /// <summary>Null: the items cannot be made member by member.</summary>
    public static SplitList? Build(SplitNode split, IReadOnlyModel model)
        => ((Builder)Activator.CreateInstance(typeof(Builder<,,,>).MakeGenericType(
            split.Owner, split.OwnerKey.ClrType, split.ForeignKey.ClrType, split.Items.Type))!).Build(split, model);

    /// <param name="objects">What the statement before has read.</param>
    /// <param name="provider">Of the query that has read them.</param>
    /// <param name="isKept">True when the next request uses this very list again.</param>
    public abstract Task FillAsync(IEnumerable<object> objects, IAsyncQueryProvider provider, bool isKept, CancellationToken cancellationToken);

    private abstract class Builder
    {
        public abstract SplitList? Build(SplitNode split, IReadOnlyModel model);
    }

    private sealed class Builder<TOwner, TKey, TForeignKey, TItem> : Builder
        where TOwner : class
        where TKey : notnull
        where TItem : class
    {
        public override SplitList? Build(SplitNode split, IReadOnlyModel model)
        {
            var list = ProjectionBuilder.Target(split.Navigation)!;
            return QueryProjection<TItem>.Split(split.Items, model) is { } items
                ? new SplitList<TOwner, TKey, TForeignKey, TItem>(split, items, MemberAccess.Setter<TOwner, List<TItem>>(list)) { Path = split.Path }
                : null;
        }
    }
}

/// <inheritdoc/>
internal sealed class SplitList<TOwner, TKey, TForeignKey, TItem> : SplitList
    where TOwner : class
    where TKey : notnull
    where TItem : class
{
    private readonly IEntityType _itemType;
    private readonly QueryProjection<TItem> _items;
    private readonly Func<object, object?> _key;
    private readonly Action<TOwner, List<TItem>> _assign;
    private readonly IReadOnlyProperty _foreignKey;
    private CompiledQuery<IAsyncEnumerable<ListRow<TKey, TItem>>>? _compiled;

    public SplitList(SplitNode split, QueryProjection<TItem> items, Action<TOwner, List<TItem>> assign)
    {
        _itemType = (IEntityType)split.Navigation.TargetEntityType;
        _items = items;
        _foreignKey = split.ForeignKey;
        _key = MemberAccess.Getter(ProjectionBuilder.Target(split.OwnerKey)!);
        _assign = assign;
    }

    public override async Task FillAsync(
        IEnumerable<object> objects,
        IAsyncQueryProvider provider,
        bool isKept,
        CancellationToken cancellationToken)
    {
        foreach (var step in Path)
            objects = Below(objects, step);
        var owners = objects.ToList();
        if (owners.Count == 0)
            return;
        var lists = new Dictionary<TKey, List<TItem>>(owners.Count);
        foreach (var owner in owners)
        {
            var key = (TKey)_key(owner)!;
            if (!lists.TryGetValue(key, out var list))
                lists.Add(key, list = []);
            _assign((TOwner)owner, list);
        }

        var read = new List<TItem>();
        await foreach (var row in Run(provider, Comparable([.. lists.Keys]), isKept, cancellationToken).WithCancellation(cancellationToken))
        {
            lists[row.Owner].Add(row.Item);
            read.Add(row.Item);
        }

        await _items.FillAsync(read, provider, isKept, cancellationToken);
    }

    private static IEnumerable<object> Below(IEnumerable<object> objects, Func<object, object?> step)
    {
        foreach (var instance in objects)
        {
            switch (step(instance))
            {
                case null:
                    break;
                case IEnumerable<object> list:
                    foreach (var item in list)
                        yield return item;
                    break;
                case var single:
                    yield return single;
                    break;
            }
        }
    }

    private IAsyncEnumerable<ListRow<TKey, TItem>> Run(IAsyncQueryProvider provider, TForeignKey[] keys, bool isKept, CancellationToken cancellationToken)
    {
        if (isKept && QueryCompilerAccess.Of(provider) is { } compiler)
        {
            var compiled = _compiled ??= compiler.TryCompile<IAsyncEnumerable<ListRow<TKey, TItem>>>(
                new QueryShape([this]), () => Statement(provider, []), values: 1);
            if (compiled.Execute is not null)
                return compiled.Run(compiler.Contexts, [keys], cancellationToken);
        }

        return provider.CreateQuery<ListRow<TKey, TItem>>(Statement(provider, keys)).AsAsyncEnumerable();
    }

    private Expression Statement(IAsyncQueryProvider provider, TForeignKey[] keys)
    {
        var items = provider.CreateQuery<TItem>(new EntityQueryRootExpression(provider, _itemType)).AsNoTracking();
        var item = Expression.Parameter(typeof(TItem), "item");
        var isWanted = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [typeof(TForeignKey)],
            QueryValue.Parameter<IEnumerable<TForeignKey>>(keys),
            StableOrder.KeyValue(item, _foreignKey));
        items = StableOrder.Apply(items.Where(Expression.Lambda<Func<TItem, bool>>(isWanted, item)), _itemType.Model);
        var selector = _items.Selector!;
        var owner = StableOrder.KeyValue(selector.Parameters[0], _foreignKey);
        var row = Expression.New(
            typeof(ListRow<TKey, TItem>).GetConstructors()[0],
            typeof(TForeignKey) == typeof(TKey) ? owner : Expression.Convert(owner, typeof(TKey)),
            selector.Body);
        return items.Select(Expression.Lambda<Func<TItem, ListRow<TKey, TItem>>>(row, selector.Parameters)).Expression;
    }

    // A foreign key that may be missing is compared with keys that may be: no conversion stands between the column and its index.
    private static TForeignKey[] Comparable(TKey[] keys)
        => keys as TForeignKey[] ?? Array.ConvertAll(keys, static key => (TForeignKey)(object)key);
}
