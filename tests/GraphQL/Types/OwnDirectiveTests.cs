using HotChocolate;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class OwnDirectiveTests
{
    [Fact]
    public void Directives_are_printed_where_attributes_put_them()
    {
        var sdl = TestSchema.Print(schema => schema.AddQueryType<Query>().AddDirectiveType<SpoorDirective>());

        Assert.Contains("directive @bron(naam: String! gewicht: Int) repeatable on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION\n", sdl, StringComparison.Ordinal);
        Assert.Contains("directive @spoor(diepte: Int!) on FIELD\n", sdl, StringComparison.Ordinal);
        Assert.Contains("type Woning @bron(naam: \"kadaster\") {\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  straat: String! @bron(naam: \"bag\", gewicht: 2) @bron(naam: \"brp\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  woning(nummer: Int! @bron(naam: \"vrager\") in: ZoekInput): Woning!\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  tekst: String! @bron(naam: \"mens\")\n", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directive_of_documents_is_validated()
    {
        var executor = TestSchema.Executor(schema => schema.AddQueryType<Query>().AddDirectiveType<SpoorDirective>());

        Assert.Equal(
            """{"data":{"woning":{"straat":"s"}}}""",
            await executor.RunAsync("{ woning(nummer: 1) { straat @spoor(diepte: 1) } }"));
        Assert.Contains("errors", await executor.RunAsync("{ woning(nummer: 1) { straat @spoor } }"), StringComparison.Ordinal);
        Assert.Contains("errors", await executor.RunAsync("query @spoor(diepte: 1) { woning(nummer: 1) { straat } }"), StringComparison.Ordinal);
        Assert.Contains("errors", await executor.RunAsync("{ woning(nummer: 1) { straat @onbekend } }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(VerkeerdePlek), "may not stand on")]
    [InlineData(typeof(TweeKeer), "not repeatable")]
    [InlineData(typeof(GeenDirective), "is no directive")]
    public void A_directive_in_the_wrong_place_is_an_error_in_the_schema(Type query, string expected)
        => Assert.Contains(expected, Assert.Throws<SchemaException>(() => TestSchema.Build(schema => schema.AddQueryType(query))).Message, StringComparison.Ordinal);

    [DirectiveType(
        DirectiveLocation.Object | DirectiveLocation.FieldDefinition | DirectiveLocation.ArgumentDefinition | DirectiveLocation.InputFieldDefinition,
        IsRepeatable = true)]
    public sealed record BronDirective(string Naam, int? Gewicht);

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public sealed class BronAttribute(string naam, int gewicht = 0) : DirectiveAttribute<BronDirective>(new(naam, gewicht == 0 ? null : gewicht));

    [DirectiveType(DirectiveLocation.Field)]
    public sealed class SpoorDirective
    {
        public int Diepte { get; set; }
    }

    [AttributeUsage(AttributeTargets.All)]
    public sealed class SpoorAttribute() : DirectiveAttribute<SpoorDirective>(new());

    [DirectiveType("eenmaal", DirectiveLocation.FieldDefinition)]
    public sealed class Eenmaal
    {
        public string? Waarom { get; set; }
    }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public sealed class EenmaalAttribute() : DirectiveAttribute<Eenmaal>(new());

    public sealed class Los;

    [AttributeUsage(AttributeTargets.All)]
    public sealed class LosAttribute() : DirectiveAttribute<Los>(new());

    public sealed class Query
    {
        public Woning GetWoning([Bron("vrager")] int nummer, Zoek? @in) => new("s");
    }

    [Bron("kadaster")]
    public sealed record Woning([property: Bron("bag", 2)][property: Bron("brp")] string Straat);

    public sealed class Zoek
    {
        [Bron("mens")]
        public required string Tekst { get; set; }
    }

    public sealed class VerkeerdePlek
    {
        [Spoor]
        public int Veld => 1;
    }

    public sealed class TweeKeer
    {
        [Eenmaal]
        [Eenmaal]
        public int Veld => 1;
    }

    public sealed class GeenDirective
    {
        [Los]
        public int Veld => 1;
    }
}
