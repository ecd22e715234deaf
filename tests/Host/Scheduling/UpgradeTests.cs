using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Scheduling;

public sealed class UpgradeTests(PostgresCluster cluster)
{
    private const string BeforeTheSweep = "20261122023138_Waarschuwingsnummer";

    [Theory, ClassData<EveryDatabase>]
    public async Task Deadlines_from_before_there_was_a_sweep_are_told_when_they_are_open_and_awake(string provider)
    {
        await using var host = await DataHost.CreateAsync(provider, cluster);
        await host.InScopeAsync(async services =>
        {
            await using var old = services.GetRequiredService<DataModuleRegistry>().Find(PlatformContext.ModuleId)!.CreateDetached(services);
            await old.GetService<IMigrator>().MigrateAsync(BeforeTheSweep, DataHost.Cancel);
            var table = provider == "Sqlite" ? "\"platform_Termijn\"" : "platform.\"Termijn\"";
            await AddAsync(old, table, nummer: 1, uiterlijk: "'2026-03-20'");
            await AddAsync(old, table, nummer: 2, uiterlijk: "'2026-03-20'", streef: "'2026-03-10'");
            await AddAsync(old, table, nummer: 3, uiterlijk: "'2026-03-20'", gepauzeerd: "'2026-03-20'");
            await AddAsync(old, table, nummer: 4, uiterlijk: "'2026-03-20'", gepauzeerd: "'2026-03-21'");
            await AddAsync(old, table, nummer: 5, uiterlijk: "'2026-03-20'", afgesloten: "'2026-03-01 12:00:00'");
        });

        await host.MigrateAsync();

        var signalen = await host.ReadAsync((PlatformContext platform) => platform.Termijnen
            .OrderBy(termijn => termijn.Soort)
            .Select(termijn => termijn.SignaalOp)
            .ToListAsync(DataHost.Cancel));
        DateTime? laatste = new DateTime(2026, 3, 20, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal([laatste, new DateTime(2026, 3, 10, 0, 0, 0, DateTimeKind.Utc), null, laatste, null], signalen);

        // Compared by the database as it compares what the host writes itself.
        var due = await host.ReadAsync((PlatformContext platform) => platform.Termijnen
            .CountAsync(termijn => termijn.SignaalOp <= laatste, DataHost.Cancel));
        Assert.Equal(3, due);
    }

    private static Task AddAsync(
        DbContext context, string table, int nummer, string uiterlijk, string streef = "NULL", string gepauzeerd = "NULL", string afgesloten = "NULL")
    {
        var id = $"'{new Guid(nummer, 0, 0, new byte[8])}'";
        var sql = $"INSERT INTO {table} (\"Id\", \"OnderwerpSoort\", \"OnderwerpId\", \"Soort\", \"UiterlijkeDatum\", \"Streefdatum\", \"GepauzeerdVan\", "
            + "\"AfgeslotenOp\", \"Version\", \"SystemCreatedAt\", \"SystemCreatedBy\", \"SystemModifiedAt\", \"SystemModifiedBy\") "
            + $"VALUES ({id}, 'Proef', {id}, 'SOORT{nummer}', {uiterlijk}, {streef}, {gepauzeerd}, {afgesloten}, 1, '2026-01-01', 'test', '2026-01-01', 'test')";
        return context.Database.ExecuteSqlRawAsync(sql, DataHost.Cancel);
    }
}
