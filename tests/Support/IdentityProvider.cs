using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Leefbaarheid.Tests.Support;

/// <summary>A real OpenID provider on a port of this machine, with keys that the test has too.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "leefbaarheid";
    public const string ClientSecret = "het-geheim-van-de-client";

    private readonly NodeServer _server;
    private readonly RSA _key;
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    private IdentityProvider(NodeServer server, RSA key, string issuer)
    {
        _server = server;
        _key = key;
        Issuer = issuer;
    }

    public string Issuer { get; }

    /// <param name="host">Address of the only program that it signs people in for.</param>
    /// <param name="asks">True: it shows a page on which people say that it is they; else it sends them back at once.</param>
    public static async Task<IdentityProvider> StartAsync(string host = "http://localhost", bool asks = false)
    {
        var key = RSA.Create(2048);
        var server = NodeServer.Start(
            "Support/IdentityProvider",
            JsonSerializer.Serialize(new { jwks = new { keys = new[] { Private(key) } }, clientId = ClientId, clientSecret = ClientSecret, host, asks }));
        return new IdentityProvider(server, key, (await server.NextAsync()).GetProperty("issuer").GetString()!);
    }

    /// <summary>The settings of a host that sends people here.</summary>
    public string[] Settings(params string[] more)
        =>
        [
            $"--Aanmelding:OpenId:Authority={Issuer}",
            $"--Aanmelding:OpenId:ClientId={ClientId}",
            $"--Aanmelding:OpenId:ClientSecret={ClientSecret}",
            "--Aanmelding:OpenId:Scopes=openid profile groepen",
            "--Aanmelding:OpenId:Medewerkerclaim=medewerker",
            "--Aanmelding:OpenId:Functies:Sociaal beheer=SOCIAALBEHEERDER",
            "--Aanmelding:OpenId:Functies:Leiding=MANAGER COORDINATOR",
            .. more,
        ];

    /// <summary>Says who signs in here from now on.</summary>
    public async Task KnowAsync(string sub, string username = "jvisser", string[]? groups = null, string medewerker = "JV")
    {
        using var answer = await _client.PostAsJsonAsync(
            new Uri($"{Issuer}/als"),
            new { sub, preferred_username = username, name = "Joke Visser", medewerker, groups = groups ?? ["Sociaal beheer", "Kerstcommissie"] },
            TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Follows a browser that was sent here, to the address with which it is sent back.</summary>
    public async Task<Uri> FollowAsync(Uri address)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        while (address.AbsoluteUri.StartsWith(Issuer, StringComparison.Ordinal))
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(answer.Headers.Location is not null, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            address = new Uri(address, answer.Headers.Location!);
        }

        return address;
    }

    /// <summary>A token that says that somebody signed out here.</summary>
    public string LogoutToken(string sub, string audience = ClientId, bool forged = false, bool withNonce = false)
    {
        var claims = new Dictionary<string, object>
        {
            ["sub"] = sub,
            ["events"] = new Dictionary<string, object> { ["http://schemas.openid.net/event/backchannel-logout"] = new Dictionary<string, object>() },
        };
        if (withNonce)
            claims["nonce"] = "een";
        var key = forged ? RSA.Create(2048) : _key;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            Claims = claims,
            Expires = DateTime.UtcNow.AddMinutes(2),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = "proef" }, SecurityAlgorithms.RsaSha256),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _key.Dispose();
        _client.Dispose();
    }

    private static object Private(RSA key)
    {
        var parts = key.ExportParameters(includePrivateParameters: true);
        return new
        {
            kty = "RSA", kid = "proef", use = "sig", alg = "RS256", n = Text(parts.Modulus), e = Text(parts.Exponent), d = Text(parts.D),
            p = Text(parts.P), q = Text(parts.Q), dp = Text(parts.DP), dq = Text(parts.DQ), qi = Text(parts.InverseQ),
        };

        static string Text(byte[]? part) => Base64UrlEncoder.Encode(part);
    }
}
