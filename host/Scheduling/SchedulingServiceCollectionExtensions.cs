using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Termijnen;
using Quartz;

namespace Leefbaarheid.Host.Scheduling;

internal static class SchedulingServiceCollectionExtensions
{
    /// <summary>Background work runs only in hosts that serve; <c>Planning:Actief=false</c> leaves it to others.</summary>
    private const string Setting = "Planning:Actief";

    private const string HeadStartSetting = "Planning:Aanloop";

    /// <summary>Enough for the host's own jobs and some of modules; more would take connections from those who wait for an answer.</summary>
    private const int JobsAtOnce = 4;

    /// <summary>An import in another process may have the only writer's place in a SQLite database; the scheduler has time.</summary>
    private static readonly TimeSpan LongestWrite = TimeSpan.FromMinutes(10);

    /// <summary>Adds the scheduler and the host's own jobs. Needs the services of <c>AddHostData</c>.</summary>
    public static IServiceCollection AddHostScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<JobStatuses>();
        services.AddScoped<IBackgroundJob, Termijnbewaking>();
        services.AddScoped<IBackgroundJob, OutboxDispatch>();
        services.AddScoped<IBackgroundJob, Verzegelingswerk>();
        if (!configuration.GetValue(Setting, defaultValue: true))
            return services;

        // A wrong provider is for whoever opens the database to report.
        _ = DatabaseSettings.TryReadProvider(configuration, out var provider);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "Leefbaarheid";
                scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            quartz.UseDefaultThreadPool(JobsAtOnce);
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(options =>
                {
                    options.TablePrefix = SchedulerTables.Prefix(provider);
                    options.StoreJobDataAsStrings = true;
                });
                UseDatabase(store, provider);
            });
        });
        services.AddSingleton(new SchedulingSettings(configuration.GetValue(HeadStartSetting, TimeSpan.Zero)));
        services.AddHostedService<SchedulerService>();
        return services;
    }

    private static void UseDatabase(IPersistentStoreBuilder store, DatabaseProvider provider)
    {
        switch (provider)
        {
            case DatabaseProvider.SqlServer:
                store.UseSqlServer(Source);
                store.UseClustering();
                break;
            case DatabaseProvider.PostgreSql:
                store.UsePostgres(Source);
                store.UseClustering();
                break;
            default:
                // Quartz does not cluster on SQLite; SchedulerService lets one process in.
                store.UseSqlite(Source);
                break;
        }
    }

    private static void Source(DataSourceOptions options)
        => options.DataSourceFactory = services => services.GetRequiredService<HostDatabase>().CreatePatientSource(LongestWrite);
}
