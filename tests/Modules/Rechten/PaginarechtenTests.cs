using System.Text.Json;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>Pages show a person only what he may use.</summary>
public sealed class PaginarechtenTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Paginas = "{ paginas { id bron wijzigmutatie acties { id mutatie } onderdelen { id pad acties { id mutatie } } velden { pad } tabbladen { velden { pad } } } }";

    public static TheoryData<string> Codes => [.. Functies.Iedereen];

    private Aanvrager Wijkbeheerder => new(host, "TDEWIT", Functies.Wijkbeheerder);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_page_that_is_left_is_right_for_the_schema_that_is_left(string code)
    {
        var rights = host.Services.GetRequiredService<RightsCatalog>().Of([code]);
        var schema = host.Services.GetRequiredService<EngineViews>().ModelFor(rights);
        var catalog = host.Services.GetRequiredService<PageViews>().For(rights).Catalog;
        var mistakes = new PageMistakes();

        foreach (var page in catalog.All)
            new PageChecker(schema, mistakes, catalog.Pages, catalog.Variables, catalog.Rules).Check(page.Page);

        mistakes.ThrowFor("geen");
        Assert.NotEmpty(catalog.All);
        Assert.All(catalog.All.Select(page => page.Page).OfType<CardPage>(), card => Assert.NotEmpty(card.Tabs));
    }

    [Fact]
    public async Task A_wijkbeheerder_finds_no_page_no_action_and_no_part_that_is_not_his()
    {
        var pages = (await Wijkbeheerder.QueryAsync(Paginas)).GetProperty("paginas").EnumerateArray().ToList();
        var all = (await host.QueryAsync(Paginas)).GetProperty("paginas").EnumerateArray().ToList();

        Assert.Contains("wijzigingslog", Ids(all));
        Assert.DoesNotContain("wijzigingslog", Ids(pages));
        Assert.DoesNotContain(pages.SelectMany(page => Ids(page.GetProperty("acties"))), id => id == "wijzigingslog");
        Assert.Contains("doorverwijzingen", all.SelectMany(Onderdelen));
        Assert.DoesNotContain("doorverwijzingen", pages.SelectMany(Onderdelen));
        Assert.Contains("leefbaarheidsdossiers", pages.Select(page => page.GetProperty("bron").GetString()));
    }

    [Fact]
    public async Task A_page_that_is_not_his_answers_as_one_that_does_not_exist()
    {
        Assert.Equal(JsonValueKind.Null, (await Wijkbeheerder.QueryAsync("{ pagina(id: \"wijzigingslog\") { id } }")).GetProperty("pagina").ValueKind);
        var refused = await Wijkbeheerder.QueryAsync(
            "mutation { weergaveBewaren(input: { pagina: \"wijzigingslog\", naam: \"Mijn\", inhoud: \"{}\" }) { errors { ... on NietGevondenError { code } } } }");
        Assert.Equal("NIET_GEVONDEN", refused.GetProperty("weergaveBewaren").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Types_that_are_not_his_are_not_in_his_schema()
    {
        var schema = host.Services.GetRequiredService<EngineViews>().ModelFor(host.Services.GetRequiredService<RightsCatalog>().Of([Functies.Wijkbeheerder]));

        Assert.False(schema.Types.ContainsKey("Doorverwijzing"));
        Assert.False(schema.Types.ContainsKey("Nummerreeks"));
        Assert.True(schema.Types.ContainsKey("Leefbaarheidsdossier"));
    }

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> pages) => pages.Select(page => page.GetProperty("id").GetString()!);

    private static IEnumerable<string> Ids(JsonElement list) => Ids(list.EnumerateArray());

    private static IEnumerable<string> Onderdelen(JsonElement page)
        => page.GetProperty("onderdelen").ValueKind == JsonValueKind.Array ? page.GetProperty("onderdelen").EnumerateArray().Select(part => part.GetProperty("pad").GetString()!) : [];
}
