namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>
/// The Dutch public holidays and the days put on a par with them (Algemene termijnenwet, art. 3).
/// </summary>
public static class Feestdagen
{
    /// <summary>The holidays of one year, by date.</summary>
    /// <param name="jaar">A year of the Gregorian calendar, 1583–9999.</param>
    public static IReadOnlyDictionary<DateOnly, string> Van(int jaar)
    {
        var pasen = Pasen(jaar);
        var koningsdag = new DateOnly(jaar, 4, 27);
        if (koningsdag.DayOfWeek == DayOfWeek.Sunday)
            koningsdag = koningsdag.AddDays(-1);

        // Ascension Day can fall on 5 May (2016) and Koningsdag on Easter Monday's eve: later entries never remove earlier ones.
        var dagen = new SortedDictionary<DateOnly, string>();
        dagen.TryAdd(new DateOnly(jaar, 1, 1), "Nieuwjaarsdag");
        dagen.TryAdd(pasen.AddDays(-2), "Goede Vrijdag");
        dagen.TryAdd(pasen, "Eerste paasdag");
        dagen.TryAdd(pasen.AddDays(1), "Tweede paasdag");
        dagen.TryAdd(koningsdag, "Koningsdag");
        dagen.TryAdd(new DateOnly(jaar, 5, 5), "Bevrijdingsdag");
        dagen.TryAdd(pasen.AddDays(39), "Hemelvaartsdag");
        dagen.TryAdd(pasen.AddDays(49), "Eerste pinksterdag");
        dagen.TryAdd(pasen.AddDays(50), "Tweede pinksterdag");
        dagen.TryAdd(new DateOnly(jaar, 12, 25), "Eerste kerstdag");
        dagen.TryAdd(new DateOnly(jaar, 12, 26), "Tweede kerstdag");
        return dagen;
    }

    /// <summary>Easter Sunday by the Gregorian computus in its anonymous (Meeus/Jones/Butcher) form.</summary>
    private static DateOnly Pasen(int jaar)
    {
        var goldenNumber = jaar % 19;
        var century = jaar / 100;
        var yearOfCentury = jaar % 100;
        var solarCorrection = century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3);
        var epact = ((19 * goldenNumber) + solarCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var lateMoon = (goldenNumber + (11 * epact) + (22 * weekday)) / 451;
        var monthAndDay = epact + weekday - (7 * lateMoon) + 114;
        return new DateOnly(jaar, monthAndDay / 31, (monthAndDay % 31) + 1);
    }
}
