using System.Net;
using System.Text.RegularExpressions;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>A browser as far as signing in needs one: it keeps cookies, and fills forms in. It follows no redirect by itself.</summary>
internal sealed partial class Browser(TestHost host) : IDisposable
{
    private const string Pages = "text/html,application/xhtml+xml,*/*;q=0.8";
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client = new(((TestServer)host.Services.GetRequiredService<IServer>()).CreateHandler()) { BaseAddress = new Uri("http://localhost") };

    public IEnumerable<Cookie> Cookies => _cookies.GetAllCookies();

    public void Dispose() => _client.Dispose();

    public Task<HttpResponseMessage> GetAsync(string address, string accept = Pages)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return SendAsync(request);
    }

    /// <summary>Opens a page and sends its form, or the one that goes to an address, with these answers.</summary>
    public async Task<HttpResponseMessage> FillInAsync(string address, IEnumerable<(string Name, string Value)> answers, string? action = null)
    {
        using var page = await GetAsync(address);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var fields = HiddenField().Matches(html).ToDictionary(field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value), StringComparer.Ordinal);
        foreach (var (name, value) in answers)
            fields[name] = value;
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, action ?? address) { Content = new FormUrlEncodedContent(fields) });
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string address = "/aanmelden")
        => FillInAsync(address, [("gebruikersnaam", name), ("wachtwoord", password)]);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (_cookies.GetCookieHeader(new Uri(_client.BaseAddress!, request.RequestUri!)) is { Length: > 0 } cookies)
            request.Headers.Add("Cookie", cookies);
        var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            _cookies.SetCookies(_client.BaseAddress!, cookie);
        return response;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenField();
}
