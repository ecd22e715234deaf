using System.Text;
using Leefbaarheid.Host.Scheduling;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Leefbaarheid.Host.Data;

/// <summary>Brings the data of all modules up to date, one module after another, by one host at a time.</summary>
internal sealed class MigrationRunner(
    IServiceScopeFactory scopes,
    HostDatabase database,
    DataModuleRegistry registry,
    TableMigration tables,
    ModuleUpgrade upgrade)
{
    /// <summary>Migrates the host's own tables and then brings each module to its version.</summary>
    /// <param name="modules">The modules in dependency order.</param>
    /// <param name="cancellationToken">Ends the work; what was under way is rolled back.</param>
    /// <exception cref="ModuleMigrationException">
    /// The tables of a module failed. Calling again without it and its dependents goes on with the rest.
    /// </exception>
    /// <exception cref="ModuleUpgradeException">A step of a module failed; the same holds.</exception>
    /// <exception cref="ModuleNewerDataException">A later version of a module has worked on the data; the same holds.</exception>
    public async Task RunAsync(IReadOnlyList<ModuleRelease> modules, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        CheckSchemas(Ordered([.. modules.Select(module => module.Id)]), scope.ServiceProvider);
        await using var lease = await MigrationLease.TakeAsync(database, cancellationToken);
        await MigratePlatformAsync(scope.ServiceProvider, cancellationToken);
        foreach (var module in modules)
            await upgrade.RunAsync(module, registry.Find(module.Id), cancellationToken);
    }

    /// <summary>
    /// The SQL of all migrations for the configured provider, for a database administrator who runs it by hand. Reads no database.
    /// On the servers it can be run again; SQLite's dialect cannot express that. Steps of modules are no SQL: the next start does them.
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

    private async Task MigratePlatformAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            await tables.RunAsync(registry.Find(PlatformContext.ModuleId)!, services, cancellationToken);
            await SchedulerTables.EnsureAsync(database, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new ModuleMigrationException(PlatformContext.ModuleId, failure);
        }
    }
}
