using System.Buffers;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>A response as text: the data as it is, and the errors in an order of their own, because theirs follows from timing.</summary>
internal static class Comparable
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <param name="result">The response.</param>
    /// <param name="sorted">Lists too are put in an order of their own: those of introspection have none.</param>
    /// <param name="words">What of an error is compared; null: all that <see cref="Translation.Common"/> leaves of it.</param>
    public static string Of(OperationResult result, bool sorted = false, Func<string, string>? words = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        result.WriteTo(buffer);
        using var json = JsonDocument.Parse(buffer.WrittenMemory);
        return Of(json.RootElement, sorted, words);
    }

    public static string Of(JsonElement response, bool sorted = false, Func<string, string>? words = null)
    {
        var data = response.TryGetProperty("data", out var value) ? Text(value, sorted) : "none";
        var errors = response.TryGetProperty("errors", out var list)
            ? list.Deserialize<ReferenceError[]>(s_options)!.Select(error => (words ?? Translation.Common)(error.ToString())).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return $"data: {data}\n{string.Join('\n', errors)}";
    }

    /// <summary>The members in their order: a response has one.</summary>
    private static string Text(JsonElement json, bool sorted) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', json.EnumerateObject().Select(member => $"{member.Name}:{Text(member.Value, sorted)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', Ordered(json.EnumerateArray().Select(item => Text(item, sorted)), sorted))}]",
        JsonValueKind.Number => json.GetDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString()),
        _ => json.GetRawText(),
    };

    private static IEnumerable<string> Ordered(IEnumerable<string> items, bool sorted) => sorted ? items.Order(StringComparer.Ordinal) : items;
}
