using FsCheck;
using FsCheck.Fluent;
using HotChocolate;
using Leefbaarheid.GraphQL.Data.Paging;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class PageWindowTests
{
    [Theory]
    [InlineData(0, "MA==")]
    [InlineData(2, "Mg==")]
    [InlineData(int.MaxValue, "MjE0NzQ4MzY0Nw==")]
    public void A_cursor_is_the_index_in_base64(int index, string cursor)
    {
        Assert.Equal(cursor, PageCursor.Format(index));
        Assert.Equal(index, PageCursor.Parse("after", cursor));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MA")]
    [InlineData("niets")]
    [InlineData("LTE=")] // -1
    [InlineData("IDE=")] // a space and a digit
    [InlineData("OTk5OTk5OTk5OTk=")] // more than an int holds
    [InlineData("MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA==")]
    public void A_cursor_that_is_none_of_ours_is_refused(string cursor)
    {
        var error = Assert.Throws<GraphQLException>(() => PageCursor.Parse("before", cursor)).Errors.Single();
        Assert.Equal("HC0078", error.Code);
        Assert.Equal("The cursor specified in `before` has an invalid format.", error.Message);
        Assert.Equal(cursor, error.Extensions!["cursor"]);
        Assert.Equal("before", error.Extensions["argument"]);
    }

    [Fact]
    public void The_last_possible_cursor_leads_to_an_empty_page_and_not_to_an_overflow()
        => Assert.Equal(
            0, PageWindow.Of(new CursorArguments(10, PageCursor.Format(int.MaxValue), null, null), null).Length);

    // The specification's own algorithm: cut by after and before, then take the first, then the last.
    [Fact]
    public void A_window_is_what_the_specification_cuts_out_of_the_list()
    {
        var optional = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 12).Select(number => (int?)number));
        var cases = from count in Gen.Choose(0, 10)
                    from first in optional
                    from last in optional
                    from after in optional
                    from before in optional
                    where first is not null || last is not null
                    select (count, first, last, after, before);
        Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var items = Enumerable.Range(0, input.count).ToList();
            IEnumerable<int> expected = items;
            if (input.after is { } after)
                expected = expected.Where(item => item > after);
            if (input.before is { } before)
                expected = expected.Where(item => item < before);
            if (input.first is { } first)
                expected = expected.Take(first);
            if (input.last is { } last)
                expected = expected.TakeLast(last);

            var arguments = new CursorArguments(
                input.first, Cursor(input.after), input.last, Cursor(input.before));
            var window = PageWindow.Of(arguments, input.count);
            Assert.Equal(expected, items.Skip(window.Offset).Take(window.Length));
        }).QuickCheckThrowOnFailure();

        static string? Cursor(int? index) => index is { } value ? PageCursor.Format(value) : null;
    }
}
