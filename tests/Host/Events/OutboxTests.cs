using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Host.Tests.Scheduling;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Events;

/// <summary>What leaves the process: when, how often, and what is left of it.</summary>
public sealed class OutboxTests(PostgresCluster cluster)
{
    private const string Mail = "mail";

    [Theory, ClassData<EveryDatabase>]
    public async Task A_message_is_sent_once_after_the_commit_and_only_then(string provider)
    {
        var post = new Postbode();
        await using var host = await StartAsync(provider, post);
        await Assert.ThrowsAsync<InvalidDataException>(() => host.InUnitAsync(async (services, ct) =>
        {
            await services.GetRequiredService<IOutbox>().VoegToeAsync(Mail, "nooit", "Weggegooid", ct);
            throw new InvalidDataException();
        }));
        await AddAsync(host, Mail, "een", "Beste bewoner");

        await host.RunAsync<OutboxDispatch>();
        await host.RunAsync<OutboxDispatch>();

        Assert.Equal([("een", "Beste bewoner", 1)], post.Verstuurd);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task The_same_key_is_one_message_per_channel_also_after_it_was_sent(string provider)
    {
        var post = new Postbode();
        await using var host = await StartAsync(provider, post);
        await AddAsync(host, Mail, "een", "Eerste");
        await AddAsync(host, Mail, "een", "Tweede");
        await host.RunAsync<OutboxDispatch>();
        await AddAsync(host, Mail, "een", "Derde");
        await AddAsync(host, "postduif", "een", "Andere weg");
        await host.RunAsync<OutboxDispatch>();

        Assert.Equal([("een", "Eerste", 1)], post.Verstuurd);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task What_cannot_be_sent_is_tried_again_later_and_holds_up_no_other(string provider)
    {
        var post = new Postbode { Weigert = "een" };
        await using var host = await StartAsync(provider, post);
        await AddAsync(host, Mail, "een", "Lastig");
        await AddAsync(host, Mail, "twee", "Gewoon");

        await host.RunAsync<OutboxDispatch>();
        Assert.Equal([("twee", "Gewoon", 1)], post.Verstuurd);
        Assert.Equal(1, await FailingAsync(host));
        foreach (var (minuten, pogingen) in new[] { (0.9, 1), (0.1, 2), (1.9, 2), (0.1, 3) })
        {
            host.Clock.Now += TimeSpan.FromMinutes(minuten);
            await host.RunAsync<OutboxDispatch>();
            Assert.Equal(pogingen, post.Geweigerd);
        }

        post.Weigert = "";
        host.Clock.Now += TimeSpan.FromMinutes(4);
        await host.RunAsync<OutboxDispatch>();
        Assert.Equal([("twee", "Gewoon", 1), ("een", "Lastig", 4)], post.Verstuurd);
        Assert.Equal(0, await FailingAsync(host));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task An_attempt_that_its_host_did_not_live_to_finish_is_made_again_with_the_same_key(string provider)
    {
        var post = new Postbode();
        await using var host = await StartAsync(provider, post);
        await AddAsync(host, Mail, "een", "Beste bewoner");

        // As a host leaves it that is killed while it sends.
        await host.InUnitOn(async (PlatformContext platform, CancellationToken ct) =>
        {
            (await platform.UitgaandeBerichten.SingleAsync(ct)).Neem(host.Clock.Now.UtcDateTime, TimeSpan.FromMinutes(2));
            await platform.SaveChangesAsync(ct);
        });
        await host.RunAsync<OutboxDispatch>();
        Assert.Empty(post.Verstuurd);

        host.Clock.Now += TimeSpan.FromMinutes(2);
        await host.RunAsync<OutboxDispatch>();
        Assert.Equal([("een", "Beste bewoner", 2)], post.Verstuurd);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Hosts_that_dispatch_at_the_same_time_send_each_message_once(string provider)
    {
        var post = new Postbode();
        await using var host = await StartAsync(provider, post);
        await using var other = host.Another(services => Add(services, post));
        await host.InUnitAsync(async (services, ct) =>
        {
            foreach (var nummer in Enumerable.Range(1, 100))
                await services.GetRequiredService<IOutbox>().VoegToeAsync(Mail, $"{nummer}", "Tekst", ct);
        });

        await Task.WhenAll(
            Task.Run(() => host.RunAsync<OutboxDispatch>(), DataHost.Cancel),
            Task.Run(() => other.RunAsync<OutboxDispatch>(), DataHost.Cancel));

        Assert.Equal((100, 100), (post.Verstuurd.Count, post.Verstuurd.DistinctBy(bericht => bericht.Sleutel).Count()));
    }

    [Fact]
    public async Task Of_a_sent_message_the_key_alone_is_kept_and_that_not_for_ever()
    {
        await using var host = await StartAsync("Sqlite", new Postbode());
        await AddAsync(host, Mail, "een", "Iets over een bewoner");
        await AddAsync(host, "postduif", "twee", "Wacht op een module");
        await host.RunAsync<OutboxDispatch>();
        Assert.Equal(["", "Wacht op een module"], await ContentAsync(host));

        host.Clock.Now += TimeSpan.FromDays(91);
        await host.RunAsync<OutboxDispatch>();
        Assert.Equal(["Wacht op een module"], await ContentAsync(host));
    }

    [Fact]
    public async Task A_message_needs_a_unit_of_work_and_texts_that_fit()
    {
        await using var host = await StartAsync("Sqlite", new Postbode());

        await host.InScopeAsync(async services => await Assert.ThrowsAsync<InvalidOperationException>(
            () => services.GetRequiredService<IOutbox>().VoegToeAsync(Mail, "een", "Tekst", DataHost.Cancel)));
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(host, "", "een", "Tekst"));
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(host, new string('m', 101), "een", "Tekst"));
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(host, Mail, new string('s', 201), "Tekst"));
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(host, Mail, "een", new string('t', 100_001)));
        await AddAsync(host, new string('m', 100), new string('s', 200), new string('t', 100_000));
    }

