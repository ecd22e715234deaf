using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Tests.Language;

public sealed class NameTableTests
{
    [Fact]
    public void Equal_names_are_one_string_however_many_others_there_are()
    {
        var names = new NameTable();
        var first = Enumerable.Range(0, 5000).Select(number => names.Get($"naam{number}")).ToList();

        for (var number = 0; number < first.Count; number++)
        {
            Assert.Equal($"naam{number}", first[number]);
            Assert.Same(first[number], names.Get($"naam{number}"));
        }
    }

    [Fact]
    public void Names_that_differ_in_case_or_length_stay_apart()
    {
        var names = new NameTable();

        Assert.Equal(["a", "A", "aa", "", "_"], new[] { "a", "A", "aa", "", "_" }.Select(name => names.Get(name)));
    }
}
