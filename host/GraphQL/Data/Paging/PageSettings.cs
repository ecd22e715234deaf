using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace Leefbaarheid.GraphQL.Data.Paging;

/// <summary>The paging of one field: its limits, and how its arguments are read.</summary>
internal sealed class PageSettings(string coordinate, string typeName, bool isOffset, PagingOptions options)
{
    private readonly int _maximum = options.MaxPageSize ?? PagingDefaults.MaxPageSize;

    public bool IncludeTotalCount => options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount;

    /// <summary>False where the resolver makes its pages, and so its cursors, itself.</summary>
    public bool HasOwnCursors { get; init; } = true;

    public bool AllowBackward => !isOffset && (options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination);

    private int DefaultSize => Math.Min(options.DefaultPageSize ?? PagingDefaults.DefaultPageSize, _maximum);

    /// <exception cref="HotChocolate.GraphQLException">A page size is missing, negative or too large (HC0052, HC0079, HC0051).</exception>
    public PageRequest Read(IResolverContext context) => Read(SelectedField.Of(context), context.ArgumentValue<object?>);

    /// <inheritdoc cref="Read(IResolverContext)"/>
    public PageRequest Read(SelectedField selected, Func<string, object?> argument)
    {
        var needsTotal = IncludeTotalCount && selected.Selects("totalCount");
        var needsItems = selected.Selects("edges") || selected.Selects("nodes") || selected.Selects("items") || selected.Selects("pageInfo");
        return isOffset
            ? ReadOffset((int?)argument("skip"), (int?)argument("take"), needsItems, needsTotal)
            : ReadCursor(
                new CursorArguments(
                    (int?)argument("first"),
                    (string?)argument("after"),
                    AllowBackward ? (int?)argument("last") : null,
                    AllowBackward ? (string?)argument("before") : null),
                needsItems,
                needsTotal);
    }

    public PageRequest ReadCursor(CursorArguments arguments, bool needsItems, bool needsTotal)
    {
        if (arguments is { First: null, Last: null })
        {
            RequireBoundaries();
            arguments = arguments with { First = DefaultSize };
        }

        Check(arguments.First);
        Check(arguments.Last);

        // Cursors are read at once, so that a wrong one costs no statement.
        if (HasOwnCursors && arguments.After is not null)
            PageCursor.Parse("after", arguments.After);
        if (HasOwnCursors && arguments.Before is not null)
            PageCursor.Parse("before", arguments.Before);
        return new PageRequest(
            count => PageWindow.Of(arguments, count),
            needsItems,
            needsTotal || (needsItems && arguments.NeedsCount),
            IsCutFromTheEnd: arguments.Last is not null);
    }

    public PageRequest ReadOffset(int? skip, int? take, bool needsItems, bool needsTotal)
    {
        if (take is null)
            RequireBoundaries();
        Check(take);
        if (skip < 0)
            throw DataErrors.TooFewItems(coordinate, skip.Value);
        var window = new PageWindow(skip ?? 0, take ?? DefaultSize);
        return new PageRequest(_ => window, needsItems, needsTotal);
    }

    private void RequireBoundaries()
    {
        if (options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries)
            throw DataErrors.NoBoundaries(coordinate, typeName, isOffset);
    }

    private void Check(int? requested)
    {
        if (requested < 0)
            throw DataErrors.TooFewItems(coordinate, requested.Value);
        if (requested > _maximum)
            throw DataErrors.TooManyItems(coordinate, requested.Value, _maximum);
    }
}

/// <summary>What one request wants of a page.</summary>
/// <param name="Window">The stretch to read, given the total count where that was needed.</param>
/// <param name="NeedsItems">False when only the total count is selected.</param>
/// <param name="NeedsCount">True when the total count is selected, or the page is to be cut from the end.</param>
/// <param name="IsCutFromTheEnd">True when the window depends on where the list ends.</param>
internal sealed record PageRequest(Func<int?, PageWindow> Window, bool NeedsItems, bool NeedsCount, bool IsCutFromTheEnd = false);
