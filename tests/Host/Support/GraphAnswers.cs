using System.Text.Json;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests;

/// <summary>Takes apart what the schema answered.</summary>
internal static class GraphAnswers
{
    private const string Errors = "errors { __typename ... on RegelovertredingError { code message } }";

    /// <summary>Asks for one field and answers its value; fails the test when there are errors.</summary>
    public static async Task<JsonElement> FieldAsync(this TestHost host, string field, string arguments = "", string selection = "")
    {
        var answer = await host.AskAsync($"{{ {field}{arguments} {selection} }}");
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty(field);
    }

    /// <summary>Calls a mutation and answers its payload, refusals included.</summary>
    public static async Task<JsonElement> PayloadAsync(this TestHost host, string mutation, object input, string selection = "")
    {
        var answer = await host.MutateAsync(mutation, input, selection);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty(mutation);
    }

    /// <summary>Calls a mutation and answers the key of the record that it made.</summary>
    public static async Task<Guid> MakeAsync(this TestHost host, string mutation, string record, object input)
    {
        var payload = await host.PayloadAsync(mutation, input, $"{record} {{ id }}");
        Assert.True(payload.GetProperty(record).ValueKind == JsonValueKind.Object, payload.ToString());
        return payload.GetProperty(record).GetProperty("id").GetGuid();
    }

    /// <summary>Calls a mutation and answers the whole response.</summary>
    public static Task<JsonElement> MutateAsync(this TestHost host, string mutation, object input, string selection = "")
        => host.AskAsync(
            $"mutation($input: {char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!) {{ {mutation}(input: $input) {{ {selection} {Errors} }} }}",
            new { input });

    /// <summary>The key of the record with this code.</summary>
    public static async Task<Guid> KeyAsync(this TestHost host, string list, string code)
    {
        var found = await host.FieldAsync(list, $"(where: {{ code: {{ eq: \"{code}\" }} }})", "{ nodes { id } }");
        return Assert.Single(found.GetProperty("nodes").EnumerateArray()).GetProperty("id").GetGuid();
    }
}
