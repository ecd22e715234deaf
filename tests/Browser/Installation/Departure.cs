using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Installation;

internal static class Departure
{
    /// <summary>Says that the host is going away under the page: what the browser says of that is no trouble.</summary>
    public static void ExpectHostToLeave(this Visit visit)
    {
        foreach (var part in new[] { "ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_CLOSED", "WebSocket", "503" })
            visit.Troubles.Expect(part);
    }
}
