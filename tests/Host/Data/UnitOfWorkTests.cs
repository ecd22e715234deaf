using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Data;

public sealed class UnitOfWorkTests(PostgresCluster cluster)
{
    [Theory, ClassData<EveryDatabase>]
    public async Task Work_over_two_contexts_is_committed_together(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);

        await host.InUnitAsync(AddBothAsync);

        Assert.Equal((1, 1), await CountAsync(host));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_failure_half_way_rolls_both_contexts_back_and_makes_them_forget(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);

        await host.InScopeAsync(async services =>
        {
            var unit = services.GetRequiredService<UnitOfWork>();
            var work = () => unit.RunAsync(
                async ct =>
                {
                    await AddBothAsync(services, ct);
                    throw new InvalidDataException("half-way");
                },
                DataHost.Cancel);

            await Assert.ThrowsAsync<InvalidDataException>(work);
            Assert.Empty(services.GetRequiredService<HuisContext>().ChangeTracker.Entries());
            Assert.False(unit.IsActive);
            // The scope is as good as new.
            await unit.RunAsync(ct => AddBothAsync(services, ct), DataHost.Cancel);
        });

        Assert.Equal((1, 1), await CountAsync(host));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_context_first_used_halfway_takes_part_in_the_transaction(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);

        await Assert.ThrowsAsync<InvalidDataException>(() => host.InUnitAsync(async (services, ct) =>
        {
            var huizen = services.GetRequiredService<HuisContext>();
            huizen.Add(new Huis("A"));
            await huizen.SaveChangesAsync(ct);
            var tuinen = services.GetRequiredService<TuinContext>();
            tuinen.Add(new Boom("eik"));
            await tuinen.SaveChangesAsync(ct);
            throw new InvalidDataException("afterwards");
        }));

        Assert.Equal((0, 0), await CountAsync(host));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_unit_within_a_unit_joins_it(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);

        await Assert.ThrowsAsync<InvalidDataException>(() => host.InUnitAsync(async (services, ct) =>
        {
            await services.GetRequiredService<UnitOfWork>().RunAsync(inner => AddBothAsync(services, inner), ct);
            throw new InvalidDataException("the outer one fails");
        }));

        Assert.Equal((0, 0), await CountAsync(host));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Nothing_is_kept_when_the_error_of_an_inner_unit_is_swallowed(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => host.InUnitAsync(async (services, ct) =>
        {
            try
            {
                await services.GetRequiredService<UnitOfWork>().RunAsync(
                    async inner =>
                    {
                        await AddBothAsync(services, inner);
                        throw new InvalidDataException("swallowed");
                    },
                    ct);
            }
            catch (InvalidDataException)
            {
                // Swallowed, as a careless event handler would.
            }
        }));

        Assert.Contains("swallowed", error.Message, StringComparison.Ordinal);
        Assert.Equal((0, 0), await CountAsync(host));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task What_waits_for_the_commit_runs_after_it_and_only_then(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        var ran = new List<string>();

        await host.InUnitAsync((services, _) =>
        {
            services.GetRequiredService<UnitOfWork>().AfterCommitOrNow(() => ran.Add("committed"));
            Assert.Empty(ran);
            return Task.CompletedTask;
        });
        await Assert.ThrowsAsync<InvalidDataException>(() => host.InUnitAsync((services, _) =>
        {
            services.GetRequiredService<UnitOfWork>().AfterCommitOrNow(() => ran.Add("rolled back"));
            throw new InvalidDataException();
        }));

        Assert.Equal(["committed"], ran);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Writers_queue_and_readers_do_not_wait_for_them(string provider)
    {
        await using var host = await DataHost.StartAsync(provider, cluster);
        await host.InUnitAsync(AddBothAsync);
        var wrote = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();

        var first = host.InUnitAsync(async (services, ct) =>
        {
            await AddPersonAsync(services, ct);
            wrote.SetResult();
            await mayEnd.Task;
        });
        await await Task.WhenAny(wrote.Task, first);
        var others = Enumerable.Range(0, 7).Select(_ => host.InUnitAsync(AddPersonAsync)).ToList();
        Assert.Equal(0, await PeopleAsync(host));
        Assert.DoesNotContain(others, other => other.IsCompleted);
        mayEnd.SetResult();
        await Task.WhenAll(others.Append(first));

        Assert.Equal(8, await PeopleAsync(host));
    }

    [Fact]
    public async Task SQLite_connections_keep_foreign_keys_and_wait_for_other_writers()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);

