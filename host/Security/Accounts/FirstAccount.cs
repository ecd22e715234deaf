namespace Leefbaarheid.Host.Security;

/// <summary>
/// The way in while there is no account yet: a link in the log of the host, which makes one account and then leads nowhere. Who can read the
/// log of the host, manages it.
/// </summary>
internal sealed class FirstAccount
{
    private readonly string _key = Secret.Create();

    /// <summary>The address of the link, at this host.</summary>
    public string Path => $"{SignInEndpoints.SetupPath}?sleutel={_key}";

    public bool Fits(string? key) => key is not null && Secret.Equals(key, _key);
}
