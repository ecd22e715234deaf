namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>Makes the builder that every composition starts from.</summary>
internal static class HostBuilder
{
    private const string DefaultUrl = "http://localhost:5080";
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    public static WebApplicationBuilder Create(HostSettings settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. settings.Arguments],
            ContentRootPath = settings.ContentRoot ?? ContentRoot.Find(),
            ApplicationName = typeof(HostBuilder).Assembly.GetName().Name,
        });

        // A fault in a module's registrations has to show at start, in every environment.
        builder.Host.UseDefaultServiceProvider((context, options) =>
        {
            options.ValidateOnBuild = true;
            options.ValidateScopes = context.HostingEnvironment.IsDevelopment();
        });
        if (!HasAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultUrl);
        return builder;
    }

    /// <summary>Other machines can reach the host only when somebody asked for that.</summary>
    private static bool HasAddress(IConfiguration configuration)
        => AddressSettings.Any(setting => !string.IsNullOrEmpty(configuration[setting]))
            || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
