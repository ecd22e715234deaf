using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Data;
using Leefbaarheid.GraphQL.Data.Sorting;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>Random orders over random rows with many ties.</summary>
internal static class SortCases
{
    private static readonly SortShape s_sort = Shape();

    public static IEnumerable<SortKey> Keys(Input[] order, QueryTarget target) => s_sort.Keys(typeof(Dossier), order, target);

    public static IQueryable<Dossier> Sorted(IQueryable<Dossier> query, Input[] order)
        => QuerySort.Apply(query, [.. Keys(order, QueryTarget.Database)]);

    /// <summary>The ids that a caller sees who reads page after page, each in a statement of its own.</summary>
    public static List<int> Walk(DossierDb db, Input[] order, int size, int count)
    {
        var visited = new List<int>();
        for (var offset = 0; offset < count; offset += size)
        {
            using var context = db.New();
            var query = StableOrder.Apply(Sorted(context.Dossiers, order), context.Model);
            visited.AddRange(QuerySlice.Take(QuerySlice.Skip(query, offset), size).Select(row => row.Id));
        }

        return visited;
    }

    public static Gen<Input[]> Orders()
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

    public static List<Dossier> Rows()
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
