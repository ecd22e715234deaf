using FsCheck.Fluent;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Contracts.Tests.Termijnen;

public sealed class WerkkalenderTests
{
    [Theory]
    [InlineData("2026-03-02", 2, "2026-03-04")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-02", 0, "2026-04-02")]
    [InlineData("2026-04-03", 0, "2026-04-07")]
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2025-12-24", 2, "2025-12-30")]
    public void Working_days_are_counted_from_the_day_after(string vanaf, int werkdagen, string verwacht)
        => Assert.Equal(DateOnly.Parse(verwacht, null), new Werkkalender([]).PlusWerkdagen(DateOnly.Parse(vanaf, null), werkdagen));

    [Fact]
    public void A_closing_day_is_no_working_day()
    {
        var kalender = new Werkkalender([new DateOnly(2026, 3, 3)]);

        Assert.False(kalender.IsWerkdag(new DateOnly(2026, 3, 3)));
        Assert.Equal(new DateOnly(2026, 3, 4), kalender.PlusWerkdagen(new DateOnly(2026, 3, 2), 1));
    }

    [Fact]
    public void Counting_ends_on_a_working_day()
        => Prop.ForAll(Arbitrary.Kalenders, Arbitrary.Dagen, Arbitrary.Werkdagen, (kalender, dag, aantal) =>
            kalender.IsWerkdag(kalender.PlusWerkdagen(dag, aantal))).Check();

    [Fact]
    public void Counting_the_days_between_undoes_counting_on()
        => Prop.ForAll(Arbitrary.Kalenders, Arbitrary.Dagen, Arbitrary.Werkdagen, (kalender, dag, aantal) =>
        {
            // From a working day: from another, the first step to one is free.
            var begin = kalender.PlusWerkdagen(dag, 0);
            return kalender.WerkdagenTussen(begin, kalender.PlusWerkdagen(begin, aantal)) == aantal;
        }).Check();

    [Fact]
    public void There_and_back_is_where_it_began()
        => Prop.ForAll(Arbitrary.Kalenders, Arbitrary.Dagen, Arbitrary.Werkdagen, (kalender, dag, aantal) =>
        {
            var begin = kalender.PlusWerkdagen(dag, 0);
            return kalender.PlusWerkdagen(kalender.PlusWerkdagen(begin, aantal), -aantal) == begin;
        }).Check();

    [Fact]
    public void Days_between_add_up_over_any_day_in_between_and_turn_their_sign_with_the_direction()
        => Prop.ForAll(Arbitrary.Dagen, Arbitrary.Dagen, Arbitrary.Dagen, (een, twee, drie) =>
        {
            var kalender = new Werkkalender([new DateOnly(2026, 3, 3)]);
            return kalender.WerkdagenTussen(een, twee) + kalender.WerkdagenTussen(twee, drie) == kalender.WerkdagenTussen(een, drie)
                && kalender.WerkdagenTussen(een, twee) == -kalender.WerkdagenTussen(twee, een);
        }).Check();
}
