using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>Brings the tables of a module up to date. The lease of <see cref="MigrationLease"/> is held.</summary>
internal sealed class TableMigration(HostDatabase database, ILogger<TableMigration> logger)
{
    /// <summary>On a connection of its own, which creates the database where there is none. Each migration is a transaction.</summary>
    public async Task RunAsync(DataModule module, IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = module.CreateDetached(services);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0)
            return;
        await RemoveStaleLockAsync(context, cancellationToken);
        logger.LogInformation("Migrating {Module}: {Migrations}", module.ModuleId, pending);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>As a part of the unit of work that runs in this scope.</summary>
    /// <exception cref="NotSupportedException">One of the migrations has a statement that no transaction can hold.</exception>
    public async Task JoinAsync(DataModule module, IServiceProvider scoped, CancellationToken cancellationToken)
    {
        var context = (ModuleDbContext)scoped.GetRequiredService(module.ContextType);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0)
            return;
        logger.LogInformation("Migrating {Module}: {Migrations}", module.ModuleId, pending);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>
    /// EF's own lock on SQLite is a row, which a killed process leaves behind and which the next one then awaits for ever. Our lease
    /// is held here, so a row can only be such a remnant.
    /// </summary>
    private async Task RemoveStaleLockAsync(ModuleDbContext context, CancellationToken cancellationToken)
    {
        if (database.Provider == DatabaseProvider.Sqlite && await context.Database.CanConnectAsync(cancellationToken))
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
    }
}
