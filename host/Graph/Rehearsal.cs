using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.Host.Graph;

/// <summary>
/// What is asked before the first caller asks: the first row of every list, of whatever modules there are, and of one of them all that can
/// be asked of a list. The code that filters, sorts, counts and nests is the same for every list; what EF Core prepares is not, but only
/// for the lists as such is it worth the wait. What the engine does without an application it has been through by then: InitializeOnStartup.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Read-only, and each a request of its own, as callers make them.</summary>
    public static IEnumerable<string> Queries(SchemaModel schema)
    {
        List<SchemaField> lists = [.. schema.Query.Fields.Values.Where(field => field.TakesNothing && IsPaged(schema, field))];
        foreach (var list in lists)
            yield return $"{{ {list.Name}(first: 1) {{ nodes {{ {Leaf(schema, ItemOf(schema, list))} }} }} }}";

        // The one with most selections in it.
        if (lists.Select(list => Everything(schema, list)).OfType<string>().MaxBy(query => query.Count(letter => letter == '{')) is { } everything)
            yield return everything;
        if (schema.Mutation is not null)
            yield return "mutation { __typename }";
    }

    public static HttpRequestFeature Request(string query)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        return new HttpRequestFeature
        {
            Protocol = "HTTP/1.1",
            Scheme = Uri.UriSchemeHttp,
            Method = HttpMethods.Post,
            Path = GraphServer.Path,
            Headers = new HeaderDictionary
            {
                [HeaderNames.Host] = "localhost",
                [HeaderNames.Accept] = "application/json",
                [HeaderNames.ContentType] = "application/json",
                [HeaderNames.ContentLength] = body.Length.ToString(CultureInfo.InvariantCulture),
            },
            Body = new MemoryStream(body),
        };
    }

    /// <summary>Filter, order, total, and of one row a reference and a list where it has them; null where the list cannot be filtered by text or ordered.</summary>
    private static string? Everything(SchemaModel schema, SchemaField list)
    {
        if (Input(schema, list, "where", type => type.InputFields.ContainsKey("ncontains")) is not { } text
            || Input(schema, list, "order", type => type.IsLeaf) is not { } sorted
            || !schema.TypeOf(list).Fields.ContainsKey("totalCount"))
        {
            return null;
        }

        var item = ItemOf(schema, list);
        var objects = item.Fields.Values.Where(field => field.TakesNothing && schema.TypeOf(field).Fields.Count > 0).ToList();
        var reference = objects.Find(field => !field.Type.IsList && !IsPaged(schema, field));
        var nested = objects.Find(field => IsPaged(schema, field));
        var plain = objects.Find(field => field.Type.IsList);

        // Every row that has a text at all passes the filter, so that there is something to write.
        return $"query Rehearsal($first: Int! = 1) {{ {list.Name}(first: $first, where: {{ {text.Name}: {{ ncontains: \"~~\" }} }}, order: [{{ {sorted.Name}: ASC }}]) "
            + $"{{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {Leaf(schema, item)}"
            + (reference is null ? "" : $" {reference.Name} {{ {Leaf(schema, schema.TypeOf(reference))} }}")
            + (nested is null ? "" : $" {nested.Name}(first: $first) {{ nodes {{ {Leaf(schema, ItemOf(schema, nested))} }} }}")
            + (plain is null ? "" : $" {plain.Name} {{ {Leaf(schema, schema.TypeOf(plain))} }}")
            + " } } }";
    }

    private static SchemaInput? Input(SchemaModel schema, SchemaField list, string argument, Func<SchemaType, bool> isWanted)
        => list.Arguments.TryGetValue(argument, out var input)
            ? schema.Types[input.Type.Name].InputFields.Values.FirstOrDefault(field => !field.Type.IsList && isWanted(schema.Types[field.Type.Name]))
            : null;

    private static bool IsPaged(SchemaModel schema, SchemaField field)
        => field.Arguments.ContainsKey("first") && schema.TypeOf(field).Fields.ContainsKey("nodes");

    private static SchemaType ItemOf(SchemaModel schema, SchemaField connection) => schema.TypeOf(schema.TypeOf(connection).Fields["nodes"]);

    /// <summary>A field that makes the database read something.</summary>
    private static string Leaf(SchemaModel schema, SchemaType item)
        => item.Fields.Values.FirstOrDefault(field => field.TakesNothing && schema.TypeOf(field).IsLeaf)?.Name ?? "__typename";
}
