using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Tests.Pages.Deriving;

public sealed class RecordKeysTests
{
    private static readonly SchemaModel Schema = SchemaBuilder.Make();

    private static readonly RecordKeys Keys = new(
        Schema, new Dictionary<string, Page>(StringComparer.Ordinal) { ["zaak"] = new CardPage("zaak", "Zaak", "zaak") { Tabs = [] } });

    private static SchemaType Zaak => Schema.Types["Zaak"];

    [Theory]
    [InlineData("nummer", "id")]
    [InlineData("vorige.nummer", "vorige.id")]
    [InlineData("vorige.status.naam", "vorige.id")]
    [InlineData("vorige.vorige.nummer", "vorige.vorige.id")]
    public void A_click_opens_the_nearest_record_of_the_card(string path, string key) => Assert.Equal(key, Keys.OfValue(Zaak, path, Zaak));

    [Fact]
    public void Without_such_a_record_there_is_nothing_to_open() => Assert.Null(Keys.OfValue(Schema.Types["Regel"], "tekst", Zaak));

    [Fact]
    public void A_mutation_answers_with_the_record_that_opens()
    {
        Assert.Equal("zaak.id", Keys.InPayload("zaakWijzigen", Zaak));
        Assert.Null(Keys.InPayload("regelToevoegen", Zaak));
        Assert.Null(Keys.InPayload("bestaatNiet", Zaak));
    }

    [Fact]
    public void Only_a_card_has_records()
    {
        Assert.Equal(Zaak, Keys.CardType("zaak"));
        Assert.Null(Keys.CardType("elders"));
        Assert.Null(Keys.CardType(null));
    }

    [Theory]
    [InlineData("status.naam", "statusId", "id", "statusId")]
    [InlineData("status.naam", "toestand", "id", "status.id")]
    [InlineData("taal", "taal", "code", "taal")]
    [InlineData("taal", "onbekend", "code", null)]
    public void The_choice_of_now_is_compared_with_the_value_of_the_lookup(string path, string input, string value, string? chosen)
        => Assert.Equal(chosen, Keys.Chosen(Zaak, new PageField(path, "X") { Input = input, Lookup = new Lookup("statussen", value, []) }));
}