        await host.InScopeAsync(async services =>
        {
            var database = services.GetRequiredService<HuisContext>().Database;
            Assert.Equal([1L], await database.SqlQueryRaw<long>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync(DataHost.Cancel));
            Assert.Equal([30000L], await database.SqlQueryRaw<long>("SELECT timeout AS Value FROM pragma_busy_timeout").ToListAsync(DataHost.Cancel));
            Assert.Equal([1L], await database.SqlQueryRaw<long>("SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync(DataHost.Cancel));
            Assert.Equal(["wal"], await database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync(DataHost.Cancel));
        });
    }

    [Fact]
    public async Task What_follows_a_commit_runs_in_order_after_it_and_cannot_undo_it()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);
        var ran = new List<string>();

        await host.InUnitAsync(async (services, ct) =>
        {
            var unit = services.GetRequiredService<IUnitOfWork>();
            await unit.RunAsync(
                _ =>
                {
                    unit.AfterCommit(async () => ran.Add($"{await CountAsync(host)}"));
                    unit.AfterCommit(() => throw new InvalidDataException("too late to matter"));
                    return Task.CompletedTask;
                },
                ct);
            unit.AfterCommit(() =>
            {
                ran.Add("last");
                return Task.CompletedTask;
            });
            await AddBothAsync(services, ct);
            Assert.Empty(ran);
        });

        Assert.Equal(["(1, 1)", "last"], ran);
        Assert.Equal((1, 1), await CountAsync(host));
    }

    [Fact]
    public async Task Nothing_can_follow_a_commit_that_will_not_come()
    {
        await using var host = await DataHost.StartAsync("Sqlite", cluster);
        var ran = false;

        await host.InScopeAsync(services =>
        {
            Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IUnitOfWork>().AfterCommit(RunAsync));
            return Task.CompletedTask;
        });
        await Assert.ThrowsAsync<InvalidDataException>(() => host.InUnitAsync((services, _) =>
        {
            services.GetRequiredService<IUnitOfWork>().AfterCommit(RunAsync);
            throw new InvalidDataException();
        }));

        Assert.False(ran);

        Task RunAsync()
        {
            ran = true;
            return Task.CompletedTask;
        }
    }

    private static async Task AddBothAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var huizen = services.GetRequiredService<HuisContext>();
        huizen.Add(new Huis("A"));
        await huizen.SaveChangesAsync(cancellationToken);
        var tuinen = services.GetRequiredService<TuinContext>();
        tuinen.Add(new Boom("eik"));
        await tuinen.SaveChangesAsync(cancellationToken);
    }

    private static Task AddPersonAsync(IServiceProvider services, CancellationToken cancellationToken)
        => services.GetRequiredService<HuisContext>().Huizen
            .ExecuteUpdateAsync(huis => huis.SetProperty(h => h.Bewoners, h => h.Bewoners + 1), cancellationToken);

    private static Task<int> PeopleAsync(DataHost host)
        => host.ReadAsync((HuisContext context) => context.Huizen.Select(huis => huis.Bewoners).SingleAsync(DataHost.Cancel));

    private static async Task<(int Huizen, int Bomen)> CountAsync(DataHost host)
        => (await host.ReadAsync((HuisContext context) => context.Huizen.CountAsync(DataHost.Cancel)),
            await host.ReadAsync((TuinContext context) => context.Bomen.CountAsync(DataHost.Cancel)));
}
