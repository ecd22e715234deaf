using System.Globalization;
using Leefbaarheid.Host.Pages;

namespace Leefbaarheid.Host.Tests.Pages;

public sealed class DateVariablesTests
{
    [Theory]
    [InlineData("2026-11-22T22:59:00Z", "2026-11-22", "2026-11-16", "2026-11-22")]
    [InlineData("2026-11-22T23:01:00Z", "2026-11-23", "2026-11-23", "2026-11-29")]
    [InlineData("2027-01-01T12:00:00Z", "2027-01-01", "2026-12-28", "2027-01-03")]
    public async Task Days_follow_the_clock_of_Amsterdam_and_weeks_begin_on_Monday(string now, string today, string monday, string sunday)
    {
        var values = await Of(now);

        Assert.Equal((Day(today), Day(monday), Day(sunday)), (values["vandaag"], values["beginVanWeek"], values["eindeVanWeek"]));
    }

    [Fact]
    public async Task The_other_days_count_from_today()
    {
        var values = await Of("2028-02-29T12:00:00Z");

        Assert.Equal(
            ["2028-02-28", "2028-03-01", "2028-02-22", "2028-03-07", "2028-01-29", "2028-03-29", "2027-02-28", "2028-02-01", "2028-01-01"],
            new[] { "gisteren", "morgen", "eenWeekGeleden", "overEenWeek", "eenMaandGeleden", "overEenMaand", "eenJaarGeleden", "beginVanMaand", "beginVanJaar" }
                .Select(name => string.Create(CultureInfo.InvariantCulture, $"{values[name]:yyyy-MM-dd}")));
        Assert.Equal(DateTimeOffset.Parse("2028-02-29T12:00:00Z", CultureInfo.InvariantCulture), values["nu"]);
    }

    [Fact]
    public async Task Every_declared_variable_has_a_value_and_the_other_way_round()
    {
        var source = new DateVariables(TimeProvider.System);

        Assert.Equal(
            source.Variables.Select(variable => variable.Name).Order(StringComparer.Ordinal),
            (await source.ValuesAsync(TestContext.Current.CancellationToken)).Keys.Order(StringComparer.Ordinal));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyDictionary<string, object?>> Of(string now)
        => await new DateVariables(new AmsterdamClock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture))).ValuesAsync(TestContext.Current.CancellationToken);

    private sealed class AmsterdamClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

        public override DateTimeOffset GetUtcNow() => now;
    }
}
