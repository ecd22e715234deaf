using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Import;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

/// <summary>What stands in a column and cannot be read is refused with the name of that column.</summary>
public sealed class CsvRijTests
{
    private const string Kolom = "kolom";

    [Theory]
    [InlineData("twee")]
    [InlineData("1,5")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public void A_text_that_is_no_whole_number_is_refused(string tekst)
        => Geweigerd("GEEN_GETAL", tekst, rij => rij.Getal(Kolom));

    [Theory]
    [InlineData("31-2-2026")]
    [InlineData("2026-13-01")]
    [InlineData("12/31/2026")]
    [InlineData("morgen")]
    public void A_text_that_is_no_date_is_refused(string tekst)
        => Geweigerd("GEEN_DATUM", tekst, rij => rij.Datum(Kolom));

    [Theory]
    [InlineData("Straat")]
    [InlineData("1")]
    [InlineData("+1")]
    [InlineData("Buurt,Wijk")]
    public void A_text_that_is_no_choice_is_refused(string tekst)
        => Geweigerd("ONBEKENDE_KEUZE", tekst, rij => rij.Keuze<Gebiedsniveau>(Kolom));

    [Fact]
    public void What_can_be_read_is_read()
    {
        Assert.Equal(12, Rij(" 12 ").Getal(Kolom));
        Assert.Equal(new DateOnly(2026, 12, 31), Rij("31-12-2026").Datum(Kolom));
        Assert.Equal(new DateOnly(2026, 12, 31), Rij("2026-12-31").Datum(Kolom));
        Assert.Equal(Gebiedsniveau.Wijk, Rij("wijk").Keuze<Gebiedsniveau>(Kolom));
        Assert.Null(Rij("  ").Getal(Kolom));
        Assert.Null(Rij("").Datum(Kolom));
    }

    private static void Geweigerd(string code, string tekst, Action<CsvRij> lees)
    {
        var fout = Verwacht.Regel(code, () => lees(Rij(tekst)));
        Assert.Equal(Kolom, fout.Veld);
        Assert.Contains($"'{tekst}'", fout.Message, StringComparison.Ordinal);
    }

    private static CsvRij Rij(string tekst) => new(new Dictionary<string, int>(StringComparer.Ordinal) { [Kolom] = 0 }, [tekst]);
}
