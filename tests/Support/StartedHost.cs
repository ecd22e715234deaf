using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Leefbaarheid.Tests.Support;

/// <summary>
/// A host that a test started. It ends as a real one does, which disposing alone is not: what it still writes in the background is written when this returns, and
/// its folder can go.
/// </summary>
internal sealed class StartedHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StartedHost(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    public static async Task<StartedHost> StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await app.StartAsync(cancellationToken);
        return new StartedHost(app);
    }

    /// <summary>Speaks to it without a network; for a host with a test server.</summary>
    public HttpClient CreateClient() => _app.GetTestClient();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
