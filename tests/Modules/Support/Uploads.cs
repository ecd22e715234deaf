using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>Files over HTTP, as any other client sends and gets them.</summary>
internal static class Uploads
{
    /// <summary>A picture of one pixel.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Pdf { get; } = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    /// <summary>Attaches a file and returns the attachment; fails the test when it is refused.</summary>
    public static async Task<JsonElement> BijvoegenAsync(
        this HostFixture host, string onderwerpsoort, Guid onderwerpId, byte[] inhoud, string naam, string selectie = "id downloadpad version", object? meer = null)
    {
        var payload = await host.UploadAsync("bijlageToevoegen", Invoer(onderwerpsoort, onderwerpId, meer), inhoud, naam, $"bijlage {{ {selectie} }}");
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        return payload.GetProperty("bijlage");
    }

    /// <summary>Tries to attach a file and returns the code of the one error.</summary>
    public static async Task<string> WeigertBijlageAsync(
        this HostFixture host, string onderwerpsoort, Guid onderwerpId, byte[] inhoud, string naam, object? meer = null)
    {
        var payload = await host.UploadAsync("bijlageToevoegen", Invoer(onderwerpsoort, onderwerpId, meer), inhoud, naam, "bijlage { id }");
        return Assert.Single(payload.GetProperty("errors").EnumerateArray()).GetProperty("code").GetString()!;
    }

    /// <summary>Sends a mutation with a file as its input field <c>bestand</c>, and returns its payload.</summary>
    public static async Task<JsonElement> UploadAsync(
        this HostFixture host, string mutatie, object invoer, byte[] inhoud, string naam, string selectie)
    {
        using var response = await host.PostUploadAsync(mutatie, invoer, inhoud, naam, selectie);
        var antwoord = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(antwoord.TryGetProperty("errors", out var fouten), fouten.ToString());
        return antwoord.GetProperty("data").GetProperty(mutatie);
    }

    public static async Task<HttpResponseMessage> PostUploadAsync(
        this HostFixture host, string mutatie, object invoer, byte[] inhoud, string naam, string selectie)
    {
        var input = JsonSerializer.SerializeToNode(invoer)!;
        input["bestand"] = null;
        var operations = new JsonObject
        {
            ["query"] = $$"""
                mutation($input: {{char.ToUpperInvariant(mutatie[0])}}{{mutatie[1..]}}Input!) {
                  {{mutatie}}(input: $input) {
                    {{selectie}}
                    errors { ... on RegelovertredingError { code message veld } ... on NietGevondenError { code message veld } ... on VersieconflictError { code message veld } }
                  }
                }
                """,
            ["variables"] = new JsonObject { ["input"] = input },
        };
        using var form = new MultipartFormDataContent
        {
            { new StringContent(operations.ToJsonString()), "operations" },
            { new StringContent("""{ "0": ["variables.input.bestand"] }"""), "map" },
            { new ByteArrayContent(inhoud), "0", naam },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add(TestSignIn.Header, HostFixture.Medewerker);
        request.Headers.Add("GraphQL-Preflight", "1");
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Gets a file in the name of a medewerker; null for somebody unknown.</summary>
    public static async Task<HttpResponseMessage> HaalOpAsync(
        this HostFixture host,
        string pad,
        string? medewerker = HostFixture.Medewerker,
        HttpMethod? methode = null,
        Action<HttpRequestMessage>? configure = null)
    {
        using var request = new HttpRequestMessage(methode ?? HttpMethod.Get, pad);
        if (medewerker is not null)
            request.Headers.Add(TestSignIn.Header, medewerker);
        configure?.Invoke(request);
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Dictionary<string, object?> Invoer(string onderwerpsoort, Guid onderwerpId, object? meer)
    {
        var invoer = meer?.GetType().GetProperties().ToDictionary(veld => veld.Name, veld => veld.GetValue(meer), StringComparer.Ordinal) ?? [];
        invoer["onderwerpsoort"] = onderwerpsoort;
        invoer["onderwerpId"] = onderwerpId;
        return invoer;
    }
}
