using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Contracts.Tests.Termijnen;

/// <summary>
/// The years that deadlines are kept for, 2020–2040, held against a calendar reckoned in another way: Easter by Gauss's rule instead of
/// Butcher's, and working days counted one by one.
/// </summary>
public sealed class TermijnjarenTests
{
    private const int Van = 2020;
    private const int Tot = 2040;

    private static readonly DateOnly Begin = new(Van, 1, 1);
    private static readonly int Dagen = new DateOnly(Tot, 12, 31).DayNumber - Begin.DayNumber;

    private static readonly HashSet<DateOnly> Geen = [];

    private static readonly Arbitrary<DateOnly> Dag = Gen.Choose(0, Dagen).Select(Begin.AddDays).ToArbitrary();

    /// <summary>Days around Easter, Koningsdag, Ascension, Whitsun and the turn of the year, where a rule can be off by one.</summary>
    private static readonly Arbitrary<DateOnly> Lastig = (
        from jaar in Gen.Choose(Van, Tot)
        from dag in Gen.OneOf(
            Gen.Choose(-4, 54).Select(Pasen(jaar).AddDays),
            Gen.Choose(-4, 10).Select(new DateOnly(jaar, 4, 26).AddDays),
            Gen.Choose(-10, 6).Select(new DateOnly(jaar, 12, 31).AddDays))
        select dag).ToArbitrary();

    private static readonly Arbitrary<HashSet<DateOnly>> Sluitingsdagen
        = Dag.Generator.ListOf(60).Select(dagen => dagen.ToHashSet()).ToArbitrary();

    [Fact]
    public void Every_day_of_every_year_is_a_working_day_or_not_as_the_law_has_it()
    {
        var kalender = new Werkkalender([]);

        for (var dag = Begin; dag.Year <= Tot; dag = dag.AddDays(1))
            Assert.True(kalender.IsWerkdag(dag) == IsWerkdag(dag, Geen), $"{dag:yyyy-MM-dd}");
    }

    [Fact]
    public void Koningsdag_is_on_the_26th_in_the_years_whose_27th_is_a_sunday_and_no_holiday_is_lost_by_it()
    {
        var jaren = Enumerable.Range(Van, Tot - Van + 1).ToList();

        Assert.Equal([2025, 2031, 2036], jaren.Where(jaar => Feestdagen.Van(jaar).GetValueOrDefault(new DateOnly(jaar, 4, 26)) == "Koningsdag"));
        // The latest Easter there is.
        Assert.Equal("Tweede paasdag", Feestdagen.Van(2038)[new DateOnly(2038, 4, 26)]);
        Assert.All(jaren, jaar => Assert.Equal(
            new DateOnly(jaar, 4, 27).DayOfWeek == DayOfWeek.Sunday ? 0 : 1,
            Feestdagen.Van(jaar).Count(feestdag => feestdag.Key == new DateOnly(jaar, 4, 27))));
    }

    [Fact]
    public void Counting_on_gives_the_day_that_counting_day_by_day_gives()
        => Prop.ForAll(Lastig, Gen.Choose(1, 60).ToArbitrary(), Sluitingsdagen, (dag, aantal, dicht) =>
        {
            var verwacht = dag;
            for (var over = aantal; over > 0;)
            {
                verwacht = verwacht.AddDays(1);
                if (IsWerkdag(verwacht, dicht))
                    over--;
            }

            return new Werkkalender(dicht).PlusWerkdagen(dag, aantal) == verwacht;
        }).Check();

    [Fact]
    public void An_own_closing_day_within_a_term_moves_its_end_by_one_working_day()
        => Prop.ForAll(Lastig, Gen.Choose(2, 30).ToArbitrary(), Sluitingsdagen, (dag, aantal, dicht) =>
        {
            var kalender = new Werkkalender(dicht);
            var einde = kalender.PlusWerkdagen(dag, aantal);
            var eerste = kalender.PlusWerkdagen(dag, 1);
            return new Werkkalender(dicht.Append(eerste)).PlusWerkdagen(dag, aantal) == kalender.PlusWerkdagen(einde, 1);
        }).Check();

    [Fact]
    public void A_day_on_which_nobody_works_makes_no_difference_when_it_is_closed_too()
        => Prop.ForAll(Lastig, Lastig, Gen.Choose(-30, 30).ToArbitrary(), (dag, vrij, aantal) =>
            IsWerkdag(vrij, Geen) || new Werkkalender([vrij]).PlusWerkdagen(dag, aantal) == new Werkkalender([]).PlusWerkdagen(dag, aantal)).Check();

    [Fact]
    public void Working_days_between_are_those_that_counting_day_by_day_finds()
        => Prop.ForAll(Lastig, Gen.Choose(0, 120).ToArbitrary(), Sluitingsdagen, (dag, duur, dicht) =>
            new Werkkalender(dicht).WerkdagenTussen(dag, dag.AddDays(duur))
                == Enumerable.Range(1, duur).Count(dagen => IsWerkdag(dag.AddDays(dagen), dicht))).Check();

    private static bool IsWerkdag(DateOnly dag, HashSet<DateOnly> dicht)
    {
        if (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || dicht.Contains(dag))
            return false;
        var naPasen = dag.DayNumber - Pasen(dag.Year).DayNumber;
        var koningsdag = new DateOnly(dag.Year, 4, 27).DayOfWeek == DayOfWeek.Sunday ? 26 : 27;
        return !(naPasen is -2 or 0 or 1 or 39 or 49 or 50
            || (dag.Month, dag.Day) is (1, 1) or (5, 5) or (12, 25) or (12, 26)
            || (dag.Month == 4 && dag.Day == koningsdag));
    }

    /// <summary>By Gauss, with the constants of the twentieth and twenty-first centuries; his two exceptions included.</summary>
    private static DateOnly Pasen(int jaar)
    {
        var d = ((19 * (jaar % 19)) + 24) % 30;
        var e = ((2 * (jaar % 4)) + (4 * (jaar % 7)) + (6 * d) + 5) % 7;
        var dagen = d + e;
        if (dagen == 35 || (d == 28 && e == 6 && jaar % 19 > 10))
            dagen -= 7;
        return new DateOnly(jaar, 3, 22).AddDays(dagen);
    }
}
