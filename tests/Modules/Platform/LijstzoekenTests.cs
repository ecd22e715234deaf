using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>What a client asks of the lists of all modules while somebody searches and filters, knowing nothing but their definitions.</summary>
public sealed class LijstzoekenTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Document = "{ paginas { soort bron zoekvelden velden { pad filterpad filtersleutel } } }";

    [Fact]
    public async Task Every_list_is_searched_whatever_the_capitals_and_accents()
    {
        var lijsten = await LijstenAsync(lijst => lijst.GetProperty("zoekvelden").EnumerateArray().Select(pad => Filter(pad.GetString()!, "{ ilike: \"*ÉÜ%_[*\" }")));

        Assert.NotEmpty(lijsten);
        foreach (var (bron, voorwaarden) in lijsten)
            await host.QueryAsync($"{{ {bron}(where: {{ or: [{voorwaarden}] }}) {{ __typename }} }}");
    }

    [Fact]
    public async Task A_word_is_found_in_other_capitals_than_it_was_written_in()
    {
        var reden = (await host.QueryAsync("{ dossierafhandelingsredenen(where: { code: { eq: \"OPGELOST\" } }) { nodes { id omschrijving } } }"))
            .GetProperty("dossierafhandelingsredenen").GetProperty("nodes")[0];
        var omschrijving = reden.GetProperty("omschrijving").GetString()!;

        foreach (var getypt in new[] { omschrijving.ToUpperInvariant(), omschrijving.ToLowerInvariant() })
        {
            var gevonden = await host.QueryAsync(
                "query ($patroon: String) { dossierafhandelingsredenen(where: { omschrijving: { ilike: $patroon } }) { nodes { id } } }",
                new { patroon = $"*{getypt}*" });
            Assert.Contains(
                reden.GetProperty("id").GetString(),
                gevonden.GetProperty("dossierafhandelingsredenen").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public async Task What_may_be_absent_behind_a_name_is_asked_for_by_its_key()
    {
        var lijsten = await LijstenAsync(lijst => lijst.GetProperty("velden").EnumerateArray()
            .Select(veld => veld.GetProperty("filtersleutel").GetString())
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(pad => Filter(pad, "{ eq: null }")));

        Assert.NotEmpty(lijsten);
        foreach (var (bron, voorwaarden) in lijsten)
            await host.QueryAsync($"{{ {bron}(where: {{ or: [{voorwaarden}] }}) {{ __typename }} }}");
    }

    [Fact]
    public async Task The_frame_knows_the_days_on_which_nobody_works_and_its_language()
    {
        var schil = (await host.QueryAsync("{ schil { taal geslotenDagen } }")).GetProperty("schil");
        var dagen = schil.GetProperty("geslotenDagen").EnumerateArray().Select(dag => dag.GetString()!).ToList();

        Assert.Equal("nl", schil.GetProperty("taal").GetString());
        Assert.Contains("2026-04-06", dagen);
        Assert.Contains("2027-03-29", dagen);
        Assert.DoesNotContain("2026-04-05", dagen);
        Assert.Equal(dagen.Order(StringComparer.Ordinal), dagen);
        Assert.All(dagen, dag => Assert.InRange(dag, "2025-01-01", "2028-12-31"));
    }

    private async Task<IReadOnlyList<(string Bron, string Voorwaarden)>> LijstenAsync(Func<JsonElement, IEnumerable<string>> voorwaarden)
        =>
        [
            .. (await host.QueryAsync(Document)).GetProperty("paginas").EnumerateArray()
                .Where(pagina => pagina.GetProperty("soort").GetString() == "LIJST")
                .Select(lijst => (Bron: lijst.GetProperty("bron").GetString()!, Voorwaarden: string.Join(", ", voorwaarden(lijst))))
                .Where(lijst => lijst.Voorwaarden.Length > 0),
        ];

    private static string Filter(string pad, string test) => pad.Split('.').Reverse().Aggregate(test, (binnen, naam) => $"{{ {naam}: {binnen} }}");
}
