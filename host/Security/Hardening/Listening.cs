using System.Net;
using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Security;

/// <summary>Refuses to be reached by other machines without encryption, unless somebody said that this is meant.</summary>
internal static class Listening
{
    public const string Setting = "Luisteren:ZonderTls";

    /// <exception cref="HostStartException">Says where the host would listen, and what to do.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (!configuration.GetValue(Setting, defaultValue: false) && Addresses(configuration).FirstOrDefault(IsOpen) is { } open)
        {
            throw new HostStartException(
                $"De host start niet: op {open} zouden andere computers hem zonder TLS bereiken, en gingen wachtwoorden leesbaar over het netwerk. "
                + $"Geef een https-adres met een certificaat, of zet {Setting} op true als een proxy ervoor TLS verzorgt.");
        }
    }

    /// <summary>As the server chooses between them.</summary>
    private static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        if (endpoints.Count > 0)
            return endpoints;
        return Split(configuration["urls"]) is { Length: > 0 } urls ? urls : Split(configuration["http_ports"]).Select(port => $"http://*:{port}");
    }

    private static string[] Split(string? value) => value?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsOpen(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.Scheme.Equals(Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase)
            && !address.IsUnixPipe
            && !address.IsNamedPipe
            && !address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            && !(IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
