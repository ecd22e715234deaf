using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Logboek;

internal static class LogboekServices
{
    public static void AddLogboek(this IServiceCollection services)
    {
        services.AddSingleton<Veldtitels>();
        services.AddScoped<Logzicht>();
        services.AddSingleton<Leesplan>();
        services.AddSingleton<Leesschrijver>();
        services.AddHostedService(provider => provider.GetRequiredService<Leesschrijver>());
        services.AddScoped<Zaakzoeker>();
        services.AddScoped<Bestandslezing>();
        services.AddSingleton<IObjectObserver, Leeswaarnemer>();
        GraphTypes.Register(services, [typeof(LogboekQueries), typeof(WijzigingFields)]);
    }
}
