using Leefbaarheid.Contracts.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Who gets in. Whoever has not signed in finds the pages to do so, and whether the host is healthy; nothing else.</summary>
internal static class SecurityServices
{
    public static void AddSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SecuritySettings>(configuration.GetSection(SecuritySettings.Section));
        services.AddScoped<BackgroundUser>();
        services.AddScoped<ICurrentUser, CurrentUser>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<Tweedefactor>();
        services.AddSingleton<FirstAccount>();
        services.AddSingleton(typeof(RememberedUsers<>));
        services.AddSingleton<SessionGuard>();
        services.AddSingleton<ApiKeyGuard>();
        services.AddSingleton<SignInView>();
        services.AddScoped<AccountStore>();
        services.AddScoped<Accounts>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<AccountManagement>();
        services.AddScoped<ApiKeyManagement>();
        services.AddScoped<DemoAccess>();
        services.AddHostedService<FirstAccountNotice>();

        services.AddDataProtection().SetApplicationName("Leefbaarheid");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new DatabaseKeyRing(provider.GetRequiredService<IServiceScopeFactory>())));
        services.AddAntiforgery(options => options.Cookie.Name = "leefbaarheid-formulier");
        services.AddRazorComponents();

        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddAuthentication(Schemes.Any)
            .AddPolicyScheme(Schemes.Any, displayName: null, options => options.ForwardDefaultSelector = Choose)
            .AddCookie(Schemes.Session)
            .AddCookie(Schemes.Halfway)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(Schemes.ApiKey, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, RehearsalHandler>(Schemes.Rehearsal, configureOptions: null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new(
            [new Microsoft.AspNetCore.Authorization.Infrastructure.DenyAnonymousAuthorizationRequirement()], []));
    }

    /// <summary>Everything that comes later in the pipeline knows who asks, and is there for those who may be in.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapSecurity(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSignIn();
        endpoints.MapAccount();
    }

    private static string Choose(HttpContext http)
        => http.Features.Get<Graph.RehearsalFeature>() is not null ? Schemes.Rehearsal
            : http.Request.Headers.ContainsKey(ApiKeyHandler.Header) ? Schemes.ApiKey
            : Schemes.Session;
}
