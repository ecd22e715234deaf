using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Host.Bestanden;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Health;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Logging;
using Leefbaarheid.Host.Mail;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Persoonlijk;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Shell;
using Leefbaarheid.Host.Web;

namespace Leefbaarheid.Host;

/// <summary>What the host itself brings, before and beside any module.</summary>
internal static class Platform
{
    public static void AddPlatform(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TimeProvider, AmsterdamTimeProvider>();
        services.AddHttpContextAccessor();
        services.AddSecurity(configuration);
        services.AddScoped<IEventPublisher, EventPublisher>();
        services.AddCompression();
        services.AddHostData(configuration);
        services.AddBestanden(configuration);
        services.AddHostScheduling(configuration);
        services.AddHostMail(configuration);
        services.AddPlatformGraph(configuration);
        services.AddPages();
        services.AddClient();
        services.AddShell(configuration);
        services.AddPersoonlijk();
        services.AddLogboek();
        services.AddHostedService<TelemetryExport>();
    }

    public static void UsePlatform(this WebApplication app)
    {
        app.UseProxies();
        app.UseHsts();
        app.UseMiddleware<RequestLogging>();
        app.UseCompression();
        app.UseShellVersion();
        app.UseSecurity();
        app.UseWebSockets();
        app.UseMiddleware<SessionSockets>();
        app.MapHealth();
        app.MapSecurity();
        app.MapBestanden();
        app.MapPlatformGraph();
        app.MapClient();
    }
}
