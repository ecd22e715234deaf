using System.Net;
using System.Text.RegularExpressions;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Who asks, until there is sign-in: the code in a header that only this machine itself may send, else a configured default.
/// </summary>
internal sealed partial class CurrentUser(IHttpContextAccessor http, IConfiguration configuration, BackgroundUser background) : ICurrentUser
{
    public const string Header = "X-Medewerker";
    public const string Anonymous = "anoniem";

    public string Gebruikersnaam => http.HttpContext is null ? background.Name : Medewerkercode ?? Anonymous;

    public string? Medewerkercode => http.HttpContext is { } context ? FromHeader(context) ?? Default : null;

    private string? Default => configuration["Gebruiker:Standaard"] is { Length: > 0 } code ? code : null;

    private static string? FromHeader(HttpContext context)
        => context.Request.Headers[Header] is [{ } code] && IsLocal(context) && Code().IsMatch(code) ? code : null;

    /// <summary>A proxy on this machine connects locally too, on behalf of somebody elsewhere; it says so in a header.</summary>
    private static bool IsLocal(HttpContext context)
        => (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
            && !context.Request.Headers.ContainsKey("X-Forwarded-For")
            && !context.Request.Headers.ContainsKey("Forwarded");

    [GeneratedRegex("^[A-Za-z0-9._-]{1,50}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
