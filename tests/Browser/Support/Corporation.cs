using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host;
using Leefbaarheid.Host.Modules.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>
/// The demonstration corporation, at work in one host for all tests. They share its data: a test works with records that it made, and
/// one that stops or configures the host starts its own.
/// </summary>
public sealed class Corporation : IAsyncLifetime
{
    /// <summary>With which everybody who works there signs in.</summary>
    public const string Wachtwoord = "een bankje aan het water";

    private readonly string _untouched = Directory.CreateTempSubdirectory("leefbaarheid-browser-").FullName;
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
        await _host.StartAsync($"--Demo:Wachtwoord={Wachtwoord}");
        await _host.DemonstrateAsync();
        _host.CopyTo(_untouched);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_untouched, recursive: true);
    }

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
    internal ProductHost OfItsOwn() => Host(Clock, asksWho: false);

    /// <summary>One that asks who is there, with the database of the demonstration corporation as no test has touched it.</summary>
    /// <param name="atThisMoment">
    /// True: it goes by the clock of the machine, as an identity provider and the browser do when they judge how long a token or a cookie is good for.
    /// </param>
    internal ProductHost WithPeople(bool atThisMoment = false)
    {
        var host = Host(atThisMoment ? new AmsterdamTimeProvider() : Clock, asksWho: true);
        File.Copy(Path.Combine(_untouched, ProductHost.Database), Path.Combine(host.Folder, ProductHost.Database));
        return host;
    }

    private ProductHost Host(TimeProvider clock, bool asksWho)
        => new(Directory.CreateTempSubdirectory("leefbaarheid-browser-").FullName, _code, clock) { AsksWho = asksWho };
}
