using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Pages;

namespace Leefbaarheid.Host.Graph;

/// <summary>What is asked before the first caller asks. All of it only reads.</summary>
internal sealed class RehearsalQuestions(SchemaModel schema, IEnumerable<Page> pages, IReadOnlyList<PageVariable> variables)
{
    private readonly PageQuestions _questions = new(schema, pages, variables);
    private readonly List<Page> _pages = [.. pages];

    /// <summary>The code that filters, sorts, counts and nests is the same for every list: of one of them all that can be asked of a list.</summary>
    public IEnumerable<string> OfTheEngine()
    {
        // The one with most selections in it.
        if (Lists().Select(Everything).OfType<string>().MaxBy(query => query.Count(letter => letter == '{')) is { } everything)
            yield return everything;
        if (schema.Mutation is not null)
            yield return "mutation { __typename }";
    }

    /// <summary>
    /// Every page as it opens: what EF Core prepares is not the same for every list, and pages are what the first person of the morning
    /// asks for. Cards follow their list, for they need a record.
    /// </summary>
    public IEnumerable<RehearsedPage> OfPages()
    {
        var cards = _pages.OfType<CardPage>().ToDictionary(card => card.Id, StringComparer.Ordinal);
        foreach (var page in _pages.Where(page => page is not CardPage))
        {
            var card = page is ListPage { Card: { } id } && cards.Remove(id, out var found) ? found : null;
            yield return new RehearsedPage(Valid(page), card is null ? null : Valid(card).FirstOrDefault());
        }

        foreach (var card in cards.Values)
            yield return new RehearsedPage([], Valid(card).FirstOrDefault());
    }

    /// <summary>The first row of every list that no page shows.</summary>
    public IEnumerable<string> OfOtherLists()
    {
        var shown = _pages.OfType<ListPage>().Select(page => page.Source).ToHashSet(StringComparer.Ordinal);
        return Lists()
            .Where(list => !shown.Contains(list.Name))
            .Select(list => $"{{ {list.Name}(first: 1) {{ nodes {{ {Leaf(ItemOf(list))} }} }} }}");
    }

    /// <summary>A wrong filter is for the check of the pages to report, and not asked here.</summary>
    private List<string> Valid(Page page) => [.. _questions.Of(page).Where(question => schema.Validate(question).Count == 0)];

    private IEnumerable<SchemaField> Lists() => schema.Query.Fields.Values.Where(field => field.TakesNothing && IsPaged(field));

    /// <summary>Filter, order, total, and of one row a reference and a list where it has them; null where the list cannot be filtered by text or ordered.</summary>
    private string? Everything(SchemaField list)
    {
        if (Input(list, "where", type => type.InputFields.ContainsKey("ncontains")) is not { } text
            || Input(list, "order", type => type.IsLeaf) is not { } sorted
            || !schema.TypeOf(list).Fields.ContainsKey("totalCount"))
        {
            return null;
        }

        var item = ItemOf(list);
        var objects = item.Fields.Values.Where(field => field.TakesNothing && schema.TypeOf(field).Fields.Count > 0).ToList();
        var reference = objects.Find(field => !field.Type.IsList && !IsPaged(field));
        var nested = objects.Find(IsPaged);
        var plain = objects.Find(field => field.Type.IsList);

        // Every row that has a text at all passes the filter, so that there is something to write.
        return $"query Rehearsal($first: Int! = 1) {{ {list.Name}(first: $first, where: {{ {text.Name}: {{ ncontains: \"~~\" }} }}, order: [{{ {sorted.Name}: ASC }}]) "
            + $"{{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {Leaf(item)}"
            + (reference is null ? "" : $" {reference.Name} {{ {Leaf(schema.TypeOf(reference))} }}")
            + (nested is null ? "" : $" {nested.Name}(first: $first) {{ nodes {{ {Leaf(ItemOf(nested))} }} }}")
            + (plain is null ? "" : $" {plain.Name} {{ {Leaf(schema.TypeOf(plain))} }}")
            + " } } }";
    }

    private SchemaInput? Input(SchemaField list, string argument, Func<SchemaType, bool> isWanted)
        => list.Arguments.TryGetValue(argument, out var input)
            ? schema.Types[input.Type.Name].InputFields.Values.FirstOrDefault(field => !field.Type.IsList && isWanted(schema.Types[field.Type.Name]))
            : null;

    private bool IsPaged(SchemaField field) => field.Arguments.ContainsKey("first") && schema.TypeOf(field).Fields.ContainsKey("nodes");

    private SchemaType ItemOf(SchemaField connection) => schema.TypeOf(schema.TypeOf(connection).Fields["nodes"]);

    /// <summary>A field that makes the database read something.</summary>
    private string Leaf(SchemaType item)
        => item.Fields.Values.FirstOrDefault(field => field.TakesNothing && schema.TypeOf(field).IsLeaf)?.Name ?? "__typename";
}

/// <summary>The questions of a page.</summary>
/// <param name="Lists">Those that need nothing.</param>
/// <param name="Card">The one that takes the id of a row of the first list, if any.</param>
internal sealed record RehearsedPage(IReadOnlyList<string> Lists, string? Card);
