using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Nummering;
using Leefbaarheid.Host.Privacy;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Termijnen;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Leefbaarheid.Host.Data;

internal static class HostDataServiceCollectionExtensions
{
    /// <summary>
    /// Adds the database, the unit of work, migrations, number series, deadlines, the calendar and the outbox. Needs <c>ICurrentUser</c>;
    /// takes <c>TimeProvider</c> and <c>ILoggerFactory</c> from the services.
    /// </summary>
    public static IServiceCollection AddHostData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging();
        services.AddAfscherming(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<BackgroundUser>();
        services.AddSingleton(provider => new HostDatabase(
            DatabaseSettings.Read(configuration, provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory()),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<DataModuleRegistry>();
        services.AddSingleton<MigrationRunner>();
        services.AddSingleton<ModuleTables>();
        services.AddSingleton<TableMigration>();
        services.AddSingleton<ModuleUpgrade>();
        services.AddSingleton<WriteQueue>();
        services.AddScoped<ScopedConnection>();
        services.AddScoped<UnitOfWork>();
        services.AddSingleton<ChangeFeed>();
        services.AddScoped<Zichtbaarheid>();
        services.AddScoped<ChangeCollector>();
        services.AddSingleton<Wijzigingsplannen>();
        services.AddScoped<Wijzigingsschrijver>();
        services.AddScoped<Verzegeling>();
        services.AddScoped<Logboekcontrole>();
        services.AddScoped<Logboekwissing>();
        services.AddScoped<ILogboekwissing>(provider => provider.GetRequiredService<Logboekwissing>());
        services.AddScoped<IWisbron, Platformwissing>();
        services.AddScoped<IPersoonsgegevens, Persoonsgegevens>();
        services.AddSingleton<IVerwerkingsbron, Platformverwerkingen>();
        services.AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<UnitOfWork>());

        services.AddModuleData<PlatformContext>(PlatformContext.ModuleId);
        services.AddScoped<INummerreeksen, Nummerreeksen>();
        services.AddScoped<Nummerreeksbeheer>();
        services.AddScoped<IStartgegevens, NummerreeksStartgegevens>();
        services.AddScoped<ITermijnen, TermijnenService>();
        services.AddScoped<IOutbox, Outbox>();
        services.AddSingleton<JobWaker>();
        services.AddSingleton<BasisagendaCache>();
        services.AddScoped<Basisagenda>();
        services.AddScoped<IBasisagenda>(provider => provider.GetRequiredService<Basisagenda>());
        return services;
    }

    /// <summary>Adds a module's context: the host's side of <c>IModuleBuilder.AddData</c>. Registers into the module's own services.</summary>
    public static IServiceCollection AddModuleData<TContext>(this IServiceCollection services, string moduleId)
        where TContext : ModuleDbContext
    {
        services.AddSingleton<DataModule>(new DataModule.For<TContext>(moduleId));
        services.AddSingleton(provider => provider.GetRequiredService<HostDatabase>().CreateOptions<TContext>());
        services.AddScoped(provider => provider.GetRequiredService<ScopedConnection>().CreateContext<TContext>());
        return services;
    }

    /// <summary>Declares a number series: the host's side of <c>IModuleBuilder.AddNummerreeks</c>.</summary>
    public static IServiceCollection AddNummerreeks(this IServiceCollection services, NummerreeksDefinitie reeks)
    {
        Nummerpatroon.Lees(reeks.Patroon);
        return services.AddSingleton(reeks);
    }

    /// <summary>Declares a kind of deadline: the host's side of <c>IModuleBuilder.AddTermijnsoort</c>.</summary>
    public static IServiceCollection AddTermijnsoort(this IServiceCollection services, Termijnsoort soort) => services.AddSingleton(soort);
}
