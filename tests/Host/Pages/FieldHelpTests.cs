using System.Text;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Tests.Pages;

public sealed class FieldHelpTests
{
    private static readonly Dictionary<string, SchemaInput> s_noArguments = new(StringComparer.Ordinal);

    private static readonly SchemaModel s_schema = new(
        Type("Query"),
        Mutation: null,
        new[] { Type("String"), Type("Team", ("code", "String"), ("naam", "String")), Type("Taak", ("team", "Team"), ("omschrijving", "String")) }
            .ToDictionary(type => type.Name, StringComparer.Ordinal),
        _ => []);

    [Theory]
    [InlineData("""{ "Taak": { "team.code": "pad", "team": "weg" }, "Team": { "code": "eind" } }""", "pad")]
    [InlineData("""{ "Taak": { "team": "weg" }, "Team": { "code": "eind" }, "*": { "code": "overal" } }""", "weg")]
    [InlineData("""{ "Taak": { "code": "ander veld" }, "Team": { "code": "eind" }, "*": { "code": "overal" } }""", "eind")]
    [InlineData("""{ "Team": { "naam": "ander veld" }, "*": { "code": "overal" } }""", "overal")]
    [InlineData("""{ "Team": { "naam": "ander veld" } }""", null)]
    public void The_help_that_says_most_about_the_field_is_shown(string texts, string? help)
        => Assert.Equal(help, Help(texts).Of(s_schema.Types["Taak"], "team.code"));

    [Fact]
    public void A_field_of_the_record_itself_has_its_own_help()
        => Assert.Equal("kort", Help("""{ "Taak": { "omschrijving": "kort" } }""").Of(s_schema.Types["Taak"], "omschrijving"));

    [Theory]
    [InlineData("""{ "TaakAanmakenInput": { "teamId": "eigen" }, "Taak": { "team": "veld" } }""", "TaakAanmakenInput", "teamId", "eigen")]
    [InlineData("""{ "Taak": { "team": "veld" } }""", "TaakAanmakenInput", "teamId", "veld")]
    [InlineData("""{ "Taak": { "team": "veld" } }""", "TaakInput", "teamIds", "veld")]
    [InlineData("""{ "Taak": { "omschrijving": "veld" } }""", "TaaksoortAanmakenInput", "omschrijving", null)]
    [InlineData("""{ "Taak": { "omschrijving": "veld" } }""", "DossierTaakAanmakenInput", "omschrijving", null)]
    [InlineData("""{ "DossierTaakAanmakenInput": { "*": "Taak" }, "Taak": { "omschrijving": "veld" } }""", "DossierTaakAanmakenInput", "omschrijving", "veld")]
    [InlineData("""{ "Taak": { "omschrijving": "veld" }, "*": { "omschrijving": "overal" } }""", "Onbekend", "omschrijving", "overal")]
    public void A_question_shares_the_help_of_the_field_that_it_fills(string texts, string input, string name, string? help)
        => Assert.Equal(help, Help(texts).OfInput(input, name));

    private static FieldHelp Help(string texts)
        => new(s_schema, new TextCatalog([("Proef", ModuleTexts.None.With("velden.json", new MemoryStream(Encoding.UTF8.GetBytes(texts))))], ModuleTexts.None));

    private static SchemaType Type(string name, params (string Name, string Type)[] fields) => new(
        name,
        IsLeaf: fields.Length == 0,
        fields.ToDictionary(
            field => field.Name,
            field => new SchemaField(field.Name, new SchemaTypeReference(field.Type, IsList: false), s_noArguments),
            StringComparer.Ordinal),
        s_noArguments);
}
