using System.Text.RegularExpressions;
using Leefbaarheid.Correspondentie.Docx;
using Leefbaarheid.Correspondentie.Gegevens;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>The templates that a corporation starts with, as whoever gets the letter sees them.</summary>
public sealed partial class StandaardsjablonenTests
{
    private const string Lang = "Zin met een & en een < teken, en een emoji 😀.";

    private static readonly Dictionary<string, string> s_waarden = new(StringComparer.OrdinalIgnoreCase)
    {
        [Velden.CorporatieNaam] = "Woonstichting De Proef",
        [Velden.CorporatieAdres] = "Marktstraat 1",
        [Velden.CorporatiePostcodePlaats] = "1234 AB Waterdam",
        [Velden.CorporatieTelefoon] = "0999 123 000",
        [Velden.CorporatieEmail] = "info@proef.example",
        [Velden.CorporatieWebsite] = "www.proef.example",
        [Velden.KlachtencommissieNaam] = "Geschillencommissie Wonen Waterdam",
        [Velden.KlachtencommissieAdres] = "Postbus 1, 1234 AA Waterdam",
        [Velden.Datum] = "22 november 2026",
        [Velden.Briefnummer] = "BRF-2026-00001",
        [Velden.Dossiernummer] = "LBD-2026-00042",
        [Velden.Melddatum] = "20 november 2026",
        [Velden.OntvangerNaam] = "Mevrouw A. de Vries",
        [Velden.OntvangerAdres] = "Lindestraat 3",
        [Velden.OntvangerPostcodePlaats] = "1234 AB  WATERDAM",
        [Velden.Aanhef] = "Geachte mevrouw De Vries,",
        [Velden.BehandelaarNaam] = "Jan Visser",
        [Velden.BehandelaarTelefoon] = "0999 123 456",
        [Velden.BehandelaarEmail] = "jan.visser@proef.example",
        [Velden.AfzenderNaam] = "Fatima Demir",
        [Velden.AfzenderFunctie] = "Wijkbeheerder",
        ["Samenvatting"] = Lang,
        ["Afspraken"] = "We bellen u maandag.\nU stuurt foto's.",
        ["UiterlijkBericht"] = "4 december 2026",
        ["UiterlijkBerichtDag"] = "vrijdag",
        ["WatGedaan"] = "Gesproken met de bewoner.",
        ["Resultaat"] = "Het is nu stil na tien uur.",
        ["Overlast"] = "harde muziek in de nacht",
        ["Voorvallen"] = "20 november 2026, 22.10 uur: geluidsoverlast\n21 november 2026, 23.00 uur: geluidsoverlast",
        ["Eis"] = "Zet uw muziek na tien uur zacht.",
        ["UiterlijkOp"] = "30 november 2026",
        ["UiterlijkOpDag"] = "maandag",
        ["Aanleiding"] = "de situatie in het portiek",
        ["Gespreksdatum"] = "1 december 2026",
        ["GespreksdatumDag"] = "dinsdag",
        ["Gesprekstijd"] = "10.00 uur",
        ["Gespreksplaats"] = "bij ons op kantoor",
        ["Motivering"] = string.Join(' ', Enumerable.Repeat("We hebben alles hersteld en excuses aangeboden.", 40)),
        ["Instantie"] = "de Huurcommissie",
        ["UitersteIndiendatum"] = "22 november 2027",
        ["UitersteIndiendatumDag"] = "maandag",
        ["Nazorg"] = "We bellen u over een maand.",
    };

    public static TheoryData<string> Codes => [.. Sjablonen().Keys];

    [Theory, MemberData(nameof(Codes))]
    public void A_filled_in_letter_needs_no_repair_and_shows_no_field(string code)
    {
        var brief = VoegSamen(code);

        Docxbouwer.IsGeldig(brief.Document);
        Assert.DoesNotMatch(Rest(), brief.Tekst);
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_template_itself_needs_no_repair(string code) => Docxbouwer.IsGeldig(Sjablonen()[code]);

    [Fact]
    public void A_letter_without_what_may_be_left_out_has_no_gaps()
    {
        string[] nietIngevuld = ["Afspraken", Velden.AfzenderFunctie, Velden.CorporatieEmail, Velden.OntvangerAdres];
        var tekst = Samenvoeger.VoegSamen(
            Sjablonen()["ONTVANGST"],
            s_waarden.Where(paar => !nietIngevuld.Contains(paar.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase),
            new Documentkenmerken("", "", DateTime.UnixEpoch)).Tekst;

        Assert.DoesNotContain("afgesproken", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LibreOffice_opens_every_letter_and_prints_what_was_filled_in()
    {
        var brieven = Sjablonen().Keys.ToDictionary(code => code, code => VoegSamen(code).Document, StringComparer.Ordinal);

        var bladen = await LibreOffice.PagesAsync(brieven, TestContext.Current.CancellationToken);

        foreach (var (code, tekst) in bladen)
        {
            foreach (var verwacht in (string[])["Woonstichting De Proef", "Mevrouw A. de Vries", "Geachte mevrouw De Vries,", "22 november 2026", "LBD-2026-00042", "Jan Visser", "Met vriendelijke groet,", "Fatima Demir", "Pagina 1"])
                Assert.True(tekst.Contains(verwacht, StringComparison.Ordinal), $"{code} does not print '{verwacht}':\n{tekst}");
            Assert.False(Rest().IsMatch(tekst), $"{code} prints a field:\n{tekst}");
        }

        Assert.Contains("• We bellen u maandag.", bladen["ONTVANGST"], StringComparison.Ordinal);
        Assert.Contains("een & en een < teken", bladen["ONTVANGST"], StringComparison.Ordinal);
        Assert.Contains("vrijdag 4 december 2026", bladen["ONTVANGST"], StringComparison.Ordinal);
        Assert.Matches("•\\s+21 november 2026, 23.00 uur: geluidsoverlast", bladen["SOMMATIE"]);
        Assert.Contains("Datum: dinsdag 1 december 2026", bladen["UITNODIGING"], StringComparison.Ordinal);
        Assert.Contains("www.huurcommissie.nl", bladen["VERWIJZING"], StringComparison.Ordinal);
        Assert.Contains("Geschillencommissie Wonen Waterdam", bladen["VERWIJZING"], StringComparison.Ordinal);
        Assert.Contains("Pagina 2", bladen["VERWIJZING"], StringComparison.Ordinal);
    }

    private static Samengevoegd VoegSamen(string code)
        => Samenvoeger.VoegSamen(Sjablonen()[code], s_waarden, new Documentkenmerken(code, "Woonstichting De Proef", DateTime.UnixEpoch));

    private static IReadOnlyDictionary<string, byte[]> Sjablonen()
    {
        var module = typeof(Briefsjabloon).Assembly;
        return module.GetManifestResourceNames()
            .Where(naam => naam.EndsWith(".docx", StringComparison.Ordinal))
            .ToDictionary(naam => Path.GetFileNameWithoutExtension(naam), Lees, StringComparer.Ordinal);

        byte[] Lees(string naam)
        {
            using var bron = module.GetManifestResourceStream(naam)!;
            using var inhoud = new MemoryStream();
            bron.CopyTo(inhoud);
            return inhoud.ToArray();
        }
    }

    [GeneratedRegex("MERGEFIELD|[«»{}]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rest();
}
