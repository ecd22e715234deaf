using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Shell;

internal static class ShellServices
{
    public static void AddShell(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ShellSettings>(configuration.GetSection(ShellSettings.Section));
        services.AddSingleton<ShellVersion>();
        services.AddScoped<ShellSources>();
        GraphTypes.Register(services, [typeof(ShellQueries), typeof(Schil)]);
    }

    /// <summary>Tells with every answer which version gave it: a client that stayed open while the host was started anew notices.</summary>
    public static void UseShellVersion(this IApplicationBuilder app)
    {
        var version = app.ApplicationServices.GetRequiredService<ShellVersion>();
        app.Use((http, next) =>
        {
            if (http.Request.Path.StartsWithSegments(GraphServer.Path, StringComparison.Ordinal))
                http.Response.Headers[ShellVersion.Header] = version.Value;
            return next(http);
        });
    }
}
