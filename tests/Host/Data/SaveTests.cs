using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Tests.Data;

public sealed class SaveTests(PostgresCluster cluster)
{
    [Theory, ClassData<EveryDatabase>]
    public async Task A_new_record_carries_who_made_it_and_when(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await AddAsync(host, new Huis("A") { GebouwdOp = new DateTime(1932, 5, 1, 0, 0, 0, DateTimeKind.Utc) });

        var huis = await ReadAsync(host);

        Assert.NotEqual(Guid.Empty, huis.Id);
        Assert.Equal(1, huis.Version);
        Assert.Equal("jansen", huis.SystemCreatedBy);
        Assert.Equal("jansen", huis.SystemModifiedBy);
        Assert.Equal(host.Clock.Now.UtcDateTime, huis.SystemCreatedAt);
        Assert.Equal(DateTimeKind.Utc, huis.SystemModifiedAt.Kind);
        Assert.Equal(DateTimeKind.Utc, huis.GebouwdOp!.Value.Kind);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Every_change_raises_the_version_and_keeps_who_made_the_record(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await AddAsync(host, new Huis("A"));
        var made = host.Clock.Now.UtcDateTime;
        host.User.Gebruikersnaam = "pietersen";
        host.Clock.Now += TimeSpan.FromHours(1);

        await ChangeAsync(host, huis => huis.Bewoners = 3);
        await ChangeAsync(host, huis => huis.Adres = huis.Adres with { Nummer = 7 });
        await ChangeAsync(host, _ => { });

        var huis = await ReadAsync(host);
        Assert.Equal(3, huis.Version);
        Assert.Equal(("jansen", made), (huis.SystemCreatedBy, huis.SystemCreatedAt));
        Assert.Equal(("pietersen", made.AddHours(1)), (huis.SystemModifiedBy, huis.SystemModifiedAt));
        Assert.Equal(7, huis.Adres.Nummer);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task The_second_writer_hears_who_was_first(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await AddAsync(host, new Huis("A"));

        var conflict = await Assert.ThrowsAsync<VersieconflictException>(() => host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            var huis = await context.Huizen.SingleAsync(ct);
            // Somebody else's change, as the database sees it: not through this context's tracking.
            await context.Huizen.ExecuteUpdateAsync(
                set => set.SetProperty(h => h.Version, 2).SetProperty(h => h.SystemModifiedBy, "pietersen"),
                ct);
            huis.Bewoners = 9;
            await context.SaveChangesAsync(ct);
        }));

        Assert.Equal(2, conflict.HuidigeVersie);
        Assert.Equal("pietersen", conflict.GewijzigdDoor);
        Assert.Equal("VERSIECONFLICT", conflict.Code);
        Assert.Equal(1, (await ReadAsync(host)).Version);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Changing_a_record_that_is_gone_says_so(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await AddAsync(host, new Huis("A"));

        await Assert.ThrowsAsync<NietGevondenException>(() => host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            var huis = await context.Huizen.SingleAsync(ct);
            await context.Huizen.ExecuteDeleteAsync(ct);
            huis.Bewoners = 9;
            await context.SaveChangesAsync(ct);
        }));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_value_that_must_be_unique_names_its_field_and_leaves_the_transaction_usable(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await AddAsync(host, new Huis("A"));

        await host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            context.Add(new Huis("A"));
            var error = await Assert.ThrowsAsync<RegelovertredingException>(() => context.SaveChangesAsync(ct));
            Assert.Equal("BESTAAT_AL", error.Code);
            Assert.Equal("code", error.Veld);
            Assert.Equal("Er bestaat al een gegeven met code 'A' (Huis). Kies een andere waarde.", error.Message);

            context.ChangeTracker.Clear();
            context.Add(new Huis("B"));
            await context.SaveChangesAsync(ct);
        });

        Assert.Equal(2, await host.ReadAsync((HuisContext context) => context.Huizen.CountAsync(DataHost.Cancel)));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Several_records_may_leave_a_unique_value_out(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);

        await AddAsync(host, new Huis("A"), new Huis("B"));
        var error = await Assert.ThrowsAsync<RegelovertredingException>(
            () => AddAsync(host, new Huis("C") { Bijnaam = "Kasteel" }, new Huis("D") { Bijnaam = "Kasteel" }));

        Assert.Equal("bijnaam", error.Veld);
    }

    private static Task AddAsync(DataHost host, params Huis[] huizen) => host.InUnitOn<HuisContext>(async (context, ct) =>
    {
        context.AddRange(huizen);
        await context.SaveChangesAsync(ct);
    });

    private static Task ChangeAsync(DataHost host, Action<Huis> change) => host.InUnitOn<HuisContext>(async (context, ct) =>
    {
        change(await context.Huizen.SingleAsync(ct));
        await context.SaveChangesAsync(ct);
    });

    private static Task<Huis> ReadAsync(DataHost host)
        => host.ReadAsync((HuisContext context) => context.Huizen.AsNoTracking().SingleAsync(DataHost.Cancel));
}
