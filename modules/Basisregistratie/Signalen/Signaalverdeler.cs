using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>A signal on its way to the screens of a medewerker.</summary>
internal sealed record Signaalbericht(Guid OntvangerId, Guid MedewerkerId);

/// <summary>
/// Brings signals to those who listen on this host: those that this host made at once, and those of other hosts when it next looks.
/// Each signal once per host, whichever way it came.
/// </summary>
internal sealed class Signaalverdeler(IServiceScopeFactory scopes, ITopicEventReceiver ontvangst, TimeProvider klok)
{
    /// <summary>Longer than a signal's unit of work may take and clocks of hosts may differ: none is committed after it was passed by.</summary>
    private static readonly TimeSpan Terugblik = TimeSpan.FromMinutes(5);

    private readonly Lock _slot = new();
    private readonly Dictionary<Guid, int> _luisteraars = [];
    private readonly Dictionary<Guid, (DateTime Op, bool Verstuurd)> _bekend = [];

    /// <summary>Signals to a medewerker from now on, until the stream is disposed.</summary>
    public async Task<ISourceStream<Signaalbericht>> LuisterAsync(Guid medewerkerId, CancellationToken cancellationToken)
    {
        var eerste = false;
        lock (_slot)
            eerste = (_luisteraars[medewerkerId] = _luisteraars.GetValueOrDefault(medewerkerId) + 1) == 1;
        try
        {
            if (eerste)
                await OnthoudAsync(medewerkerId, cancellationToken);
            return new Luisteraar(await ontvangst.SubscribeAsync<Signaalbericht>(Onderwerp(medewerkerId), cancellationToken), () => Vertrek(medewerkerId));
        }
        catch
        {
            Vertrek(medewerkerId);
            throw;
        }
    }

    /// <summary>Sends what this host has committed.</summary>
    public async Task VerdeelAsync(IReadOnlyCollection<Signaalbericht> berichten)
    {
        await using var scope = scopes.CreateAsyncScope();
        var zender = scope.ServiceProvider.GetRequiredService<ITopicEventSender>();
        foreach (var bericht in berichten)
        {
            if (MagNog(bericht))
                await zender.SendAsync(Onderwerp(bericht.MedewerkerId), bericht);
        }
    }

    /// <summary>Looks for what other hosts made, for those who listen here.</summary>
    public async Task HaalOpAsync(CancellationToken cancellationToken)
    {
        var sinds = klok.GetUtcNow().UtcDateTime - Terugblik;
        List<Guid> medewerkers;
        lock (_slot)
        {
            medewerkers = [.. _luisteraars.Keys];
            foreach (var (id, bekend) in _bekend.ToList())
            {
                if (bekend.Op < sinds - Terugblik)
                    _bekend.Remove(id);
            }
        }

        if (medewerkers.Count == 0)
            return;
        List<Signaalbericht> nieuw;
        var gevonden = await LeesAsync(medewerkers, cancellationToken);
        lock (_slot)
            nieuw = [.. gevonden.Where(bericht => !_bekend.ContainsKey(bericht.OntvangerId))];
        await VerdeelAsync(nieuw);
    }

    private static string Onderwerp(Guid medewerkerId) => $"signaal.{medewerkerId:N}";

    /// <summary>What is there already when somebody begins to listen is on the list, and no news.</summary>
    private async Task OnthoudAsync(Guid medewerkerId, CancellationToken cancellationToken)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var gevonden = await LeesAsync([medewerkerId], cancellationToken);
        lock (_slot)
        {
            foreach (var bericht in gevonden)
                _bekend.TryAdd(bericht.OntvangerId, (nu, Verstuurd: false));
        }
    }

    private async Task<List<Signaalbericht>> LeesAsync(List<Guid> medewerkers, CancellationToken cancellationToken)
    {
        var sinds = klok.GetUtcNow().UtcDateTime - Terugblik;
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BasisContext>().Signaalontvangers
            .Where(ontvanger => ontvanger.SystemCreatedAt >= sinds && medewerkers.Contains(ontvanger.MedewerkerId))
            .OrderBy(ontvanger => ontvanger.SystemCreatedAt)
            .Select(ontvanger => new Signaalbericht(ontvanger.Id, ontvanger.MedewerkerId))
            .ToListAsync(cancellationToken);
    }

    private bool MagNog(Signaalbericht bericht)
    {
        lock (_slot)
        {
            if (!_luisteraars.ContainsKey(bericht.MedewerkerId) || _bekend.GetValueOrDefault(bericht.OntvangerId).Verstuurd)
                return false;
            _bekend[bericht.OntvangerId] = (klok.GetUtcNow().UtcDateTime, Verstuurd: true);
            return true;
        }
    }

    private void Vertrek(Guid medewerkerId)
    {
        lock (_slot)
        {
            if (--_luisteraars[medewerkerId] == 0)
                _luisteraars.Remove(medewerkerId);
        }
    }

    private sealed class Luisteraar(ISourceStream<Signaalbericht> stroom, Action vertrek) : ISourceStream<Signaalbericht>
    {
        private int _weg;

        public IAsyncEnumerable<Signaalbericht> ReadEventsAsync() => stroom.ReadEventsAsync();

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ((ISourceStream)stroom).ReadEventsAsync();

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _weg, 1) == 0)
                vertrek();
            await stroom.DisposeAsync();
        }
    }
}
