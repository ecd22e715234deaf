using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Data;
using Leefbaarheid.GraphQL.Data.Sorting;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class SortTests : IDisposable
{
    private readonly List<Dossier> _rows = Rows();
    private readonly DossierDb _db;
    private readonly SortShape _sort = Shape();

    public SortTests() => _db = new DossierDb(_rows);

    public void Dispose() => _db.Dispose();

    [Fact]
    public void Any_order_is_the_same_in_a_database_and_in_memory()
    {
        Prop.ForAll(Orders().ToArbitrary(), order =>
        {
            // Without ties: what stands between equal rows is not the order's business.
            Input[] unique = [.. order, new Input { ["id"] = SortDirection.Ascending }];
            Assert.Equal(InMemory(unique), InDatabase(unique));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Walking_the_pages_of_any_order_visits_every_row_once()
    {
        var cases = from order in Orders()
                    from size in Gen.Choose(1, 9)
                    select (order, size);
        Prop.ForAll(cases.ToArbitrary(), test =>
        {
            var visited = new List<int>();
            for (var offset = 0; offset < _rows.Count; offset += test.size)
            {
                using var context = _db.New();
                var query = StableOrder.Apply(Sorted(context.Dossiers, test.order), context.Model);
                visited.AddRange(QuerySlice.Take(QuerySlice.Skip(query, offset), test.size).Select(row => row.Id));
            }

            Assert.Equal(_rows.Select(row => row.Id), visited.Order());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_first_entry_weighs_most()
    {
        InDatabase([new Input { ["naam"] = SortDirection.Descending }, new Input { ["punten"] = SortDirection.Ascending }]);

        Assert.EndsWith("""ORDER BY "d"."Naam" DESC, "d"."Punten" """.TrimEnd(), Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void The_caller_s_order_replaces_the_resolver_s()
    {
        using var context = _db.New();

        _ = Sorted(context.Dossiers.OrderBy(row => row.Punten), [new Input { ["naam"] = SortDirection.Ascending }]).ToList();

        Assert.EndsWith("""ORDER BY "d"."Naam" """.TrimEnd(), Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_size_is_a_literal_and_the_offset_a_parameter()
    {
        using var context = _db.New();

        _ = QuerySlice.Take(QuerySlice.Skip(context.Dossiers.OrderBy(row => row.Id), 20), 11).ToList();

        Assert.Contains("LIMIT 11 OFFSET @", Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    private List<int> InDatabase(Input[] order)
    {
        using var context = _db.New();
        return [.. Sorted(context.Dossiers, order).Select(row => row.Id)];
    }

    private List<int> InMemory(Input[] order)
        => [.. MemorySort.Apply(_rows, [.. _sort.Keys(typeof(Dossier), order, QueryTarget.Memory)]).Select(row => row.Id)];

    private IQueryable<Dossier> Sorted(IQueryable<Dossier> query, Input[] order)
        => QuerySort.Apply(query, [.. _sort.Keys(typeof(Dossier), order, QueryTarget.Database)]);

    private static Gen<Input[]> Orders()
    {
        var direction = Gen.Elements(SortDirection.Ascending, SortDirection.Descending);
        var own = from field in Gen.Elements("naam", "toelichting", "punten", "score", "datum", "isOpen", "ernst")
                  from way in direction
                  select new Input { [field] = way };
        var nested = from field in Gen.Elements("straat", "bouwjaar", "complex")
                     from way in direction
                     select new Input { ["woning"] = new Input { [field] = way } };
        return from count in Gen.Choose(1, 3)
               from entries in Gen.ListOf(Gen.OneOf(own, nested), count)
               select entries.ToArray();
    }

    private static SortShape Shape()
    {
        var woning = new SortShape();
        foreach (var name in new[] { nameof(Woning.Straat), nameof(Woning.Bouwjaar), nameof(Woning.Complex) })
            woning.Add(Types.Naming.Camel(name), typeof(Woning).GetProperty(name)!, nested: null);
        var dossier = new SortShape();
        foreach (var property in typeof(Dossier).GetProperties().Where(property => ClrTypes.IsValue(property.PropertyType)))
            dossier.Add(Types.Naming.Camel(property.Name), property, nested: null);
        dossier.Add("woning", typeof(Dossier).GetProperty(nameof(Dossier.Woning))!, woning);
        return dossier;
    }

    private static List<Dossier> Rows()
    {
        var random = new Random(20261122);
        var texts = new[] { "", "a", "ab", "b", "Z" };
        return
        [
            .. Enumerable.Range(1, 40).Select(id => new Dossier(id, texts[random.Next(texts.Length)], random.Next(4))
            {
                Toelichting = random.Next(3) == 0 ? null : texts[random.Next(texts.Length)],
                Score = random.Next(3) == 0 ? null : random.Next(4),
                Ernst = (Ernst)random.Next(3),
                IsOpen = random.Next(2) == 0,
                Datum = new DateOnly(2026, 1, random.Next(1, 5)),
                Woning = random.Next(3) == 0
                    ? null
                    : new Woning(id, texts[random.Next(texts.Length)])
                    {
                        Bouwjaar = random.Next(1950, 1953),
                        Complex = random.Next(2) == 0 ? null : texts[random.Next(texts.Length)],
                    },
            }),
        ];
    }
}
