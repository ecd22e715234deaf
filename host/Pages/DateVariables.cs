using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Host.Pages;

/// <summary>The days around today, in Amsterdam, and the present moment.</summary>
internal sealed class DateVariables(TimeProvider clock) : IPageVariableSource
{
    private const string Day = "Date!";
    private const int DaysOfWeek = 7;

    private static readonly IReadOnlyList<(PageVariable Variable, Func<DateOnly, DateOnly> Of)> s_days =
    [
        (new("vandaag", Day, "Vandaag"), today => today),
        (new("gisteren", Day, "Gisteren"), today => today.AddDays(-1)),
        (new("morgen", Day, "Morgen"), today => today.AddDays(1)),
        (new("eenWeekGeleden", Day, "Zeven dagen geleden"), today => today.AddDays(-DaysOfWeek)),
        (new("overEenWeek", Day, "Over zeven dagen"), today => today.AddDays(DaysOfWeek)),
        (new("eenMaandGeleden", Day, "Een maand geleden"), today => today.AddMonths(-1)),
        (new("overEenMaand", Day, "Over een maand"), today => today.AddMonths(1)),
        (new("eenJaarGeleden", Day, "Een jaar geleden"), today => today.AddYears(-1)),
        (new("beginVanWeek", Day, "De maandag van deze week"), Monday),
        (new("eindeVanWeek", Day, "De zondag van deze week"), today => Monday(today).AddDays(DaysOfWeek - 1)),
        (new("beginVanMaand", Day, "De eerste dag van deze maand"), today => new DateOnly(today.Year, today.Month, 1)),
        (new("beginVanJaar", Day, "De eerste dag van dit jaar"), today => new DateOnly(today.Year, 1, 1)),
    ];

    public IReadOnlyList<PageVariable> Variables { get; } = [.. s_days.Select(day => day.Variable), new("nu", "DateTime!", "Dit moment")];

    public ValueTask<IReadOnlyDictionary<string, object?>> ValuesAsync(CancellationToken cancellationToken)
    {
        var today = clock.Vandaag();
        var values = s_days.ToDictionary(day => day.Variable.Name, day => (object?)day.Of(today), StringComparer.Ordinal);
        values["nu"] = clock.GetUtcNow();
        return new(values);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - (int)DayOfWeek.Monday) % DaysOfWeek));
}
