using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Events;

public sealed class ChangeFeedTests(PostgresCluster cluster)
{
    [Theory, ClassData<EveryDatabase>]
    public async Task A_transaction_is_told_once_with_every_record_of_every_module(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await using var heard = new Heard(host, typeof(Huis), typeof(Boom));

        await host.InUnitAsync(async (services, ct) =>
        {
            await AddAsync(services, new Huis("A"), ct);
            services.GetRequiredService<TuinContext>().Add(new Boom("eik"));
            await services.GetRequiredService<TuinContext>().SaveChangesAsync(ct);
            (await services.GetRequiredService<HuisContext>().Huizen.SingleAsync(ct)).Bewoners = 3;
            await services.GetRequiredService<HuisContext>().SaveChangesAsync(ct);
            heard.HasNothing();
        });

        Assert.Equal(["Boom Nieuw", "Huis Nieuw"], await heard.NextAsync());
        heard.HasNothing();
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Work_that_was_undone_is_not_told_also_not_with_the_next_work_of_the_scope(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await using var heard = new Heard(host, typeof(Huis), typeof(Boom));

        await host.InScopeAsync(async services =>
        {
            var unit = services.GetRequiredService<UnitOfWork>();
            await Assert.ThrowsAsync<InvalidDataException>(() => unit.RunAsync(
                async ct =>
                {
                    await AddAsync(services, new Huis("A"), ct);
                    throw new InvalidDataException("afterwards");
                },
                DataHost.Cancel));
            heard.HasNothing();
            await unit.RunAsync(
                async ct =>
                {
                    services.GetRequiredService<TuinContext>().Add(new Boom("eik"));
                    await services.GetRequiredService<TuinContext>().SaveChangesAsync(ct);
                },
                DataHost.Cancel);
        });

        Assert.Equal(["Boom Nieuw"], await heard.NextAsync());
    }

    [Fact]
    public async Task Every_kind_of_change_is_told_with_the_key_of_its_record()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);
        var huis = new Huis("A");
        await host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            context.Add(huis);
            await context.SaveChangesAsync(ct);
        });
        await using var heard = new Heard(host, typeof(Huis));

        await host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            (await context.Huizen.SingleAsync(ct)).Adres = new Adres("Kerkstraat", 2);
            await context.SaveChangesAsync(ct);
        });
        var changed = Assert.Single(await heard.ChangesAsync());
        await host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            context.Remove(await context.Huizen.SingleAsync(ct));
            await context.SaveChangesAsync(ct);
        });
        var removed = Assert.Single(await heard.ChangesAsync());

        Assert.Equal(new RecordChange(typeof(Huis), huis.Id, Wijzigingssoort.Gewijzigd), changed);
        Assert.Equal(new RecordChange(typeof(Huis), huis.Id, Wijzigingssoort.Verwijderd), removed);
    }

    [Fact]
    public async Task A_save_without_a_unit_of_work_is_told_when_it_succeeded()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);
        await using var heard = new Heard(host, typeof(Huis));

        await host.InScopeAsync(async services =>
        {
            await AddAsync(services, new Huis("A"), DataHost.Cancel);
            Assert.Equal(["Huis Nieuw"], await heard.NextAsync());
            var context = services.GetRequiredService<HuisContext>();
            context.Add(new Huis("A"));
            await Assert.ThrowsAnyAsync<Exception>(() => context.SaveChangesAsync(DataHost.Cancel));
            heard.HasNothing();
            context.ChangeTracker.Clear();
            await AddAsync(services, new Huis("B"), DataHost.Cancel);
        });

        Assert.Equal(["Huis Nieuw"], await heard.NextAsync());
    }

    [Fact]
    public async Task More_records_than_a_page_shows_are_told_as_many()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);
        await using var heard = new Heard(host, typeof(Huis));

        await host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            context.AddRange(Enumerable.Range(0, ChangeSet.MaxPerType + 1).Select(nummer => new Huis($"H{nummer}")));
            await context.SaveChangesAsync(ct);
        });

        Assert.Equal([new RecordChange(typeof(Huis), Id: null, Wijzigingssoort.Gewijzigd)], await heard.ChangesAsync());
    }

    [Fact]
    public async Task Who_listens_hears_of_his_types_alone_and_who_is_slow_misses_nothing()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);
        await using var heard = new Heard(host, typeof(Boom));

        foreach (var soort in new[] { "eik", "beuk", "es" })
        {
            await host.InUnitAsync(async (services, ct) =>
            {
                await AddAsync(services, new Huis(soort), ct);
                services.GetRequiredService<TuinContext>().Add(new Boom(soort));
                await services.GetRequiredService<TuinContext>().SaveChangesAsync(ct);
            });
        }

        Assert.Equal(["Boom Nieuw", "Boom Nieuw", "Boom Nieuw"], await heard.NextAsync());
    }

    [Fact]
    public async Task Who_left_is_forgotten()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);
        var feed = host.Services.GetRequiredService<ChangeFeed>();

        var heard = new Heard(host, typeof(Huis));
        Assert.Equal(1, feed.ListenerCount);
        await heard.DisposeAsync();

        Assert.Equal(0, feed.ListenerCount);
    }

    private static async Task AddAsync(IServiceProvider services, Huis huis, CancellationToken cancellationToken)
    {
        var context = services.GetRequiredService<HuisContext>();
        context.Add(huis);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What somebody who listens hears. What is told is there at once, for it is told before the work returns.</summary>
    private sealed class Heard : IAsyncDisposable
    {
        private readonly HotChocolate.Execution.ISourceStream<IReadOnlyList<RecordChange>> _stream;
        private readonly IAsyncEnumerator<IReadOnlyList<RecordChange>> _events;
        private Task<bool>? _next;

        public Heard(DataHost host, params Type[] types)
        {
            _stream = host.Services.GetRequiredService<ChangeFeed>().Listen(types.ToHashSet());
            _events = _stream.ReadEventsAsync().GetAsyncEnumerator(DataHost.Cancel);
        }

        public async Task<IReadOnlyList<RecordChange>> ChangesAsync()
        {
            var next = _next ?? _events.MoveNextAsync().AsTask();
            _next = null;
            Assert.True(await next.WaitAsync(TimeSpan.FromSeconds(30), DataHost.Cancel));
            return _events.Current;
        }

        public async Task<IEnumerable<string>> NextAsync()
            => (await ChangesAsync()).Select(change => $"{change.Type.Name} {change.Kind}").Order(StringComparer.Ordinal);

        public void HasNothing() => Assert.False((_next ??= _events.MoveNextAsync().AsTask()).IsCompleted);

        public async ValueTask DisposeAsync()
        {
            // Ends a reading that still waits; an enumerator may not be disposed under it.
            await _stream.DisposeAsync();
            if (_next is not null)
                await _next;
            await _events.DisposeAsync();
        }
    }
}
