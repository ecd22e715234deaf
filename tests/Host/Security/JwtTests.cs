using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>Programs that get in with a token of an issuer that the settings name.</summary>
public sealed class JwtTests : IAsyncLifetime
{
    private const string Issuer = "https://uitgever.example";
    private const string Audience = "leefbaarheid";

    private readonly FixtureModules _modules = new();
    private readonly RSA _key = RSA.Create(2048);
    private readonly SettableClock _clock = new() { Now = DateTimeOffset.UtcNow };
    private TestHost? _host;

    public async ValueTask InitializeAsync()
        => _host = await TestHost.StartAsync(
            [
                .. _modules.Add("Los").Arguments(), $"--Aanmelding:Jwt:Authority={Issuer}", $"--Aanmelding:Jwt:Audience={Audience}",
                "--Aanmelding:Jwt:Functies:dossiers.lezen=MANAGER", "--Aanmelding:Jwt:Medewerkerclaim=medewerker", .. OpenSocket.Settings,
            ],
            builder => builder.Services
                .Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock))
                .PostConfigure<JwtBearerOptions>(Schemes.Jwt, options =>
                {
                    var published = new OpenIdConnectConfiguration { Issuer = Issuer };
                    published.SigningKeys.Add(Public());
                    options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(published);
                }),
            asksWho: true);

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        _modules.Dispose();
        _key.Dispose();
    }

    [Theory]
    [InlineData(null, "jwt:rapportage")]
    [InlineData("JV", "JV")]
    public async Task A_token_lets_a_program_in_under_its_name(string? medewerker, string expected)
    {
        using var answer = await AskAsync(Token(medewerker: medewerker));

        var data = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data");
        Assert.Equal(expected, data.GetProperty("wie").GetString());
    }

    [Fact]
    public void Scopes_become_functions()
    {
        var user = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity([new("scope", "openid dossiers.lezen dossiers.lezen")]));

        Assert.Equal(["MANAGER", "COORDINATOR"], Groups.Functies(user, "scope", new Dictionary<string, string> { ["dossiers.lezen"] = "MANAGER COORDINATOR" }));
    }

    [Theory]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("expired")]
    [InlineData("future")]
    [InlineData("eternal")]
    [InlineData("key")]
    [InlineData("scope")]
    [InlineData("nameless")]
    [InlineData("none")]
    [InlineData("symmetric")]
    [InlineData("changed")]
    [InlineData("rubbish")]
    public async Task A_token_that_is_not_what_it_has_to_be_is_refused(string what)
    {
        var now = DateTime.UtcNow;
        var token = what switch
        {
            "issuer" => Token(issuer: "https://iemand.example"),
            "audience" => Token(audience: "een-ander-programma"),
            "expired" => Token(expires: now.AddMinutes(-5), notBefore: now.AddHours(-1)),
            "future" => Token(notBefore: now.AddMinutes(30), expires: now.AddHours(1)),
            "eternal" => WithoutEnd(),
            "key" => Token(credentials: new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "proef" }, SecurityAlgorithms.RsaSha256)),
            "scope" => Token(scope: "iets.anders"),
            "nameless" => Token(name: null),
            "none" => Unsigned(),
            "symmetric" => Token(credentials: new SigningCredentials(
                new SymmetricSecurityKey(_key.ExportSubjectPublicKeyInfo()) { KeyId = "proef" }, SecurityAlgorithms.HmacSha256)),
            "changed" => Changed(),
            _ => "dit.is.niets",
        };

        using var answer = await AskAsync(token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_ends_with_the_token_that_opened_it()
    {
        var token = Token(expires: _clock.Now.UtcDateTime.AddMinutes(30));
        using var socket = await OpenSocket.OpenAsync(_host!, request => request.Headers.Authorization = $"Bearer {token}");

        _clock.Now += TimeSpan.FromMinutes(32);

        await socket.EndsAsync();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task What_a_token_opened_stays_as_long_as_the_token_would_be_taken(int minutes, bool expected)
    {
        var http = new DefaultHttpContext();
        var result = AuthenticateResult.Success(new AuthenticationTicket(http.User, new AuthenticationProperties { ExpiresUtc = _clock.Now.AddMinutes(30) }, Schemes.Jwt));
        http.Features.Set<IAuthenticateResultFeature>(new Authenticated { AuthenticateResult = result });
        var ask = _host!.Services.GetRequiredService<StillIn>().About(http);

        _clock.Now += TimeSpan.FromMinutes(minutes);

        Assert.Equal(expected, await ask(TestContext.Current.CancellationToken));
    }

    private Task<HttpResponseMessage> AskAsync(string token)
        => _host!.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
            {
                Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
                Content = JsonContent.Create(new { query = "{ wie }" }),
            },
            TestContext.Current.CancellationToken);

    private RsaSecurityKey Public() => new(_key.ExportParameters(includePrivateParameters: false)) { KeyId = "proef" };

    private string Token(
        string issuer = Issuer,
        string audience = Audience,
        DateTime? notBefore = null,
        DateTime? expires = null,
        string? name = "rapportage",
        string scope = "openid dossiers.lezen",
        string? medewerker = null,
        SigningCredentials? credentials = null)
    {
        var claims = new Dictionary<string, object> { ["scope"] = scope };
        if (name is not null)
            claims["client_id"] = name;
        if (medewerker is not null)
            claims["medewerker"] = medewerker;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = notBefore,
            Expires = expires ?? DateTime.UtcNow.AddMinutes(5),
            Claims = claims,
            SigningCredentials = credentials ?? new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "proef" }, SecurityAlgorithms.RsaSha256),
        });
    }

    private string WithoutEnd()
        => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Claims = new Dictionary<string, object> { ["scope"] = "dossiers.lezen", ["client_id"] = "rapportage" },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "proef" }, SecurityAlgorithms.RsaSha256),
        });

    /// <summary>The content of a good token, which says that it needs no signature.</summary>
    private string Unsigned() => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{Token().Split('.')[1]}.";

    /// <summary>A good signature, over something else.</summary>
    private string Changed()
    {
        var parts = Token().Split('.');
        var content = Base64UrlEncoder.Decode(parts[1]).Replace("rapportage", "beheerder", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(content))}.{parts[2]}";
    }

    private sealed class Authenticated : IAuthenticateResultFeature
    {
        public AuthenticateResult? AuthenticateResult { get; set; }
    }
}
