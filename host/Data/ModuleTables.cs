using System.Data.Common;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Leefbaarheid.Host.Data;

/// <summary>Drops the tables of a module that leaves for good.</summary>
internal sealed class ModuleTables(IServiceScopeFactory scopes, HostDatabase database, DataModuleRegistry registry)
{
    /// <summary>
    /// Drops what the module's migrations made, their keys and their history, and what the host knows of its version, wholly or not at all. No other
    /// module has keys to these tables; what others keep about the module's records, and the log, stay.
    /// </summary>
    /// <returns>The names of the tables; none when the module has no tables or never had.</returns>
    public async Task<IReadOnlyList<string>> DropAsync(string moduleId, CancellationToken cancellationToken)
    {
        if (moduleId == PlatformContext.ModuleId || registry.Find(moduleId) is not { } module)
            return [];
        await using var scope = scopes.CreateAsyncScope();
        await using var lease = await MigrationLease.TakeAsync(database, cancellationToken);
        await using var context = module.CreateDetached(scope.ServiceProvider);
        if (!await context.Database.CanConnectAsync(cancellationToken))
            return [];
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Count == 0)
            return [];

        var model = ModelOf(context, applied[^1]);
        var tables = model.GetRelationalModel().Tables.Where(table => !table.IsExcludedFromMigrations).ToList();
        if (tables.Count == 0 || tables.Exists(table => !IsOwn(context, table)))
            throw new RegelovertredingException("MODULE_TABELLEN_ONBEKEND", $"Van de module {moduleId} is niet te zeggen welke tabellen van haar zijn. Verwijder die met de hand.");
        await using var platform = (PlatformContext)registry.Find(PlatformContext.ModuleId)!.CreateDetached(scope.ServiceProvider);
        await RunAsync(
            context,
            context.GetService<IMigrationsSqlGenerator>().Generate(Drops(context, tables), model),
            transaction => ForgetAsync(platform, moduleId, transaction, cancellationToken),
            cancellationToken);
        return [.. tables.Select(table => table.Name)];
    }

    /// <summary>The keys between tables go first, so that no order of tables is wrong.</summary>
    private static List<MigrationOperation> Drops(ModuleDbContext context, List<ITable> tables)
    {
        var keys = tables.SelectMany(table => table.ForeignKeyConstraints.Select(key => new DropForeignKeyOperation { Name = key.Name, Table = table.Name, Schema = table.Schema }));
        return
        [
            .. SchemaPrefix.IsNeeded(context.Database.ProviderName) ? [] : keys,
            .. tables.Select(table => new DropTableOperation { Name = table.Name, Schema = table.Schema }),
            new DropTableOperation { Name = $"__ef_{context.Schema}", Schema = SchemaOf(context) },
        ];
    }

    /// <summary>All or nothing. SQLite cannot drop a key, and is told to look away instead.</summary>
    private static async Task RunAsync(ModuleDbContext context, IReadOnlyList<MigrationCommand> commands, Func<DbTransaction, Task> forget, CancellationToken cancellationToken)
    {
        var looksAway = SchemaPrefix.IsNeeded(context.Database.ProviderName);
        await context.Database.OpenConnectionAsync(cancellationToken);
        if (looksAway)
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", cancellationToken);
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await context.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, context.GetService<IRelationalConnection>(), cancellationToken);
            await forget(transaction.GetDbTransaction());
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            // The connection goes back to its pool.
            if (looksAway)
                await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = ON", CancellationToken.None);
        }
    }

    /// <summary>When it comes back it comes for the first time. A database of before versions were kept has nothing to forget.</summary>
    private static async Task ForgetAsync(PlatformContext platform, string moduleId, DbTransaction transaction, CancellationToken cancellationToken)
    {
        platform.Database.SetDbConnection(transaction.Connection);
        await platform.Database.UseTransactionAsync(transaction, cancellationToken);
        if ((await platform.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        await platform.Upgradetags.Where(tag => tag.Module == moduleId).ExecuteDeleteAsync(cancellationToken);
        await platform.Moduleversies.Where(versie => versie.Module == moduleId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The tables as the last migration left them, also when the module's code knows later ones.</summary>
    private static IModel ModelOf(ModuleDbContext context, string migration)
    {
        var migrations = context.GetService<IMigrationsAssembly>();
        return migrations.Migrations.TryGetValue(migration, out var type)
            ? context.GetService<IModelRuntimeInitializer>().Initialize(migrations.CreateMigration(type, context.Database.ProviderName!).TargetModel)
            : throw new RegelovertredingException("MODULE_OUDER_DAN_DATA", $"De database is bijgewerkt door een nieuwere versie van de module ({migration}). Installeer die versie en verwijder de module daarna.");
    }

    private static bool IsOwn(ModuleDbContext context, ITable table)
        => SchemaOf(context) is { } schema ? table.Schema == schema : table.Name.StartsWith(context.Schema + "_", StringComparison.Ordinal);

    private static string? SchemaOf(ModuleDbContext context) => SchemaPrefix.IsNeeded(context.Database.ProviderName) ? null : context.Schema;
}
