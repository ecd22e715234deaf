using System.Text.RegularExpressions;

namespace Leefbaarheid.Host.Web;

/// <summary>What pages may do: nothing may come from, or go to, anywhere but this host.</summary>
internal static partial class ContentPolicy
{
    /// <summary>
    /// For the client. Scripts only from its own files. Style elements only with the nonce, which the client's style library gets from
    /// the page. Photos are shown before they are sent, as blobs, and files in a frame of their own.
    /// </summary>
    public static string OfClient(string nonce, HttpRequest request, string? provider = null)
        => "default-src 'none'; script-src 'self'; "
            + $"style-src 'self' 'nonce-{nonce}'; font-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
            + $"connect-src 'self'{Socket(request)}; frame-src 'self' blob:; manifest-src 'self'; "
            + $"base-uri 'none'; form-action {FormTargets(provider)}; frame-ancestors 'none'";

    /// <summary>Signing out is a form, from which this host leads to the identity provider, and browsers look at where a form ends up.</summary>
    /// <param name="provider">Where the identity provider is; null: there is none.</param>
    public static string FormTargets(string? provider) => provider is null ? "'self'" : $"'self' {provider}";

    /// <summary>Not every browser takes a WebSocket to the own origin for <c>'self'</c>.</summary>
    private static string Socket(HttpRequest request)
        => request.Host.Value is { } host && PlainHost().IsMatch(host) ? $" {(request.IsHttps ? "wss" : "ws")}://{host}" : "";

    [GeneratedRegex(@"^[A-Za-z0-9.\-]+(:[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainHost();
}
