using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Data;
using Leefbaarheid.GraphQL.Data.Filtering;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>Random filters over random rows, and both ways to evaluate them.</summary>
internal static class FilterCases
{
    private static readonly string[] s_comparable = ["eq", "neq", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] s_text = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    private static readonly ObjectFilter s_filter = Shape();

    public static List<int> InDatabase(DossierDb db, Input input)
    {
        using var context = db.New();
        var query = context.Dossiers.AsQueryable();
        if (Predicate(input, QueryTarget.Database) is { } predicate)
            query = query.Where(predicate);
        return [.. query.OrderBy(row => row.Id).Select(row => row.Id)];
    }

    public static List<int> InMemory(IEnumerable<Dossier> rows, Input input)
        => [.. rows.Where(Predicate(input, QueryTarget.Memory)?.Compile() ?? (_ => true)).Select(row => row.Id).Order()];

    private static Expression<Func<Dossier, bool>>? Predicate(Input input, QueryTarget target)
    {
        var parameter = Expression.Parameter(typeof(Dossier), "row");
        return s_filter.Condition(parameter, input, target) is { } condition
            ? Expression.Lambda<Func<Dossier, bool>>(condition, parameter)
            : null;
    }

    private static ObjectFilter Shape()
    {
        var woning = new ObjectFilter();
        Add<Woning>(woning, nameof(Woning.Straat), new StringFilter([]));
        Add<Woning>(woning, nameof(Woning.Complex), new StringFilter([]));
        Add<Woning>(woning, nameof(Woning.Bouwjaar), new ValueFilter<int>());
        var regel = new ObjectFilter();
        Add<Regel>(regel, nameof(Regel.Tekst), new StringFilter([]));
        Add<Regel>(regel, nameof(Regel.Uren), new ValueFilter<int>());
        var dossier = new ObjectFilter();
        Add<Dossier>(dossier, nameof(Dossier.Naam), new StringFilter([]));
        Add<Dossier>(dossier, nameof(Dossier.Toelichting), new StringFilter([]));
        Add<Dossier>(dossier, nameof(Dossier.Punten), new ValueFilter<int>());
        Add<Dossier>(dossier, nameof(Dossier.Score), new ValueFilter<int?>());
        Add<Dossier>(dossier, nameof(Dossier.Ernst), new ValueFilter<Ernst>());
        Add<Dossier>(dossier, nameof(Dossier.VorigeErnst), new ValueFilter<Ernst?>());
        Add<Dossier>(dossier, nameof(Dossier.IsOpen), new ValueFilter<bool>());
        Add<Dossier>(dossier, nameof(Dossier.Datum), new ValueFilter<DateOnly>());
        Add<Dossier>(dossier, nameof(Dossier.Kenmerk), new ValueFilter<Guid>());
        Add<Dossier>(dossier, nameof(Dossier.Bedrag), new ValueFilter<decimal>());
        Add<Dossier>(dossier, nameof(Dossier.Woning), woning);
        Add<Dossier>(dossier, nameof(Dossier.Regels), new ListFilter(typeof(Regel), regel));
        return dossier;

        static void Add<T>(ObjectFilter filter, string property, FilterShape shape)
            => filter.Add(Types.Naming.Camel(property), typeof(T).GetProperty(property)!, shape);
    }

    public static Gen<Input> Filters(int depth)
    {
        Gen<Input>[] simple =
        [
            from field in Gen.Elements("punten", "score", "datum", "bedrag", "kenmerk")
            from test in Comparison(field)
            select new Input { [field] = test },
            from field in Gen.Elements("naam", "toelichting")
            from test in Text(field)
            select new Input { [field] = test },
            from field in Gen.Elements("ernst", "vorigeErnst", "isOpen")
            from operation in Gen.Elements("eq", "neq")
            from operand in Operand(field)
            select new Input { [field] = new Input { [operation] = operand } },
            from test in Text("complex")
            select new Input { ["woning"] = new Input { ["complex"] = test } },
            from test in Comparison("bouwjaar")
            select new Input { ["woning"] = new Input { ["bouwjaar"] = test } },
            from any in Gen.Elements(true, false)
            select new Input { ["regels"] = new Input { ["any"] = any } },
            from quantifier in Gen.Elements("all", "some", "none")
            from uren in Comparison("uren")
            from tekst in Text("tekst")
            from element in Gen.Elements(new Input { ["uren"] = uren }, new Input { ["tekst"] = tekst, ["uren"] = uren })
            select new Input { ["regels"] = new Input { [quantifier] = element } },
        ];
        var leaf = Gen.OneOf(simple);
        if (depth == 0)
            return leaf;
        var combined = from operation in Gen.Elements("and", "or")
                       from count in Gen.Choose(0, 3)
                       from parts in Gen.ListOf(Filters(depth - 1), count)
                       from extra in leaf
                       select new Input(extra) { [operation] = parts.ToArray<object?>() };
        return Gen.Frequency((2, leaf), (3, combined));
    }

