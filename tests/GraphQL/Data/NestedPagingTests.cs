using System.Text.Json;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>A page of a list inside a list: the database reads that page of each parent, and no more.</summary>
public sealed class NestedPagingTests(PostgresCluster cluster)
{
    private const string Items = "nodes { id notities(first: $first, after: $after, where: $where, order: { tekst: DESC }) "
        + "{ totalCount nodes { id tekst } pageInfo { hasNextPage hasPreviousPage endCursor } } }";

    private const string Document = "query($first: Int, $after: String, $where: NotitieFilterInput) { dossiers(first: 10, order: { id: ASC }) { "
        + Items + " } }";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Any_page_of_any_filter_is_the_same_as_cut_from_the_whole_list(bool isPostgres)
    {
        using var db = await OpenAsync(isPostgres);
        await using var api = new DataApi(db, typeof(DossierQuery));
        foreach (var auteur in new[] { null, "Bo", "Niemand" })
        {
            for (var first = 0; first < 4; first++)
            {
                for (var offset = 0; offset < 6; offset += 2)
                    await CheckAsync(api, db, first, offset, auteur);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_of_each_parent_is_one_statement_that_reads_no_other_rows(bool isPostgres)
    {
        using var db = await OpenAsync(isPostgres);
        await using var api = new DataApi(db, typeof(DossierQuery));

        await api.DataAsync("{ dossiers(first: 3) { nodes { naam notities(first: 2) { nodes { tekst } } } } }");

        var statement = Assert.Single(db.Statements);
        Assert.Contains("ROW_NUMBER() OVER(PARTITION BY", statement, StringComparison.Ordinal);
        Assert.Contains("<= 3", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("COUNT(*)", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("Auteur", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_total_of_each_parent_is_counted_in_the_same_statement_when_it_is_selected()
    {
        using var db = await OpenAsync(isPostgres: false);
        await using var api = new DataApi(db, typeof(DossierQuery));

        var data = await api.DataAsync("{ dossiers(first: 3, order: { id: ASC }) { nodes { notities(first: 1) { totalCount nodes { id } } } } }");

        Assert.Equal([1, 2, 3], Nodes(data).Select(node => node.GetProperty("notities").GetProperty("totalCount").GetInt32()));
        Assert.Contains("COUNT(*)", Assert.Single(db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_of_one_list_and_pages_from_the_end_are_right_too()
    {
        using var db = await OpenAsync(isPostgres: false);
        await using var api = new DataApi(db, typeof(DossierQuery));

        var data = await api.DataAsync(
            "{ dossiers(first: 10, order: { id: ASC }) { nodes { een: notities(first: 1) { nodes { id auteur } } "
            + "rest: notities(first: 5, after: \"MA==\", where: { auteur: { eq: \"Bo\" } }) { nodes { id } } } } }");
        var last = await api.DataAsync("{ dossiers(first: 10, order: { id: ASC }) { nodes { notities(last: 1) { nodes { id } } } } }");

        foreach (var (node, dossier) in Nodes(data).Zip(Rows()))
        {
            var bo = dossier.Notities.Where(notitie => notitie.Auteur == "Bo").Select(notitie => notitie.Id).Skip(1);
            Assert.Equal(dossier.Notities.Take(1).Select(notitie => notitie.Id), Ids(node.GetProperty("een")));
            Assert.Equal(bo, Ids(node.GetProperty("rest")));
        }

        Assert.Equal(
            Rows().Select(dossier => dossier.Notities.TakeLast(1).Select(notitie => notitie.Id)),
            Nodes(last).Select(node => Ids(node.GetProperty("notities"))));
    }

    [Fact]
    public async Task A_wrong_page_is_an_error_of_the_nested_field()
    {
        using var db = await OpenAsync(isPostgres: false);
        await using var api = new DataApi(db, typeof(DossierQuery));

        var result = await api.RunAsync("{ dossiers(first: 1) { nodes { id notities(first: 51) { nodes { id } } } } }");

        var error = Assert.Single(result.GetProperty("errors").EnumerateArray().ToList());
        Assert.Equal("[\"dossiers\",\"nodes\",0,\"notities\"]", error.GetProperty("path").GetRawText());
        Assert.Equal("HC0051", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private static async Task CheckAsync(DataApi api, DossierDb db, int first, int offset, string? auteur)
    {
        db.Statements.Clear();
        var data = await api.DataAsync(Document, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["first"] = first,
            ["after"] = offset == 0 ? null : Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{offset - 1}")),
            ["where"] = auteur is null ? null : Equal("auteur", auteur),
        });

        Assert.Single(db.Statements);
        foreach (var (node, dossier) in Nodes(data).Zip(Rows()))
        {
            var all = dossier.Notities
                .Where(notitie => auteur is null || notitie.Auteur == auteur)
                .OrderByDescending(notitie => notitie.Tekst, StringComparer.Ordinal)
                .Select(notitie => notitie.Id)
                .ToList();
            var page = node.GetProperty("notities");
            Assert.Equal(all.Skip(offset).Take(first), Ids(page));
            Assert.Equal(all.Count, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(all.Count > offset + first, page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            Assert.Equal(offset > 0, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        }
    }

    private static Dictionary<string, object?> Equal(string field, string value) => new(StringComparer.Ordinal)
    {
        [field] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["eq"] = value },
    };

    private static IEnumerable<JsonElement> Nodes(JsonElement data) => data.GetProperty("dossiers").GetProperty("nodes").EnumerateArray();

    private static IEnumerable<int> Ids(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetInt32());

    /// <summary>Dossiers with one note, two notes, and so on.</summary>
    private static List<Dossier> Rows()
        => [.. Enumerable.Range(1, 7).Select(id => Enumerable.Range(1, id).Aggregate(
            new Dossier(id, $"Dossier {id}", id),
            (dossier, number) => dossier.Met(new Notitie
            {
                Id = (id * 100) + number,
                Tekst = $"Notitie {number}",
                Auteur = number % 2 == 0 ? "Bo" : "An",
            })))];

    private async Task<DossierDb> OpenAsync(bool isPostgres)
        => isPostgres
            ? new DossierDb(await cluster.CreateDatabaseAsync(TestContext.Current.CancellationToken), Rows())
            : new DossierDb(Rows());
}
