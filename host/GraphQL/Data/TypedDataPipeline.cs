using System.Linq.Expressions;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using Leefbaarheid.GraphQL.Authorization;
using Leefbaarheid.GraphQL.Data.Paging;
using Leefbaarheid.GraphQL.Data.Projection;
using Leefbaarheid.GraphQL.Data.Sorting;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.GraphQL.Data;

internal sealed class DataPipeline<T> : DataPipeline
{
    private static readonly RequestLimits s_limits = new();

    // Made when the list is first read: for every T the runtime has to load their types. Two made at once are no harm, they only remember.
    private ProjectionCache<T> Projections => field ??= new();

    private DataQueryRunner<T> Runner => field ??= new();

    public override Type ItemType => typeof(T);

    private bool IsSingle => First is DataStage.UseFirstOrDefault or DataStage.UseSingleOrDefault;

    protected override async ValueTask RunAsync(IMiddlewareContext context, FieldDelegate resolve)
    {
        // Before the resolver: nobody should pay for a page that is refused.
        var page = Paging?.Read(context);
        await resolve(context);
        context.Result = context.Result switch
        {
            Connection or CollectionSegment => context.Result,
            IQueryable<T> query when !QueryProvider.IsInMemory(query) => await DatabaseErrors.OfCaller(QueryAsync(context, query, page)),
            IEnumerable<T> list => FromList(context, list, page),
            IAsyncEnumerable<T> stream => FromList(context, await stream.ToListAsync(context.RequestAborted), page),
            var other => other,
        };
    }

    public override NestedList? Nested(SelectedField selected, IReadOnlyModel model, int maxConditions)
    {
        if (Paging is not { HasOwnCursors: true } || Has(DataStage.UseProjection))
            return null;
        try
        {
            var arguments = selected.Field.Arguments.For(selected.Variables);
            var page = Paging.Read(selected, name => arguments[name]);
            if (page.IsCutFromTheEnd || !page.NeedsItems || IsTooLarge(arguments, maxConditions))
                return null;
            var target = QueryProvider.Target(model);
            var list = new NestedList(page.Window(null), page.NeedsCount)
            {
                Condition = Filter is null ? null : Condition(arguments["where"], target),
                Keys = Sort is null ? [] : SortKeys(arguments["order"], QueryTarget.Database) ?? [],
            };
            return UnorderedMoments.Find(target, model, list.Condition, list.Keys) is null ? list : null;
        }
        catch (Exception exception) when (exception is GraphQLException or InputException)
        {
            return null;
        }
    }

    private async ValueTask<object?> QueryAsync(IMiddlewareContext context, IQueryable<T> source, PageRequest? page)
    {
        var model = QueryProvider.Model(source);
        var target = QueryProvider.Target(model);
        var field = ((ResolverContext)context).Selection;
        var isProjected = model is not null && Has(DataStage.UseProjection) && !ClrTypes.IsValue(typeof(T));
        var refused = isProjected ? await Refusals.BelowAsync(field, context) : null;
        var query = new DataQuery<T>(source)
        {
            Condition = Condition(context, target),
            Keys = SortKeys(context, QueryTarget.Database) ?? [],
            Model = model,
            IsStable = model is not null && (page is not null || First == DataStage.UseFirstOrDefault),
            Projection = isProjected
                ? Projections.For(SelectedField.Of(context) with { Refused = refused }, model!, QueryProvider.CanSplit(source), MaxConditions(context))
                : null,
        };
        if (model is not null && UnorderedMoments.Find(target, model, query.Condition, query.Keys) is { } member)
            throw DataErrors.UnorderedMoment(member);
        if (page is null)
        {
            int? most = !IsSingle ? null : First == DataStage.UseFirstOrDefault ? 1 : 2;
            var all = await Runner.ToListAsync(field, query with { Length = most }, context.RequestAborted);
            return IsSingle ? Single(all) : all;
        }

        if (page is { NeedsCount: true, NeedsItems: true, IsCutFromTheEnd: false })
        {
            var known = page.Window(null);
            var (rows, total) = await Runner.ToCountedListAsync(field, OneMore(query, known), context.RequestAborted);
            return PageOf(rows, known, total);
        }

        int? count = page.NeedsCount ? await Runner.CountAsync(field, query, context.RequestAborted) : null;
        if (!page.NeedsItems)
            return new Page(Array.Empty<T>(), 0, hasNextPage: false, count);
        var window = page.Window(count);
        var items = await ReadAsync(field, query, window, context.RequestAborted);
        if (page.IsCutFromTheEnd && count is null && items.Count < window.Length)
        {
            // The list ends before the place that the page was to be cut at: rows may have gone since the cursor was given.
            count = await Runner.CountAsync(field, query, context.RequestAborted);
            window = page.Window(count);
            items = await ReadAsync(field, query, window, context.RequestAborted);
        }

        return PageOf(items, window, count);
    }

