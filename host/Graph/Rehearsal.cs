using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.Host.Graph;

/// <summary>What is asked before the first caller asks: the first row of every list, of whatever modules there are.</summary>
internal static class Rehearsal
{
    /// <summary>Read-only, and each a request of its own, as callers make them.</summary>
    public static IEnumerable<string> Queries(SchemaModel schema)
        => schema.Query.Fields.Values
            .Where(field => field.TakesNothing && field.Arguments.ContainsKey("first") && schema.TypeOf(field).Fields.ContainsKey("nodes"))
            .Select(field => $"{{ {field.Name}(first: 1) {{ nodes {{ {Leaf(schema, field)} }} }} }}")
            .Prepend("{ __typename }");

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

    /// <summary>A field that makes the database read something.</summary>
    private static string Leaf(SchemaModel schema, SchemaField connection)
    {
        var item = schema.TypeOf(schema.TypeOf(connection).Fields["nodes"]);
        return item.Fields.Values.FirstOrDefault(field => field.TakesNothing && schema.TypeOf(field).IsLeaf)?.Name ?? "__typename";
    }
}
