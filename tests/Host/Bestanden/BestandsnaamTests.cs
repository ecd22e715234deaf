using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Bestanden;

namespace Leefbaarheid.Host.Tests.Bestanden;

public sealed class BestandsnaamTests
{
    [Theory]
    [InlineData("foto.jpg", "foto.jpg")]
    [InlineData("  Huisbezoek mevrouw Jansen.pdf ", "Huisbezoek mevrouw Jansen.pdf")]
    [InlineData("Één café — 日本語 😀.txt", "Één café — 日本語 😀.txt")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\Users\\jan\\Bureaublad\\foto.jpg", "foto.jpg")]
    [InlineData("/absoluut/foto.jpg", "foto.jpg")]
    [InlineData("...foto.jpg", "foto.jpg")]
    [InlineData("foto.jpg. . .", "foto.jpg")]
    [InlineData("a<b>c:d\"e|f?g*h.txt", "abcdefgh.txt")]
    [InlineData("regel\r\neinde\t\u0000.txt", "regeleinde.txt")]
    [InlineData("foto\u202Egpj.exe", "fotogpj.exe")]
    [InlineData("on\u200Bzichtbaar\uFEFF.txt", "onzichtbaar.txt")]
    [InlineData("cafe\u0301.txt", "caf\u00E9.txt")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("lpt1.verslag.pdf", "_lpt1.verslag.pdf")]
    [InlineData("contract.pdf", "contract.pdf")]
    public void A_name_is_made_fit_for_every_system_and_stays_recognisable(string naam, string verwacht)
        => Assert.Equal(verwacht, Bestandsnaam.Schoon(naam));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("..")]
    [InlineData("map/")]
    [InlineData("\u202E\u0007")]
    public void A_file_needs_a_name(string? naam)
        => Assert.Equal("VERPLICHT", Assert.Throws<RegelovertredingException>(() => Bestandsnaam.Schoon(naam)).Code);

    [Fact]
    public void A_long_name_is_shortened_before_its_extension_and_never_in_the_middle_of_a_character()
    {
        var lang = Bestandsnaam.Schoon(new string('x', 300) + ".pdf");
        var smileys = Bestandsnaam.Schoon("x" + string.Concat(Enumerable.Repeat("😀", 150)) + ".txt");

        Assert.Equal(new string('x', 196) + ".pdf", lang);
        Assert.Equal("x" + string.Concat(Enumerable.Repeat("😀", 97)) + ".txt", smileys);
        Assert.Equal("pdf", Bestandsnaam.Extensie(lang));
    }

    [Fact]
    public void Half_a_character_is_left_out() => Assert.Equal("ab.txt", Bestandsnaam.Schoon("a\uD83Db.txt"));
}
