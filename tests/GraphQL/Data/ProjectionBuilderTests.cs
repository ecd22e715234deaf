using Leefbaarheid.GraphQL.Data.Projection;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class ProjectionBuilderTests : IDisposable
{
    private readonly DossierDb _db = new(
        [],
        new Dossier(1, "Overlast", 5) { Toelichting = "Muziek", Woning = new Woning(10, "Dorpsstraat") { Bouwjaar = 1960 } }
            .Met(new Regel(100, "Bellen") { Uren = 2, Volgorde = 7 })
            .Met(new Regel(101, "Bezoeken")),
        new Dossier(2, "Tuin", 3),
        new Hond { Id = 1, Naam = "Max", Gewicht = 20, Woning = new Woning(11, "Kerkstraat") });

    private CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _db.Dispose();

    [Fact]
    public async Task Only_the_wanted_columns_are_read()
    {
        var rows = await Read(new ProjectionNode(typeof(Dossier)) { Members = { "Naam" } });

        Assert.Equal("SELECT \"d\".\"Naam\" FROM \"Dossiers\" AS \"d\" ORDER BY \"d\".\"Id\"", Statement());
        Assert.Equal(["Overlast", "Tuin"], rows.Select(row => row.Naam), StringComparer.Ordinal);
        Assert.All(rows, row => Assert.Equal(0, row.Id));
    }

    [Fact]
    public async Task Nested_objects_and_lists_are_read_in_the_same_statement_and_just_as_narrowly()
    {
        var node = new ProjectionNode(typeof(Dossier)) { Members = { "Id" } };
        node.Navigation("Woning", typeof(Woning)).Members.Add("Straat");
        node.Navigation("Regels", typeof(Regel)).Members.Add("Tekst");

        var rows = await Read(node);

        var statement = Statement();
        Assert.Contains("\"Straat\"", statement, StringComparison.Ordinal);
        Assert.Contains("\"Tekst\"", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("Bouwjaar", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("Uren", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("Toelichting", statement, StringComparison.Ordinal);
        Assert.Equal("Dorpsstraat", rows[0].Woning!.Straat);
        Assert.Equal(["Bellen", "Bezoeken"], rows[0].Regels.Select(regel => regel.Tekst).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Null(rows[1].Woning);
        Assert.Empty(rows[1].Regels);
    }

    [Fact]
    public async Task A_computed_property_reads_all_values_of_its_object()
    {
        var rows = await Read(new ProjectionNode(typeof(Dossier)) { Members = { "Label" } });

        Assert.Equal("1: Overlast (5)", rows[0].Label);
        Assert.Contains("\"Toelichting\"", Statement(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_all_reads_the_values_but_not_the_objects_around_them()
    {
        var rows = await Read(new ProjectionNode(typeof(Dossier)) { TakesAll = true });

        Assert.DoesNotContain("Woningen", Statement(), StringComparison.Ordinal);
        Assert.Equal("Muziek", rows[0].Toelichting);
        Assert.Equal(5, rows[0].Punten);
    }

    [Fact]
    public async Task Objects_with_subclasses_keep_their_class_and_their_selected_neighbours()
    {
        var node = new ProjectionNode(typeof(Dier)) { Members = { "Naam" } };
        node.Navigation("Woning", typeof(Woning)).Members.Add("Straat");
        await using var context = _db.New();

        var rows = await ProjectionBuilder.Build<Dier>(node, context.Model).Apply(context.Dieren).ToListAsync(Cancellation);

        Assert.Single(_db.Statements);
        Assert.Equal(20, Assert.IsType<Hond>(Assert.Single(rows)).Gewicht);
        Assert.Equal("Kerkstraat", rows[0].Woning!.Straat);
    }

    [Fact]
    public async Task A_resolver_s_own_selector_is_narrowed_as_well()
    {
        await using var context = _db.New();
        var query = context.Dossiers.OrderBy(row => row.Id).Select(row => new Samenvatting { Titel = row.Naam, Tekst = row.Toelichting });

        var rows = await ProjectionBuilder
            .Build<Samenvatting>(new ProjectionNode(typeof(Samenvatting)) { Members = { "Titel" } }, context.Model)
            .Apply(query)
            .ToListAsync(Cancellation);

        Assert.Equal(["Overlast", "Tuin"], rows.Select(row => row.Titel), StringComparer.Ordinal);
        Assert.DoesNotContain("Toelichting", Statement(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Narrowed_objects_are_not_tracked()
    {
        await using var context = _db.New();
        var node = new ProjectionNode(typeof(Dossier)) { TakesAll = true };
        node.Navigation("Woning", typeof(Woning)).TakesAll = true;

        await ProjectionBuilder.Build<Dossier>(node, context.Model).Apply(context.Dossiers).ToListAsync(Cancellation);

        Assert.Empty(context.ChangeTracker.Entries());
    }

    private async Task<List<Dossier>> Read(ProjectionNode node)
    {
        await using var context = _db.New();
        return await ProjectionBuilder.Build<Dossier>(node, context.Model)
            .Apply(context.Dossiers.OrderBy(row => row.Id))
            .ToListAsync(Cancellation);
    }

    private string Statement() => Assert.Single(_db.Statements).ReplaceLineEndings(" ");

    private sealed class Samenvatting
    {
        public string Titel { get; set; } = "";

        public string? Tekst { get; set; }
    }
}
