namespace HotChocolate.Types.Pagination;

/// <summary>Where a page lies in the list that it was cut from.</summary>
public interface IPageInfo
{
    /// <summary>Whether there are items after this page.</summary>
    bool HasNextPage { get; }

    /// <summary>Whether there are items before this page.</summary>
    bool HasPreviousPage { get; }

    /// <summary>Cursor of the first item; null on an empty page.</summary>
    string? StartCursor { get; }

    /// <summary>Cursor of the last item; null on an empty page.</summary>
    string? EndCursor { get; }
}
