using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Tests.Pages.Deriving;

public sealed class NamesAndFormsTests
{
    [Theory]
    [InlineData("afhandelingsredenId", "Afhandelingsreden")]
    [InlineData("medewerkerIds", "Medewerker")]
    [InlineData("openstaandWerkVoltooien", "Openstaand werk voltooien")]
    [InlineData("Id", "Id")]
    [InlineData("id", "Id")]
    [InlineData("x", "X")]
    [InlineData("", "")]
    public void A_name_becomes_a_caption(string input, string caption) => Assert.Equal(caption, InputNames.Caption(input));

    [Theory]
    [InlineData("IN_UITVOERING", "In uitvoering")]
    [InlineData("VOLTOOID", "Voltooid")]
    [InlineData("A", "A")]
    public void A_value_of_an_enum_becomes_a_caption(string value, string caption) => Assert.Equal(caption, InputNames.ValueCaption(value));

    [Theory]
    [InlineData("Upload", "bestand", Veldvorm.Bestand)]
    [InlineData("UUID", "contactId", Veldvorm.Sleutel)]
    [InlineData("Boolean", "gesloten", Veldvorm.JaNee)]
    [InlineData("Date", "begindatum", Veldvorm.Datum)]
    [InlineData("DateTime", "van", Veldvorm.Tijdstip)]
    [InlineData("LocalTime", "tijd", Veldvorm.Tijd)]
    [InlineData("Urgentie", "urgentie", Veldvorm.Keuze)]
    [InlineData("Int", "volgorde", Veldvorm.Getal)]
    [InlineData("Decimal", "doorbelastingspercentage", Veldvorm.Percentage)]
    [InlineData("Decimal", "budget", Veldvorm.Bedrag)]
    [InlineData("Decimal", "gemiddeld", Veldvorm.Getal)]
    [InlineData("String", "ruimtecode", Veldvorm.Code)]
    [InlineData("String", "email", Veldvorm.Email)]
    [InlineData("String", "telefoon", Veldvorm.Telefoon)]
    [InlineData("String", "downloadpad", Veldvorm.Link)]
    [InlineData("String", "opschortingsreden", Veldvorm.Meerregelig)]
    [InlineData("String", "omschrijving", Veldvorm.Tekst)]
    public void The_form_follows_from_the_type_and_the_name(string type, string name, Veldvorm form)
        => Assert.Equal(form, FieldForms.Of(SchemaBuilder.Make(), type, name));

    [Theory]
    [InlineData("nummer", "nummer", "nummer")]
    [InlineData("status.naam", "status.naam", null)]
    [InlineData("dag", "dag", null)]
    [InlineData("status", null, null)]
    [InlineData("regels", null, null)]
    [InlineData("regels.tekst", null, null)]
    [InlineData("taal", null, null)]
    [InlineData("nummer.eq", null, null)]
    public void A_column_can_be_filtered_and_sorted_when_its_source_can(string path, string? filter, string? sort)
    {
        var paths = new FilterPaths(SchemaBuilder.Make());

        Assert.Equal((filter, sort), (paths.Filter("zaken", path), paths.Sort("zaken", path)));
    }

    [Fact]
    public void A_source_without_a_filter_cannot_be_filtered()
    {
        var paths = new FilterPaths(SchemaBuilder.Make());

        Assert.Null(paths.Filter("statussen", "naam"));
        Assert.Null(paths.Sort("nergens", "naam"));
    }

    [Fact]
    public void The_quick_search_looks_in_texts_only()
        => Assert.Equal(["nummer", "status.naam"], new FilterPaths(SchemaBuilder.Make()).Texts("zaken", ["nummer", "dag", "status.naam", "taal"]));
}
