using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Leefbaarheid.GraphQL.Data.Paging;

/// <summary>The arguments of a connection, checked.</summary>
internal readonly record struct CursorArguments(int? First, string? After, int? Last, string? Before)
{
    /// <summary>True when the end of the list has to be known before the page can be cut.</summary>
    public bool NeedsCount => First is null && Before is null;
}

/// <summary>The stretch of a list that is asked for: its first index and its number of items.</summary>
internal readonly record struct PageWindow(int Offset, int Length)
{
    /// <param name="arguments">With a <c>first</c> or a <c>last</c>.</param>
    /// <param name="totalCount">Null when nobody had to count.</param>
    /// <exception cref="HotChocolate.GraphQLException">A cursor is none of ours (HC0078).</exception>
    public static PageWindow Of(CursorArguments arguments, int? totalCount)
    {
        long start = arguments.After is null ? 0 : (long)PageCursor.Parse("after", arguments.After) + 1;
        long end = totalCount ?? int.MaxValue;
        if (arguments.Before is not null)
            end = Math.Min(end, PageCursor.Parse("before", arguments.Before));
        end = Math.Max(start, end);
        if (arguments.First is { } first)
            end = Math.Min(end, start + first);
        if (arguments.Last is { } last)
            start = Math.Max(start, end - last);
        return start > int.MaxValue ? new PageWindow(int.MaxValue, 0) : new PageWindow((int)start, (int)(end - start));
    }
}

/// <summary>The place of an item as callers see it: its index in Base64, as Hot Chocolate writes it.</summary>
internal static class PageCursor
{
    public static string Format(int index)
    {
        Span<byte> digits = stackalloc byte[11];
        Utf8Formatter.TryFormat(index, digits, out var length);
        return Convert.ToBase64String(digits[..length]);
    }

    public static int Parse(string argument, string cursor)
    {
        Span<byte> digits = stackalloc byte[16];
        return cursor.Length <= 16
            && Convert.TryFromBase64String(cursor, digits, out var length)
            && int.TryParse(Encoding.ASCII.GetString(digits[..length]), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? index
                : throw DataErrors.InvalidCursor(argument, cursor);
    }
}