    // One more than asked for tells whether there is a next page, without counting.
    private static DataQuery<T> OneMore(DataQuery<T> query, PageWindow window)
        => query with { Offset = window.Offset, Length = Math.Min(window.Length, int.MaxValue - 1) + 1 };

    private ValueTask<List<T>> ReadAsync(PlanField field, DataQuery<T> query, PageWindow window, CancellationToken cancellationToken)
        => Runner.ToListAsync(field, OneMore(query, window), cancellationToken);

    private object? FromList(IMiddlewareContext context, IEnumerable<T> source, PageRequest? page)
    {
        // The database has filtered, sorted and cut it already.
        if (source is CutList<T> cut)
        {
            CheckSizes(context);
            return PageOf([.. cut], cut.Window, cut.Total);
        }

        // Few rows, each looked at once: interpreting the expression costs far less than compiling it.
        if (Condition(context, QueryTarget.Memory) is { } condition)
            source = source.Where(condition.Compile(preferInterpretation: true));
        if (SortKeys(context, QueryTarget.Memory) is { } keys)
            source = MemorySort.Apply(source, keys);
        if (IsSingle)
            return Single([.. source.Take(2)]);
        if (page is null)
            return source as IReadOnlyList<T> ?? [.. source];

        var list = source as IReadOnlyList<T> ?? [.. source];
        var window = page.Window(list.Count);
        var items = new List<T>(Math.Min(Math.Min(window.Length, int.MaxValue - 1) + 1, list.Count));
        for (var index = window.Offset; index < list.Count && items.Count <= window.Length; index++)
            items.Add(list[index]);
        return PageOf(items, window, list.Count);
    }

    private static Page PageOf(List<T> items, PageWindow window, int? count)
    {
        var hasNextPage = items.Count > window.Length;
        if (hasNextPage)
            items.RemoveRange(window.Length, items.Count - window.Length);
        return new Page(items, window.Offset, hasNextPage, count);
    }

    private object? Single(List<T> items)
        => items.Count > 1 && First == DataStage.UseSingleOrDefault
            ? throw DataErrors.MoreThanOne()
            : items.Count == 0 ? null : items[0];

    private Expression<Func<T, bool>>? Condition(IMiddlewareContext context, QueryTarget target)
        => Filter is null ? null : Condition(Argument(context, "where"), target);

    private Expression<Func<T, bool>>? Condition(object? argument, QueryTarget target)
    {
        if (argument is not IReadOnlyDictionary<string, object?> where)
            return null;
        var parameter = Expression.Parameter(typeof(T), "item");
        return Filter!.Condition(parameter, where, target) is { } condition
            ? Expression.Lambda<Func<T, bool>>(condition, parameter)
            : null;
    }

    private List<SortKey>? SortKeys(IMiddlewareContext context, QueryTarget target)
        => Sort is null ? null : SortKeys(Argument(context, "order"), target);

    private List<SortKey>? SortKeys(object? argument, QueryTarget target)
        => argument is IEnumerable<object?> order && Sort!.Keys(typeof(T), order, target).ToList() is { Count: > 0 } keys ? keys : null;

    // What is more than enough for one list is not put into the statement of another; its own field says so.
    private bool IsTooLarge(ArgumentValues arguments, int maximum)
        => (Filter is not null && InputSize.Of(arguments["where"]) > maximum)
            || (Sort is not null && InputSize.Of(arguments["order"]) > maximum);

    private void CheckSizes(IMiddlewareContext context)
    {
        if (Filter is not null)
            Argument(context, "where");
        if (Sort is not null)
            Argument(context, "order");
    }

    private static int MaxConditions(IMiddlewareContext context)
        => (context.Services.GetService<IOptions<RequestLimits>>()?.Value ?? s_limits).MaxFilterConditions;

    private static object? Argument(IMiddlewareContext context, string name)
    {
        var input = context.ArgumentValue<object?>(name);
        var maximum = MaxConditions(context);
        return input is not null && InputSize.Of(input) is var size && size > maximum
            ? throw DataErrors.TooManyConditions(name, size, maximum)
            : input;
    }
}
