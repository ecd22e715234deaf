using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>Somebody with functions of his own, over HTTP.</summary>
internal sealed class Aanvrager(HostFixture host, string medewerker, params string[] functies)
{
    public async Task<JsonElement> SendAsync(string document, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = document, variables = variables ?? new { } }),
        };
        request.Headers.Add(TestSignIn.Header, medewerker);
        request.Headers.Add(TestSignIn.FunctieHeader, string.Join(',', functies));
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async Task<string> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(TestSignIn.Header, medewerker);
        request.Headers.Add(TestSignIn.FunctieHeader, string.Join(',', functies));
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> QueryAsync(string document, object? variables = null)
    {
        var answer = await SendAsync(document, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{document}");
        return answer.GetProperty("data");
    }
}
