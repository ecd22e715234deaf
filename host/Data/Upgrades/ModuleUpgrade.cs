using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Host.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Data;

/// <summary>
/// Brings the data of a module to its version: the tables, and the steps that it has for what tables cannot say, in one transaction. The lease
/// of <see cref="MigrationLease"/> is held.
/// </summary>
internal sealed class ModuleUpgrade(IServiceScopeFactory scopes, TableMigration tables, IEnumerable<UpgradestapType> steps, ILogger<ModuleUpgrade> logger)
{
    /// <param name="release">The module.</param>
    /// <param name="data">Its tables; null when it has none.</param>
    /// <param name="cancellationToken">Ends the work; what was under way is rolled back.</param>
    /// <exception cref="ModuleNewerDataException">A later version has worked on the data.</exception>
    /// <exception cref="ModuleMigrationException">The tables could not be brought up to date.</exception>
    /// <exception cref="ModuleUpgradeException">A step failed.</exception>
    public async Task RunAsync(ModuleRelease release, DataModule? data, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(release, data, cancellationToken);
        // Where there are no tables yet there is nothing that could be lost.
        if (plan is { HasWork: true, HasTables: true } && await TryTogetherAsync(plan, cancellationToken))
            return;
        await MigrateAsync(plan, cancellationToken);
        if (plan.Tags.Count > 0 || plan.IsOther)
            await InUnitAsync(plan, (services, token) => StepAsync(plan, services, token), cancellationToken);
    }

    private async Task<Plan> PlanAsync(ModuleRelease release, DataModule? data, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var platform = scope.ServiceProvider.GetRequiredService<PlatformContext>();
        var versie = await platform.Moduleversies.SingleOrDefaultAsync(known => known.Module == release.Id, cancellationToken);
        versie?.Sta(release);
        // A database of before versions were kept has the tables without the version.
        var hasTables = await HasTablesAsync(data, scope.ServiceProvider, cancellationToken);
        var isNew = versie is null && !hasTables;
        var set = await platform.Upgradetags.Where(tag => tag.Module == release.Id).Select(tag => tag.Tag).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var open = Steps(release, scope.ServiceProvider).Where(step => !set.Contains(step.Tag)).ToList();
        return new Plan(release, data, isNew, versie?.Versie != release.Version.ToString(), [.. open.Select(step => step.Tag)])
        {
            HasTables = hasTables,
            HasWork = open.Exists(step => IsNeeded(step, isNew)),
        };
    }

    private static async Task<bool> HasTablesAsync(DataModule? data, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (data is null)
            return false;
        await using var context = data.CreateDetached(services);
        return (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Any();
    }

    /// <summary>False: one of the migrations has to be on its own, and nothing was done.</summary>
    private async Task<bool> TryTogetherAsync(Plan plan, CancellationToken cancellationToken)
    {
        try
        {
            await InUnitAsync(
                plan,
                async (services, token) =>
                {
                    if (plan.Data is { } data)
                        await JoinAsync(data, services, token);
                    await StepAsync(plan, services, token);
                },
                cancellationToken);
            return true;
        }
        catch (NotTogetherException)
        {
            return false;
        }
    }

    private async Task JoinAsync(DataModule data, IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            await tables.JoinAsync(data, services, cancellationToken);
        }
        catch (NotSupportedException)
        {
            throw new NotTogetherException();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new ModuleMigrationException(data.ModuleId, failure);
        }
    }

    private async Task MigrateAsync(Plan plan, CancellationToken cancellationToken)
    {
        if (plan.Data is not { } data)
            return;
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await tables.RunAsync(data, scope.ServiceProvider, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new ModuleMigrationException(data.ModuleId, failure);
        }
    }

    /// <summary>Does what is needed, sets every tag, and says which version has worked here.</summary>
    private async Task StepAsync(Plan plan, IServiceProvider services, CancellationToken cancellationToken)
    {
        var platform = services.GetRequiredService<PlatformContext>();
        foreach (var step in Steps(plan.Release, services).Where(step => plan.Tags.Contains(step.Tag, StringComparer.Ordinal)))
        {
            var needed = IsNeeded(step, plan.IsNew);
            if (needed)
                await DoAsync(plan.Release, step, cancellationToken);
            platform.Upgradetags.Add(new Upgradetag(plan.Release, step.Tag, needed));
        }

        if (await platform.Moduleversies.AsTracking().SingleOrDefaultAsync(known => known.Module == plan.Release.Id, cancellationToken) is { } versie)
            versie.WerkBij(plan.Release);
        else
            platform.Moduleversies.Add(new Moduleversie(plan.Release));
        await platform.SaveChangesAsync(cancellationToken);
    }

    private async Task DoAsync(ModuleRelease release, IUpgradestap step, CancellationToken cancellationToken)
    {
        logger.LogInformation("Upgrading the data of {Module} to {Version}: {Tag}", release.Id, release.Version, step.Tag);
        try
        {
            await step.VoerUitAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new ModuleUpgradeException(release.Id, step.Tag, failure);
        }
    }

    /// <summary>In the order in which they run.</summary>
    /// <exception cref="ModuleUpgradeException">Two have the same tag, or one has none.</exception>
    private List<IUpgradestap> Steps(ModuleRelease release, IServiceProvider services)
    {
        var ordered = steps.Where(type => type.ModuleId == release.Id).Select(type => type.Of(services)).OrderBy(step => step.Tag, StringComparer.Ordinal).ToList();
        foreach (var (index, step) in ordered.Index())
        {
            if (string.IsNullOrWhiteSpace(step.Tag) || step.Tag.Length > Upgradetag.TagLengte)
                throw new ModuleUpgradeException(release.Id, step.Tag, new InvalidOperationException($"{step.GetType().Name} heeft een tag nodig van hoogstens {Upgradetag.TagLengte} tekens."));
            if (index > 0 && ordered[index - 1].Tag == step.Tag)
                throw new ModuleUpgradeException(release.Id, step.Tag, new InvalidOperationException($"{ordered[index - 1].GetType().Name} en {step.GetType().Name} hebben dezelfde tag."));
        }

        return ordered;
    }

    private static bool IsNeeded(IUpgradestap step, bool isNew)
        => step.Moment == Upgrademoment.Altijd || step.Moment == (isNew ? Upgrademoment.Installatie : Upgrademoment.Upgrade);

    private async Task InUnitAsync(Plan plan, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        // What a first installation writes is set-up data: the database is still empty for the demonstration corporation.
        scope.ServiceProvider.GetRequiredService<BackgroundUser>().Name = plan.IsNew ? BackgroundUser.Startgegevens : BackgroundUser.Upgrade;
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(token => work(scope.ServiceProvider, token), cancellationToken);
    }

    /// <param name="Release">The module.</param>
    /// <param name="Data">Its tables.</param>
    /// <param name="IsNew">It has never worked on this database.</param>
    /// <param name="IsOther">Another version was the last.</param>
    /// <param name="Tags">Those that are not set.</param>
    private sealed record Plan(ModuleRelease Release, DataModule? Data, bool IsNew, bool IsOther, IReadOnlyList<string> Tags)
    {
        /// <summary>A version of it has made tables here.</summary>
        public bool HasTables { get; init; }

        /// <summary>One of the steps has to be done.</summary>
        public bool HasWork { get; init; }
    }

    private sealed class NotTogetherException : Exception;
}
