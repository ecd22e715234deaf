using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Security;

/// <summary>Refuses settings with which nobody could get in, or the wrong people could.</summary>
internal static class SecurityCheck
{
    /// <exception cref="HostStartException">Says which setting is wrong.</exception>
    public static void Check(SecuritySettings settings, OpenIdSettings openId, JwtSettings jwt)
    {
        if (!settings.LokaleAccounts && !openId.IsActief)
            throw new HostStartException($"{SecuritySettings.Section}:LokaleAccounts is false and {OpenIdSettings.Section}:Authority is empty: nobody could sign in.");
        if (openId.IsActief)
        {
            NeedAddress(OpenIdSettings.Section, openId.Authority!);
            Need(OpenIdSettings.Section, nameof(openId.ClientId), openId.ClientId);
        }

        if (jwt.IsActief)
        {
            NeedAddress(JwtSettings.Section, jwt.Authority!);
            Need(JwtSettings.Section, nameof(jwt.Audience), jwt.Audience);
        }
    }

    private static void Need(string section, string name, string? value)
    {
        if (value is not { Length: > 0 })
            throw new HostStartException($"{section}:{name} is empty.");
    }

    private static void NeedAddress(string section, string authority)
    {
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            throw new HostStartException($"{section}:Authority is '{authority}'; it has to be an address that begins with https://.");
    }
}
