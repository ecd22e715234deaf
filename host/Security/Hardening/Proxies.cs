using System.Net;
using Leefbaarheid.Host.Modules;
using Microsoft.AspNetCore.HttpOverrides;

namespace Leefbaarheid.Host.Security;

/// <summary>Believes a proxy before the host about who called it and how; only those that the settings name.</summary>
internal static class Proxies
{
    public const string Setting = "Proxy:Adressen";

    public static void UseProxies(this WebApplication app)
    {
        if (Options(app.Configuration) is { } options)
            app.UseForwardedHeaders(options);
    }

    /// <summary>Null: nobody is believed.</summary>
    /// <exception cref="HostStartException">What the setting holds is no address.</exception>
    public static ForwardedHeadersOptions? Options(IConfiguration configuration)
    {
        var addresses = configuration.GetSection(Setting).Get<string[]>() ?? [];
        if (addresses.Length == 0)
            return null;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,

            // As many as there are, each of them a known one.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in addresses)
        {
            if (IPAddress.TryParse(address, out var one))
                options.KnownProxies.Add(one);
            else if (System.Net.IPNetwork.TryParse(address, out var network))
                options.KnownIPNetworks.Add(network);
            else
                throw new HostStartException($"{Setting}: '{address}' is geen IP-adres en geen netwerk zoals 10.0.0.0/8.");
        }

        return options;
    }
}
