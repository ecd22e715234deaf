using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Termijnen;

namespace Leefbaarheid.Host.Tests.Termijnen;

/// <summary>What a pause does to the days of a deadline, in the calendar of the corporation.</summary>
public sealed class PauzeTests
{
    private static readonly DateOnly Sluiting = new(2026, 5, 15);

    [Theory]
    // Maundy Thursday is the one working day before Easter Monday is over.
    [InlineData("2026-04-10", "2026-04-02", "2026-04-07", "2026-04-13")]
    // Good Friday to Easter Monday: nobody works, so no time was lost.
    [InlineData("2026-04-10", "2026-04-03", "2026-04-07", "2026-04-10")]
    // Koningsdag on a Monday.
    [InlineData("2026-05-01", "2026-04-24", "2026-04-28", "2026-05-04")]
    // Ascension Day and the corporation's own closing day after it.
    [InlineData("2026-05-20", "2026-05-13", "2026-05-18", "2026-05-21")]
    // The day moves over Christmas as well.
    [InlineData("2026-12-24", "2026-12-21", "2026-12-23", "2026-12-29")]
    // Resumed on its first day.
    [InlineData("2026-04-10", "2026-04-02", "2026-04-02", "2026-04-10")]
    public void Only_days_on_which_people_would_have_worked_move_the_deadline(string uiterlijk, string van, string tot, string verwacht)
        => Assert.Equal(Dag(verwacht), Hervat(Dag(uiterlijk), Dag(van), Dag(tot), new Werkkalender([Sluiting])).UiterlijkeDatum);

    [Fact]
    public void After_a_pause_there_are_as_many_working_days_left_as_before_it()
    {
        var dagen = Gen.Choose(0, 365 * 20).Select(new DateOnly(2020, 1, 1).AddDays);
        var gevallen =
            from dicht in dagen.ListOf(80)
            from van in dagen
            from resterend in Gen.Choose(0, 60)
            from duur in Gen.Choose(0, 40)
            select (Kalender: new Werkkalender(dicht), Van: van, Resterend: resterend, Tot: van.AddDays(duur));

        Prop.ForAll(gevallen.ToArbitrary(), geval =>
        {
            var (kalender, van, resterend, tot) = geval;
            var uiterlijk = kalender.PlusWerkdagen(van, resterend);
            var termijn = Hervat(uiterlijk, van, tot, kalender);
            return kalender.WerkdagenTussen(tot.AddDays(-1), termijn.UiterlijkeDatum) == kalender.WerkdagenTussen(van.AddDays(-1), uiterlijk)
                && termijn.Streefdatum <= termijn.UiterlijkeDatum;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_260_302, 1));
    }

    private static Termijnpost Hervat(DateOnly uiterlijk, DateOnly van, DateOnly tot, Werkkalender kalender)
    {
        var termijn = new Termijnpost(new TermijnOnderwerp("Proef", Guid.Empty), "PROEF");
        termijn.Stel(uiterlijk, uiterlijk.AddDays(-1));
        termijn.Pauzeer(van);
        termijn.Hervat(tot, kalender);
        return termijn;
    }

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
