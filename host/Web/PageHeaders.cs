namespace Leefbaarheid.Host.Web;

/// <summary>The headers of a page that people work in.</summary>
internal static class PageHeaders
{
    public const string NoSniff = "nosniff";

    // A phone's camera takes the photos of an observation; nothing else of a device is of use here.
    private const string Permissions
        = "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=()";

    public static void Write(HttpResponse response, string contentPolicy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = contentPolicy;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