    private static Gen<Input> Comparison(string field) => Gen.OneOf(
        from operation in Gen.Elements(s_comparable)
        from operand in Operand(field)
        where operand is not null || operation is "eq" or "neq"
        select new Input { [operation] = operand },
        Membership(field));

    private static Gen<Input> Text(string field) => Gen.OneOf(
        from operation in Gen.Elements("eq", "neq")
        from operand in Operand(field)
        select new Input { [operation] = operand },
        from operation in Gen.Elements(s_text)
        from operand in Operand("naam")
        select new Input { [operation] = operand },
        Membership(field),
        from left in Operand("naam")
        from right in Operand("naam")
        select new Input { ["or"] = new object?[] { new Input { ["startsWith"] = left }, new Input { ["endsWith"] = right } } });

    private static Gen<Input> Membership(string field)
        => from operation in Gen.Elements("in", "nin")
           from operands in Gen.ListOf(Operand(field), 2)
           select new Input { [operation] = operands.ToArray() };

    // Lower case only: whether case counts is a matter of each database's collation.
    public static Gen<object?> Operand(string field) => field switch
    {
        "punten" or "uren" => Gen.Choose(0, 6).Select(number => (object?)number),
        "bouwjaar" => Gen.Choose(1950, 1954).Select(number => (object?)number),
        "score" => Gen.OneOf(Gen.Choose(0, 6).Select(number => (object?)number), Gen.Constant((object?)null)),
        "datum" => Gen.Choose(1, 6).Select(day => (object?)new DateOnly(2026, 1, day)),
        "bedrag" => Gen.Choose(0, 6).Select(number => (object?)(number / 2m)),
        "kenmerk" => Gen.Choose(0, 6).Select(number => (object?)Kenmerk(number)),
        "ernst" => Gen.Elements<object?>(Ernst.Laag, Ernst.Midden, Ernst.Hoog),
        "vorigeErnst" => Gen.Elements<object?>(Ernst.Laag, Ernst.Hoog, null),
        "isOpen" => Gen.Elements<object?>(true, false),
        "naam" or "tekst" => Gen.Elements<object?>("", "a", "b", "ab", "aa", "b%", "_"),
        _ => Gen.Elements<object?>("", "a", "b", "ab", null),
    };

    private static Guid Kenmerk(int number) => new(number, 0, 0, [1, 2, 3, 4, 5, 6, 7, (byte)number]);

    public static List<Dossier> Rows()
    {
        var random = new Random(20261122);
        var texts = new[] { "", "a", "b", "ab", "aab", "b%c", "a_b" };
        var regel = 0;
        var rows = new List<Dossier>();
        for (var id = 1; id <= 60; id++)
        {
            var dossier = new Dossier(id, texts[random.Next(texts.Length)], random.Next(7))
            {
                Toelichting = random.Next(3) == 0 ? null : texts[random.Next(texts.Length)],
                Score = random.Next(3) == 0 ? null : random.Next(7),
                Ernst = (Ernst)random.Next(3),
                VorigeErnst = random.Next(3) == 0 ? null : (Ernst)random.Next(3),
                IsOpen = random.Next(2) == 0,
                Datum = new DateOnly(2026, 1, random.Next(1, 7)),
                Kenmerk = Kenmerk(random.Next(7)),
                Bedrag = random.Next(7) / 2m,
                Woning = random.Next(3) == 0
                    ? null
                    : new Woning(id, texts[random.Next(texts.Length)])
                    {
                        Bouwjaar = random.Next(1950, 1955),
                        Complex = random.Next(2) == 0 ? null : texts[random.Next(texts.Length)],
                    },
            };
            for (var count = random.Next(3); count > 0; count--)
                dossier.Met(new Regel(++regel, texts[random.Next(texts.Length)]) { Uren = random.Next(7) });
            rows.Add(dossier);
        }

        return rows;
    }
}
