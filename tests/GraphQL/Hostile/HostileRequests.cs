using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>Wraps documents in requests, most of them sound, some of them not even HTTP's idea of JSON.</summary>
internal sealed class HostileRequests(int seed)
{
    private const string Json = "application/json";

    private static readonly string[] s_variables =
    [
        "{}", "null", "[]", "1", "\"x\"", """{"n":1}""", """{"n":1e999999999}""", """{"n":"1"}""", """{"n":1.5}""", """{"v":{"a":1,"a":2}}""", """{"v":1e999}""", """{"v":[[[[]]]]}""",
        """{"t":{"name":"x","size":2}}""", """{"t":{"name":null}}""", """{"t":{"nome":"x"}}""", """{"t":[1,2]}""", """{"c":{"name":"a","number":1}}""", """{"c":{}}""", """{"c":{"name":null}}""",
        """{"w":{"name":{"eq":"r1"}}}""", """{"w":{"and":[{"or":[{"id":{"in":[1,2]}}]}]}}""", """{"w":{"name":{"eq":1}}}""", """{"w":{"id":{"gt":null}}}""", """{"o":[{"name":"DESC"}]}""", """{"o":{"name":"UP"}}""",
        """{"v":"\ud83d"}""", """{"v":{"\ud83d":1}}""", """{"v":"\u0000"}""", """{"\ud800":1}""", """{"n":99999999999999999999}""", """{"n":-0}""", """{"n":null}""", """{"t":{"name":"\udc00"}}""",
    ];

    private readonly Random _random = new(seed);
    private readonly HostileDocuments _documents = new(new Random(seed + 1));

    public HostileRequest Next()
    {
        var document = _documents.Next();
        switch (_random.Next(24))
        {
            case 0:
                var query = "?query=" + Uri.EscapeDataString(Short(document)) + (_random.Next(2) == 0 ? "&variables=" + Uri.EscapeDataString(Pick(s_variables)) : "");
                return new HostileRequest(HttpMethod.Get, query, [], ContentType: null, Accept());
            case 1:
                return Post(Truncated(Body(document)));
            case 2 or 3:
                return Post(Damaged(Body(document)));
            case 4:
                return Post([0xEF, 0xBB, 0xBF, .. Body(document)]);
            case 5:
                return Post(Body(document), Pick(
                    "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "application/graphql", "", "json", "application/json; charset=utf-8",
                    "multipart/form-data", "multipart/form-data; boundary=x", "application/JSON;q=1", "*/*", "application/json, text/plain"));
            case 6:
                return new HostileRequest(new HttpMethod(Pick("PUT", "DELETE", "PATCH", "OPTIONS", "QUERY", "HEAD")), "", [], ContentType: null, Accept());
            case 7:
                return Post(Encoding.UTF8.GetBytes(Pick(
                    "", " ", "null", "1", "\"\"", "[]", "[{}]", "{}", "{\"query\":null}", "{\"query\":1}", "{\"query\":\"\"}", "{\"query\":[]}", "{\"query\":\"{hello}\",\"query\":\"{\"}",
                    "{\"query\":\"{hello}\",\"operationName\":1}", "{\"query\":\"{hello}\",\"operationName\":\"\\ud800\"}", "{\"query\":\"{hello}\",\"extensions\":{\"a\":1e999}}",
                    "{\"query\":\"{hello}\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"x\"}}}", "{\"id\":\"x\"}", "{\"id\":1}", "{\"documentId\":\"../../x\"}",
                    "{\"query\":\"\\ud800\"}", "{\"query\":\"{hello}\\u0000\"}", "{\"\\ud800\":1,\"query\":\"{hello}\"}", "{\"query\":\"{hello}\"} x", "{'query':'{hello}'}", "{\"query\":\"{hello}\",}",
                    new string('[', 5000), "{\"variables\":" + new string('{', 500), "{\"query\":\"{hello}\",\"variables\":" + Nested(70) + "}")));
            case 8:
                return Post(WithVariables("query ($v: Any) { any(value: $v) }", Flood()));
            case 9:
                return Post(WithVariables("query ($v: [Int!]!) { sum(of: $v) }", Flood()));
            case 10 or 11 or 12:
                return Post(WithVariables(document, Pick(s_variables)));
            default:
                return Post(Body(document));
        }
    }

    private HostileRequest Post(byte[] body, string contentType = Json) => new(HttpMethod.Post, "", body, contentType, Accept());

    private string? Accept() => _random.Next(8) switch
    {
        0 => "application/graphql-response+json",
        1 => Pick("*/*", "application/json", "text/html", "multipart/mixed", "text/event-stream", "application/json;q=0", "a", ";;;", "application/*, application/json;q=0.1"),
        _ => null,
    };

    private static byte[] Body(string document) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["query"] = Sound(document) });

    private static byte[] WithVariables(string document, string variables)
        => Encoding.UTF8.GetBytes($"{{\"query\":{JsonSerializer.Serialize(Sound(document))},\"variables\":{variables}}}");

    /// <summary>What is no text cannot be written as JSON by the ordinary means; broken bytes are made elsewhere.</summary>
    private static string Sound(string document) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(document));

    private byte[] Truncated(byte[] body) => body[.._random.Next(body.Length)];

    private byte[] Damaged(byte[] body)
    {
        for (var times = _random.Next(1, 4); times > 0; times--)
            body[_random.Next(body.Length)] = (byte)(_random.Next(2) == 0 ? _random.Next(0x80, 0x100) : _random.Next(0x80));
        return body;
    }

    private string Flood()
    {
        var count = _random.Next(10) == 0 ? _random.Next(1, 20_000) : _random.Next(1, 100);
        var list = new StringBuilder("[");
        for (var index = 0; index < count; index++)
            list.Append(index == 0 ? "" : ",").Append(_random.Next(20) == 0 ? "null" : "1");
        list.Append(']');
        return _random.Next(4) switch
        {
            0 => $"{{\"v\":{list}}}",
            1 => $"{{\"v\":{Nested(_random.Next(1, 80))}}}",
            2 => $"{{\"v\":{{{string.Join(',', Enumerable.Range(0, Math.Min(count, 2000)).Select(index => $"\"k{index % 50}\":{index}"))}}}}}",
            _ => $"{{{string.Join(',', Enumerable.Range(0, Math.Min(count, 2000)).Select(index => $"\"k{index}\":{index}"))},\"v\":[1]}}",
        };
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth));

    private static string Short(string document) => document.Length <= 1500 ? document : document[..1500];

    private string Pick(params string[] options) => options[_random.Next(options.Length)];
}