    [Fact]
    public async Task A_new_message_wakes_the_dispatch()
    {
        await using var host = await StartAsync("Sqlite", new Postbode());

        await AddAsync(host, Mail, "een", "Tekst");

        Assert.Equal(OutboxDispatch.JobNaam, await host.Services.GetRequiredService<JobWaker>().NextAsync(DataHost.Cancel));
    }

    private Task<DataHost> StartAsync(string provider, Postbode post) => DataHost.StartAsync(provider, cluster, services => Add(services, post));

    private static void Add(IServiceCollection services, Postbode post)
    {
        Bewaking.Add(services, new Luisteraar());
        services.AddSingleton<IOutboxSender>(post);
    }

    private static Task AddAsync(DataHost host, string kanaal, string sleutel, string inhoud)
        => host.InUnitAsync((services, ct) => services.GetRequiredService<IOutbox>().VoegToeAsync(kanaal, sleutel, inhoud, ct));

    private static Task<int> FailingAsync(DataHost host)
        => host.ReadAsync((PlatformContext platform) => platform.UitgaandeBerichten.CountAsync(bericht => bericht.MisluktOp != null, DataHost.Cancel));

    private static Task<List<string>> ContentAsync(DataHost host)
        => host.ReadAsync((PlatformContext platform) => platform.UitgaandeBerichten
            .OrderBy(bericht => bericht.Kanaal)
            .Select(bericht => bericht.Inhoud)
            .ToListAsync(DataHost.Cancel));

    private sealed class Postbode : IOutboxSender
    {
        private readonly Lock _gate = new();
        private readonly List<(string Sleutel, string Inhoud, int Poging)> _verstuurd = [];

        public string Kanaal => Mail;

        public string Weigert { get; set; } = "";

        public int Geweigerd { get; private set; }

        public IReadOnlyList<(string Sleutel, string Inhoud, int Poging)> Verstuurd => _verstuurd;

        public Task VerstuurAsync(OutboxMessage bericht, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                if (bericht.Sleutel == Weigert)
                {
                    Geweigerd++;
                    throw new InvalidOperationException("De mailserver antwoordt niet.");
                }

                _verstuurd.Add((bericht.Sleutel, bericht.Inhoud, bericht.Poging));
                return Task.CompletedTask;
            }
        }
    }
}
