using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Contracts.Tests.Termijnen;

public sealed class FeestdagenTests
{
    /// <summary>Easter Sundays as published for these years: early and late ones, and the two years that older rules get wrong.</summary>
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_as_the_church_says(int jaar, int maand, int dag)
        => Assert.Equal("Eerste paasdag", Feestdagen.Van(jaar)[new DateOnly(jaar, maand, dag)]);

    [Fact]
    public void A_year_has_its_holidays()
        => Assert.Equal(
            "1-1 3-4 5-4 6-4 27-4 5-5 14-5 24-5 25-5 25-12 26-12",
            string.Join(' ', Feestdagen.Van(2026).Keys.Order().Select(dag => $"{dag.Day}-{dag.Month}")));

    [Fact]
    public void Koningsdag_gives_way_to_a_sunday()
    {
        var dagen = Feestdagen.Van(2025);

        Assert.Equal("Koningsdag", dagen[new DateOnly(2025, 4, 26)]);
        Assert.False(dagen.ContainsKey(new DateOnly(2025, 4, 27)));
    }

    [Fact]
    public void Two_holidays_on_one_day_are_one_day()
    {
        // Ascension Day fell on 5 May.
        Assert.Equal("Bevrijdingsdag", Feestdagen.Van(2016)[new DateOnly(2016, 5, 5)]);
        Assert.Equal(10, Feestdagen.Van(2016).Count);
    }
}
