using System.Data.Common;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Pages.Deriving;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Shell;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>
/// What happens between building the host and serving. Whatever can be checked without the database comes first, so that a module
/// that is left out has changed nothing in it.
/// </summary>
internal static class StartSteps
{
    public static async Task RunAsync(WebApplication app, ModuleSet modules, HostSettings settings, CancellationToken cancellationToken)
    {
        var schema = app.Services.GetRequiredService<SchemaModel>();
        PermissionChecker.Check(schema, app.Services.GetServices<ModulePermissionSet>());
        var variables = Variables(app.Services, modules);
        var rules = new PageRules();
        var pages = PageCompiler.Compile(schema, Pages(app.Services, modules, schema), variables, rules);
        app.Services.GetRequiredService<PageCatalog>().Fill(pages, rules, variables);
        CheckNotifications(app.Services, modules, new NotificationChecker(schema, pages.ToDictionary(page => page.Page.Id, StringComparer.Ordinal), variables));
        _ = app.Services.GetRequiredService<TextCatalog>();
        NameMissingHelp(app, pages);
        if (!settings.PrepareDatabase)
            return;
        await MigrateAsync(app.Services, modules, cancellationToken);
        await FillAsync(app.Services, modules, cancellationToken);
    }

    /// <summary>A partner's page without help is offered all the same; whoever runs the host can ask the partner for it.</summary>
    private static void NameMissingHelp(WebApplication app, IReadOnlyList<CatalogPage> pages)
    {
        var missing = pages.SelectMany(page => PageHelp.Missing(page.Page)).ToList();
        if (missing.Count > 0)
            app.Logger.LogWarning("Pages and actions without help for the people who work with them: {Pages}", string.Join(", ", missing));
    }

    /// <summary>The host's own pages come last: they add to those of all modules.</summary>
    private static List<ModulePages> Pages(IServiceProvider services, ModuleSet modules, SchemaModel schema)
    {
        var sources = services.GetServices<IPageSource>().ToLookup(source => modules.OwnerOf(source.GetType().Assembly)?.Id, StringComparer.Ordinal);
        List<ModulePages> pages = [.. modules.Active.Select(module => new ModulePages(module.Id, [.. sources[module.Id]]))];
        var beheer = new BeheerPages();
        var cards = pages.SelectMany(module => module.Sources).Append(beheer).SelectMany(source => source.Pages).OfType<CardPage>();
        pages.Add(new ModulePages(PlatformContext.ModuleId, [beheer, new LogboekPages([.. cards], schema, services.GetRequiredService<RecordTypes>(), services.GetRequiredService<Onderwerpsoorten>())]));
        return pages;
    }

    private static void CheckNotifications(IServiceProvider services, ModuleSet modules, NotificationChecker checker)
    {
        using var scope = services.CreateScope();
        foreach (var source in scope.ServiceProvider.GetServices<IShellSource>())
        {
            if (source.Notifications is { } notifications && modules.OwnerOf(source.GetType().Assembly) is { } owner)
                checker.Check(owner.Id, notifications);
        }
    }

    private static List<PageVariable> Variables(IServiceProvider services, ModuleSet modules)
    {
        using var scope = services.CreateScope();
        var variables = new Dictionary<string, PageVariable>(StringComparer.Ordinal);
        foreach (var source in scope.ServiceProvider.GetServices<IPageVariableSource>())
        {
            foreach (var variable in source.Variables)
            {
                if (!variables.TryAdd(variable.Name, variable) && modules.OwnerOf(source.GetType().Assembly) is { } owner)
                    throw new ModuleFailure(owner.Id, ModuleStatus.Mislukt, ModuleStap.Paginas, $"De paginavariabele ${variable.Name} bestaat al.");
            }
        }

        return [.. variables.Values];
    }

    private static async Task MigrateAsync(IServiceProvider services, ModuleSet modules, CancellationToken cancellationToken)
    {
        try
        {
            await services.GetRequiredService<MigrationRunner>().RunAsync([.. modules.Active.Select(module => new ModuleRelease(module.Id, module.Manifest!.Version))], cancellationToken);
        }
        catch (ModuleMigrationException failure) when (failure.ModuleId == PlatformContext.ModuleId)
        {
            throw new HostStartException($"De database kan niet worden bijgewerkt: {failure.InnerException!.Message}", failure);
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            // A wrong setting, or a server that is not there.
            throw new HostStartException($"De database kan niet worden gebruikt: {failure.Message}", failure);
        }
        catch (ModuleMigrationException failure)
        {
            throw new ModuleFailure(
                failure.ModuleId,
                ModuleStatus.MigratieMislukt,
                ModuleStap.Migratie,
                $"De tabellen van de module kunnen niet worden bijgewerkt: {failure.InnerException!.Message}",
                failure.InnerException);
        }
        catch (ModuleUpgradeException failure)
        {
            throw new ModuleFailure(
                failure.ModuleId,
                ModuleStatus.MigratieMislukt,
                ModuleStap.Upgrade,
                $"De gegevens van de module kunnen niet worden bijgewerkt (stap '{failure.Tag}'): {failure.InnerException!.Message}",
                failure.InnerException);
        }
        catch (ModuleNewerDataException failure)
        {
            throw new ModuleFailure(
                failure.Release.Id,
                ModuleStatus.Incompatibel,
                ModuleStap.Upgrade,
                $"Met de gegevens van de module heeft versie {failure.Newer} al gewerkt; deze installatie heeft de oudere versie {failure.Release.Version}.",
                failure);
        }
    }

    private static async Task FillAsync(IServiceProvider services, ModuleSet modules, CancellationToken cancellationToken)
    {
        using var listing = services.CreateScope();
        var count = listing.ServiceProvider.GetServices<IStartgegevens>().Count();
        for (var index = 0; index < count; index++)
        {
            // A scope each: a module that fails leaves no half-tracked records behind for the next.
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<BackgroundUser>().Name = BackgroundUser.Startgegevens;
            var step = scope.ServiceProvider.GetServices<IStartgegevens>().ElementAt(index);
            try
            {
                await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(step.VulAanAsync, cancellationToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                var reason = $"De startgegevens kunnen niet worden aangevuld: {broken.Message}";
                throw modules.OwnerOf(step.GetType().Assembly) is { } owner
                    ? new ModuleFailure(owner.Id, ModuleStatus.Mislukt, ModuleStap.Startgegevens, reason, broken)
                    : new HostStartException(reason, broken);
            }
        }
    }
}
