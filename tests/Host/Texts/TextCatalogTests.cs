using System.Text;
using System.Text.Json;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Tests.Texts;

public sealed class TextCatalogTests
{
    private static readonly TextCatalog s_texts = new(
        [
            ("Dossiers", Read(
                ("en.json", """{ "Acties": "Actions", "Zaak": "Case" }"""),
                ("velden.json", """{ "Zaak": { "nummer": "Van dossiers" } }"""))),
            ("Partner", Read(
                ("en.json", """{ "Acties": "Campaigns", "Proef": "Trial" }"""),
                ("de.json", """{ "Proef": "Probe" }"""),
                ("velden.json", """{ "Zaak": { "nummer": "Van een partner", "kleur": "De kleur" } }"""),
                ("keuzes.json", """{ "Kleur": { "ROOD": "Vuurrood" } }"""))),
            ("Kaal", ModuleTexts.None),
        ],
        Read(("en.json", """{ "Acties": "Doings", "Nieuw": "New" }""")));

    [Theory]
    [InlineData("Dossiers", "Acties", "Actions")]
    [InlineData("Partner", "Acties", "Campaigns")]
    [InlineData("Kaal", "Acties", "Actions")]
    [InlineData("Kaal", "Nieuw", "New")]
    [InlineData("Dossiers", "Proef", "Trial")]
    [InlineData("Onbekend", "Zaak", "Case")]
    [InlineData("Kaal", "Wat niemand vertaalde", "Wat niemand vertaalde")]
    public void The_words_of_the_module_that_shows_a_text_come_first_and_Dutch_last(string module, string text, string expected)
        => Assert.Equal(expected, s_texts.Translate("en", module, text));

    [Fact]
    public void A_language_that_a_partner_brings_is_a_language()
    {
        Assert.Equal(["de", "en"], s_texts.Languages.Order(StringComparer.Ordinal));
        Assert.Equal("Probe", s_texts.Translate("de", "Partner", "Proef"));
        Assert.Equal("Acties", s_texts.Translate("de", "Partner", "Acties"));
    }

    [Fact]
    public void A_module_can_help_with_what_another_says_nothing_about_and_not_change_what_it_says()
    {
        Assert.Equal("Van dossiers", s_texts.Help("Zaak", "nummer"));
        Assert.Equal("De kleur", s_texts.Help("Zaak", "kleur"));
        Assert.Null(s_texts.Help("Zaak", "geur"));
        Assert.Null(s_texts.Help("Regel", "nummer"));
    }

    [Fact]
    public void A_value_of_an_enum_has_the_caption_that_was_chosen_for_it()
    {
        Assert.Equal("Vuurrood", s_texts.Choice("Kleur", "ROOD"));
        Assert.Null(s_texts.Choice("Kleur", "GROEN"));
    }

    [Fact]
    public void What_a_rule_says_is_translated_apart_from_what_pages_show()
    {
        var texts = new TextCatalog(
            [("Dossiers", Read(("fouten.en.json", """{ "Dossier {0} is afgesloten.": "Case {0} is closed." }""")))],
            Read(("fouten.en.json", """{ "Vul {0} in.": "Fill in {0}." }"""), ("en.json", """{ "Nieuw": "New" }""")));

        Assert.Equal("Case {0} is closed.", texts.Error("en", "Dossier {0} is afgesloten."));
        Assert.Equal("Fill in {0}.", texts.Error("en", "Vul {0} in."));
        Assert.Null(texts.Error("en", "Nieuw"));
        Assert.Null(texts.Error("nl", "Vul {0} in."));
    }

    [Theory]
    [InlineData("en.json", "{ \"Nieuw\": ")]
    [InlineData("en.json", """{ "Nieuw": "New", "Nieuw": "Newer" }""")]
    [InlineData("en.json", """{ "Nieuw": { "Taak": "New" } }""")]
    [InlineData("velden.json", """{ "nummer": "Het nummer" }""")]
    [InlineData("engels.json", "{}")]
    [InlineData("keuzes.json", "null")]
    public void A_file_that_cannot_be_used_is_named(string file, string json)
        => Assert.StartsWith($"{file}: ", Assert.Throws<JsonException>(() => Read((file, json))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_assembly_without_texts_is_one_that_says_nothing()
    {
        var texts = ModuleTexts.Read(typeof(TextCatalogTests).Assembly);

        Assert.Empty(texts.Help);
        Assert.Empty(texts.Translations);
    }

    private static ModuleTexts Read(params (string File, string Json)[] files)
        => files.Aggregate(ModuleTexts.None, (texts, file) => texts.With(file.File, new MemoryStream(Encoding.UTF8.GetBytes(file.Json))));
}
