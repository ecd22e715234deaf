using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Modules.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>
/// The demonstration corporation, at work in one host for all tests. They share its data: a test works with records that it made, and
/// one that stops or configures the host starts its own.
/// </summary>
public sealed class Corporation : IAsyncLifetime
{
    private readonly LoadedCode _code = new();
    private readonly ProductHost _host;

    public Corporation() => _host = OfItsOwn();

    /// <summary>The time for host and browsers alike.</summary>
    public WorkdayClock Clock { get; } = new();

    /// <summary>Where people open it.</summary>
    public Uri Address => _host.Address;

    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsInstalled)
            return;
        await _host.StartAsync();
        await _host.DemonstrateAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>Asks or changes something without a browser: what a test needs to be there.</summary>
    internal Schema Schema(string medewerker = ProductHost.Medewerker) => new(Address, medewerker);

    /// <summary>Does at once what the host does every minute: it tells of deadlines whose day has come.</summary>
    internal async Task WatchDeadlinesAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IBackgroundJob>().Single(job => job.Naam == "platform.Termijnen")
            .VoerUitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A host that has not started yet, without data, for the test to dispose.</summary>
    /// <param name="asksWho">True: only who signs in gets in. Else a request is from whom its header says.</param>
    internal ProductHost OfItsOwn(bool asksWho = false)
        => new(Directory.CreateTempSubdirectory("leefbaarheid-browser-").FullName, _code, Clock) { AsksWho = asksWho };
}
