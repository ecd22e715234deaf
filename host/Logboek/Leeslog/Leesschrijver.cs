using System.Threading.Channels;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// Writes the leeslog behind the backs of those who read: many readings at once, in one transaction. What cannot be written is tried again, and what still waits
/// when the host stops is written first.
/// </summary>
internal sealed class Leesschrijver(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Leesschrijver> logger) : BackgroundService
{
    private const int HoogstensTegelijk = 500;

    /// <summary>Whoever looks again within this time at the same by the same way is in one row.</summary>
    private static readonly TimeSpan s_samen = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan s_opnieuw = TimeSpan.FromSeconds(5);

    private readonly Channel<Leesbericht> _berichten = Channel.CreateUnbounded<Leesbericht>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<(string Gebruiker, Guid RecordId, string Via), DateTime> _onlangs = [];

    // Both only grow; the writer is behind as long as they differ.
    private long _gemeld;
    private long _geschreven;

    /// <summary>True when all that was told is in the database.</summary>
    public bool IsBij => Interlocked.Read(ref _gemeld) == Interlocked.Read(ref _geschreven);

    public void Meld(Leesbericht bericht)
    {
        Interlocked.Increment(ref _gemeld);
        if (!_berichten.Writer.TryWrite(bericht))
            logger.LogError("{Gebruiker} read {Aantal} records while the host stopped; the leeslog does not have them", bericht.Gebruiker, bericht.Records.Count);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _berichten.Writer.TryComplete();
        if (ExecuteTask is { } bezig)
            await bezig.WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not ended by the host's own signal: completing the channel ends it, when it is empty.
        while (await _berichten.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var berichten = new List<Leesbericht>();
            while (berichten.Count < HoogstensTegelijk && _berichten.Reader.TryRead(out var bericht))
                berichten.Add(bericht);
            await SchrijfTotHetLuktAsync(berichten, stoppingToken);
            Interlocked.Add(ref _geschreven, berichten.Count);
        }
    }

    private async Task SchrijfTotHetLuktAsync(List<Leesbericht> berichten, CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await SchrijfAsync(berichten);
                return;
            }
            catch (Exception failure)
            {
                logger.LogError(failure, "{Aantal} readings could not be written to the leeslog{Gevolg}", berichten.Count, stoppingToken.IsCancellationRequested ? "; they are lost" : "");
                if (stoppingToken.IsCancellationRequested)
                    return;
            }

            await Task.Delay(s_opnieuw, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SchrijfAsync(List<Leesbericht> berichten)
    {
        await using var scope = scopes.CreateAsyncScope();
        var lezingen = await LezingenAsync(berichten, scope.ServiceProvider.GetRequiredService<Zaakzoeker>());
        if (lezingen.Count == 0)
            return;
        var platform = scope.ServiceProvider.GetRequiredService<PlatformContext>();
        platform.Lezingen.AddRange(lezingen);
        await platform.SaveChangesAsync(CancellationToken.None);
        foreach (var lezing in lezingen)
            _onlangs[(lezing.Gebruiker, lezing.RecordId, lezing.Via)] = lezing.Tijdstip;
    }

    private async Task<List<Lezing>> LezingenAsync(List<Leesbericht> berichten, Zaakzoeker zoeker)
    {
        var records = berichten.SelectMany(bericht => bericht.Records).ToList();
        var viaDelen = await zoeker.ZakenAsync(records.Where(record => record.OnderwerpId is not null).Select(record => (record.Onderwerpsoort!, record.OnderwerpId!.Value)), CancellationToken.None);
        var gesloten = await zoeker.GeslotenAsync(
            records.Where(record => record.OnderwerpId is not null).Select(Zaak).Concat(records.Where(record => record.OnderwerpId is null).Select(record => (record.Type, record.Id))),
            CancellationToken.None);
        var lezingen = new List<Lezing>();
        Vergeet(berichten.Max(bericht => bericht.Tijdstip));
        foreach (var bericht in berichten)
        {
            foreach (var groep in bericht.Records.Select(record => (record.Type, Gelezen: Gelezen(record))).Where(record => record.Gelezen is not null).GroupBy(record => record.Gelezen!.Value, record => record.Type))
            {
                var lezing = new Lezing(bericht.Tijdstip, bericht.Gebruiker, groep.Key.Recordtype, groep.Key.Id, groep.Key.Niveau, groep, bericht.Via);
                if (!_onlangs.ContainsKey((lezing.Gebruiker, lezing.RecordId, lezing.Via)))
                    lezingen.Add(lezing);
            }
        }

        return lezingen;

        (string, Guid) Zaak(Gezien record)
        {
            var onderwerp = (record.Onderwerpsoort!, record.OnderwerpId!.Value);
            return viaDelen.TryGetValue(onderwerp, out var zaak) ? zaak : onderwerp;
        }

        // The case where that is closed; the part itself where only that is.
        (string Recordtype, Guid Id, Vertrouwelijkheid Niveau)? Gelezen(Gezien record)
        {
            var zaak = record.OnderwerpId is null ? (record.Type, record.Id) : Zaak(record);
            if (gesloten.TryGetValue(zaak, out var niveau))
                return (zaak.Item1, zaak.Item2, niveau);
            return record.Vertrouwelijkheid is { } eigen and > Vertrouwelijkheid.Intern ? (record.Type, record.Id, eigen) : null;
        }
    }

    private void Vergeet(DateTime nu)
    {
        foreach (var (sleutel, tijdstip) in _onlangs)
        {
            if (nu - tijdstip >= s_samen)
                _onlangs.Remove(sleutel);
        }
    }
}
