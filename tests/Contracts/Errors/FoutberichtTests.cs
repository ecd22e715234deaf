using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Contracts.Tests.Errors;

public sealed class FoutberichtTests
{
    private static readonly Dictionary<string, string> s_english = new(StringComparer.Ordinal)
    {
        ["{0} '{1}' bestaat niet."] = "{0} '{1}' does not exist.",
        ["De taak"] = "The task",
        ["Kies {0:d-M-yyyy} of later; {1} is te vroeg."] = "{1} is too early. Choose {0:d-M-yyyy} or later.",
    };

    [Fact]
    public void A_message_is_Dutch_until_somebody_translates_it()
    {
        var refused = new NietGevondenException("De taak", "TAAK-7");
        Assert.Equal("De taak 'TAAK-7' bestaat niet.", refused.Message);

        refused.Zeg(English);

        Assert.Equal("The task 'TAAK-7' does not exist.", refused.Message);
    }

    [Fact]
    public void A_translation_places_values_where_its_language_wants_them()
    {
        var refused = new RegelovertredingException("DATUM", $"Kies {new DateOnly(2026, 12, 1):d-M-yyyy} of later; {"gisteren"} is te vroeg.");
        refused.Zeg(English);

        Assert.Equal("gisteren is too early. Choose 1-12-2026 or later.", refused.Message);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("}{")]
    [InlineData("De taak")]
    public void A_value_is_no_text_to_be_filled_in_or_translated(string value)
    {
        var refused = new RegelovertredingException("PROEF", $"U typte {value}, en {{dat}} kan niet.");
        refused.Zeg(English);

        Assert.Equal($"U typte {value}, en {{dat}} kan niet.", refused.Message);
    }

    [Fact]
    public void What_nobody_translated_stays_Dutch()
    {
        var refused = new RegelovertredingException("PROEF", "Dit { kan } niet.");
        refused.Zeg(English);

        Assert.Equal("Dit { kan } niet.", refused.Message);
    }

    [Fact]
    public void A_field_that_is_missing_is_named()
        => Assert.Equal("Vul omschrijving in.", Assert.Throws<RegelovertredingException>(() => Invoer.Verplicht(" ", 10, "omschrijving")).Message);

    private static string? English(string text) => s_english.GetValueOrDefault(text);
}
