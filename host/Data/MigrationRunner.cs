using System.Text;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Leefbaarheid.Host.Data;

/// <summary>Brings the tables of all modules up to date, one module after another, by one host at a time.</summary>
internal sealed class MigrationRunner(
    IServiceScopeFactory scopes,
    HostDatabase database,
    DataModuleRegistry registry,
    ILogger<MigrationRunner> logger)
{
    /// <summary>Migrates the host's own tables and then those of the modules.</summary>
    /// <param name="moduleIds">The modules in dependency order; one without tables is skipped.</param>
    /// <param name="cancellationToken">Ends the work; a migration that was under way is rolled back.</param>
    /// <exception cref="ModuleMigrationException">
    /// A module failed. Calling again without it and its dependents goes on with the rest.
    /// </exception>
    public async Task RunAsync(IReadOnlyList<string> moduleIds, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var modules = Ordered(moduleIds);
        CheckSchemas(modules, scope.ServiceProvider);
        await using var lease = await MigrationLease.TakeAsync(database, cancellationToken);
        foreach (var module in modules)
        {
            try
            {
                await MigrateAsync(module, scope.ServiceProvider, cancellationToken);
                if (module.ModuleId == PlatformContext.ModuleId)
                    await SchedulerTables.EnsureAsync(database, cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                throw new ModuleMigrationException(module.ModuleId, failure);
            }
        }
    }

    /// <summary>
    /// The SQL of all migrations for the configured provider, for a database administrator who runs it by hand. Reads no database.
    /// On the servers it can be run again; SQLite's dialect cannot express that.
    /// </summary>
    public string Script(IReadOnlyList<string> moduleIds)
    {
        using var scope = scopes.CreateScope();
        var options = database.Provider == DatabaseProvider.Sqlite
            ? MigrationsSqlGenerationOptions.Script
            : MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent;
        var script = new StringBuilder();
        foreach (var module in Ordered(moduleIds))
        {
            using var context = module.CreateDetached(scope.ServiceProvider);
            script.Append("-- ").AppendLine(module.ModuleId)
                .AppendLine(context.GetService<IMigrator>().GenerateScript(options: options).ReplaceLineEndings("\n"));
            if (module.ModuleId == PlatformContext.ModuleId)
                script.AppendLine(SchedulerTables.Script(database.Provider));
        }

        return script.ToString();
    }

    private List<DataModule> Ordered(IReadOnlyList<string> moduleIds)
        => [.. moduleIds.Prepend(PlatformContext.ModuleId).Select(registry.Find).OfType<DataModule>().Distinct()];

    private static void CheckSchemas(List<DataModule> modules, IServiceProvider services)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var module in modules)
        {
            using var context = module.CreateDetached(services);
            if (!owners.TryAdd(context.Schema, module.ModuleId))
            {
                throw new ModuleMigrationException(
                    module.ModuleId,
                    new InvalidOperationException($"Schema '{context.Schema}' belongs to module '{owners[context.Schema]}' already."));
            }
        }
    }

    private async Task MigrateAsync(DataModule module, IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = module.CreateDetached(services);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0)
            return;
        await RemoveStaleLockAsync(context, cancellationToken);
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
