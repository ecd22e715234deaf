using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Server;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>The quick way to read a request says the same as the thorough one, or nothing.</summary>
public sealed class PlainRequestTests
{
    private static readonly string[] s_names =
        ["query", "query", "variables", "operationName", "extensions", "id", "documentId", "quer\\u0079", "Query", "", "x"];

    private static readonly string[] s_values =
    [
        "\"{ a }\"", "\"{ a }\"", "\"\"", "null", "\"query { a(t: \\\"x\\\") }\\n\"", "\"\\u007b a }\"", "\"é😀\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
        "{}", "{\"v\":[1,{\"w\":null}],\"v\":2}", "[]", "[{}]", "5", "1e400", "true", "\"abc123\"", "\"sha256:abc\"", "\"#?\"", "{\"persistedQuery\":{}}",
        "nul", "\"", "{", "]", "{\"a\":1,}", "\"\t\"",
    ];

    private static readonly string[] s_fitting =
    [
        "\"query\":\"{ a }\"", "\"query\":\"query { a(t: \\\"x\\\") }\\n\"", "\"quer\\u0079\":\"{ é😀 }\"", "\"query\":null", "\"id\":\"abc123\"",
        "\"documentId\":\"sha256:abc\"", "\"variables\":{\"v\":[1,{\"w\":null}],\"v\":2}", "\"variables\":null", "\"operationName\":\"b\"",
        "\"operationName\":null", "\"extensions\":{\"persistedQuery\":{}}", "\"x\":[{}]",
    ];

    private static readonly string[] s_afters = ["", "", "", "", " \n", "}", "null", ",", "\u00A0"];

    [Fact]
    public void It_says_the_same_as_the_thorough_way()
    {
        var any = from name in Gen.Elements(s_names)
                  from value in Gen.Elements(s_values)
                  select $"\"{name}\":{value}";
        var members = Gen.Frequency((9, Gen.Elements(s_fitting)), (1, any));
        var bodies = from count in Gen.Choose(0, 5)
                     from list in members.ArrayOf(count)
                     from after in Gen.Elements(s_afters)
                     select Encoding.UTF8.GetBytes($"{{{string.Join(',', list)}}}{after}");
        var cut = from body in bodies
                  from length in Gen.Choose(0, body.Length)
                  from other in Gen.Elements<byte>(0xFF, 0xC3, (byte)'"', (byte)'\\', (byte)' ')
                  select length == body.Length ? body : [.. body[..length], other, .. body[(length + 1)..]];
        var (same, left) = (0, 0);
        Prop.ForAll(Gen.Frequency((3, bodies), (1, cut)).ToArbitrary(), body =>
        {
            var expected = Outcome(() => RequestParser.Parse(RequestJson.Parse(body), batchOperations: null, maxBatchSize: 0).Requests[0]);
            var actual = Outcome(() => RequestJson.HasPlainText(body) ? PlainRequestReader.TryRead(body, new DocumentCache(10, 10_000)) : null);
            if (actual is null)
                left++;
            else
                Assert.Equal(expected, actual);
            same += actual?.StartsWith("request", StringComparison.Ordinal) == true ? 1 : 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithReplay(20261122, 7));

        Assert.True(same > 500 && left < 3_000, $"{same} the same, {left} left to the other");
    }

    [Fact]
    public void The_string_of_a_known_document_is_used_again()
    {
        var cache = new DocumentCache(1, 1_000_000);
        var known = "{ b(t: \"é\") }";
        cache.Add(known, Document());

        Assert.Same(known, PlainRequestReader.TryRead("{\"query\":\"{ b(t: \\\"é\\\") }\"}"u8, cache)!.Document);
        Assert.Equal("{ c }", PlainRequestReader.TryRead("{\"query\":\"{ c }\"}"u8, cache)!.Document);
        cache.Add("{ c }", Document());
        Assert.NotSame(known, PlainRequestReader.TryRead("{\"query\":\"{ b(t: \\\"é\\\") }\"}"u8, cache)!.Document);
    }

    [Fact]
    public void A_text_that_is_no_UTF8_is_not_found_by_bytes_that_look_like_it()
    {
        var cache = new DocumentCache(10, 1_000_000);
        cache.Add("# \uD83D", Document());

        Assert.True(cache.TryGet("# \uD83D", out _));
        Assert.Equal("# \uFFFD", cache.Text("# \uFFFD"u8));
    }

    private static CachedDocument Document() => new(null, RequestOutcome.SyntaxError, [], introspectionField: null) { EstimatedBytes = 1 };

    /// <summary>What came of it, as a text to compare; null: nothing.</summary>
    private static string? Outcome(Func<GraphQLRequest?> read)
    {
        try
        {
            return read() is { } request
                ? $"request {request.Document} | {request.DocumentId} | {request.OperationName} | {Raw(request.Variables)} | {Raw(request.Extensions)}"
                : null;
        }
        catch (JsonException)
        {
            return "no JSON";
        }
        catch (BadRequestException exception)
        {
            return $"{exception.Status} {exception.Code} {exception.Message}";
        }
    }

    private static string Raw(JsonElement json) => json.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "" : json.GetRawText();
}
