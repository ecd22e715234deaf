using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Logboek;

internal static class LogboekServices
{
    public static void AddLogboek(this IServiceCollection services)
    {
        services.AddSingleton<Veldtitels>();
        services.AddScoped<Logzicht>();
        GraphTypes.Register(services, [typeof(LogboekQueries), typeof(WijzigingFields)]);
    }
}
