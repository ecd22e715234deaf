using System.Net.Http.Json;
using System.Text.Json;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>The host over GraphQL, for what has to be there before a test begins and for looking behind the screen afterwards.</summary>
internal sealed class Schema(Uri address, string medewerker)
{
    /// <summary>Sends a document and returns its data; fails the test when there are errors.</summary>
    public async Task<JsonElement> QueryAsync(string document, object? variables = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/graphql"))
        {
            Content = JsonContent.Create(new { query = document, variables = variables ?? new { } }),
        };
        request.Headers.Add("X-Medewerker", medewerker);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{document}");
        return answer.GetProperty("data");
    }

    /// <summary>Calls a mutation and returns what it made; fails the test when it is refused.</summary>
    /// <param name="mutation">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="selection">What to ask of the payload: <c>leefbaarheidsdossier { id }</c>.</param>
    public async Task<JsonElement> MutateAsync(string mutation, object input, string selection)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var payload = (await QueryAsync($"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {selection} errors {{ __typename ... on RegelovertredingError {{ message }} }} }} }}", new { input }))
            .GetProperty(mutation);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, $"{mutation}: {payload}");
        return payload.EnumerateObject().First().Value;
    }

    /// <summary>The key of a line of a set-up table.</summary>
    public async Task<Guid> CodeAsync(string table, string code)
    {
        var data = await QueryAsync($"query($code: String!) {{ {table}(where: {{ code: {{ eq: $code }} }}) {{ nodes {{ id }} }} }}", new { code });
        return Assert.Single(data.GetProperty(table).GetProperty("nodes").EnumerateArray()).GetProperty("id").GetGuid();
    }
}
