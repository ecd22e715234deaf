namespace HotChocolate.Types.Pagination;

/// <summary>Whether a segment has more items around it.</summary>
/// <param name="hasNextPage">Whether there are items after this segment.</param>
/// <param name="hasPreviousPage">Whether there are items before this segment.</param>
public class CollectionSegmentInfo(bool hasNextPage, bool hasPreviousPage)
{
    /// <summary>Whether there are items after this segment.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether there are items before this segment.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;
}
