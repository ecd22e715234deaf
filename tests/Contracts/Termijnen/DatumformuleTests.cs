using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Contracts.Tests.Termijnen;

public sealed class DatumformuleTests
{
    private static readonly Werkkalender Kalender = new([]);

    private static readonly Gen<string> Delen =
        from teken in Gen.Elements("", "+", "-")
        from aantal in Gen.Choose(0, 60)
        from eenheid in Gen.Elements("WD", "D", "W", "M", "J", "wd", "j")
        select $"{teken}{aantal}{eenheid}";

    [Theory]
    [InlineData("5WD", "2026-03-09")]
    [InlineData("10D", "2026-03-12")]
    [InlineData("6w", "2026-04-13")]
    [InlineData("1M", "2026-04-02")]
    [InlineData("1J", "2027-03-02")]
    [InlineData("-1D", "2026-03-01")]
    [InlineData(" 1 M - 2 WD ", "2026-03-31")]
    public void A_formula_gives_a_day(string formule, string verwacht)
        => Assert.Equal(DateOnly.Parse(verwacht, null), Datumformule.Lees(formule).Pas(new DateOnly(2026, 3, 2), Kalender));

    [Fact]
    public void What_a_formula_writes_reads_as_the_same_formula()
        => Prop.ForAll(Delen.NonEmptyListOf().ToArbitrary(), Arbitrary.Dagen, (delen, dag) =>
        {
            var formule = Datumformule.Lees(string.Concat(delen.Take(4)));
            var opnieuw = Datumformule.Lees(formule.Tekst);
            return opnieuw.Tekst == formule.Tekst && opnieuw.Pas(dag, Kalender) == formule.Pas(dag, Kalender);
        }).Check();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("+")]
    [InlineData("WD")]
    [InlineData("5")]
    [InlineData("5X")]
    [InlineData("5WD!")]
    [InlineData("x5WD")]
    [InlineData("5WD 3")]
    [InlineData("99999D")]
    [InlineData("1,5M")]
    [InlineData("--1D")]
    [InlineData("٥D")]
    [InlineData("1D1D1D1D1D1D1D1D1D1D1D1D1D1D1D1D1D")]
    public void Anything_else_is_refused_with_an_example(string formule)
    {
        var error = Assert.Throws<RegelovertredingException>(() => Datumformule.Lees(formule, "termijn"));

        Assert.Equal("DATUMFORMULE_ONGELDIG", error.Code);
        Assert.Equal("termijn", error.Veld);
        Assert.Contains("5WD", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999J")]
    [InlineData("-9999M-9999M-9999M")]
    [InlineData("9000J-1M9999W9999W9999W9999WD")]
    public void A_day_outside_the_calendar_is_refused(string formule)
    {
        var error = Assert.Throws<RegelovertredingException>(() => Datumformule.Lees(formule).Pas(new DateOnly(2026, 3, 2), Kalender));

        Assert.Equal("DATUM_BUITEN_BEREIK", error.Code);
        Assert.Contains("2-3-2026", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_text_is_read_or_refused_and_nothing_else()
        => Prop.ForAll<string?>(tekst =>
        {
            try
            {
                return Datumformule.Lees(tekst ?? "").Tekst.Length > 0;
            }
            catch (RegelovertredingException)
            {
                return true;
            }
        }).Check();
}
