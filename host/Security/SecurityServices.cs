using Leefbaarheid.Contracts.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Who gets in. Whoever has not signed in finds the pages to do so, and whether the host is healthy; nothing else.</summary>
internal static class SecurityServices
{
    public static void AddSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = Read<SecuritySettings>(services, configuration, SecuritySettings.Section);
        var openId = Read<OpenIdSettings>(services, configuration, OpenIdSettings.Section);
        var jwt = Read<JwtSettings>(services, configuration, JwtSettings.Section);
        SecurityCheck.Check(settings, openId, jwt);
        _ = Proxies.Options(configuration);
        services.AddScoped<BackgroundUser>();
        services.AddScoped<ICurrentUser, CurrentUser>();
        foreach (var set in PlatformRechten.Sets)
            services.AddSingleton(new Modules.Composition.ModulePermissionSet(Data.PlatformContext.ModuleId, set));
        services.AddSingleton<RightsCatalog>();
        services.AddSingleton<IClaimsTransformation, Werkkringlezer>();
        services.AddScoped<EffectiveRights>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<Tweedefactor>();
        services.AddSingleton<FirstAccount>();
        services.AddSingleton(typeof(RememberedUsers<>));
        services.AddSingleton<SessionGuard>();
        services.AddSingleton<ApiKeyGuard>();
        services.AddSingleton<StillIn>();
        services.AddSingleton<SignInView>();
        services.AddScoped<AccountStore>();
        services.AddScoped<Accounts>();
        services.AddScoped<Toelating>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<AccountManagement>();
        services.AddScoped<ApiKeyManagement>();
        services.AddScoped<DemoAccess>();
        services.AddBeheer();
        services.AddHostedService<FirstAccountNotice>();

        services.AddDataProtection().SetApplicationName("Leefbaarheid");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new DatabaseKeyRing(provider.GetRequiredService<IServiceScopeFactory>())));
        services.AddRateLimits(configuration);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddAntiforgery(options => options.Cookie.Name = "leefbaarheid-formulier");
        services.AddRazorComponents();

        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        var authentication = services.AddAuthentication(Schemes.Any)
            .AddPolicyScheme(Schemes.Any, displayName: null, options => options.ForwardDefaultSelector = http => Choose(http, jwt.IsActief))
            .AddCookie(Schemes.Session)
            .AddCookie(Schemes.Halfway)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(Schemes.ApiKey, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, RehearsalHandler>(Schemes.Rehearsal, configureOptions: null);
        if (openId.IsActief)
            AddExternal(authentication);
        if (jwt.IsActief)
            AddJwt(authentication);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new(
            [new Microsoft.AspNetCore.Authorization.Infrastructure.DenyAnonymousAuthorizationRequirement()], []));
    }

    /// <summary>Everything that comes later in the pipeline knows who asks, and is there for those who may be in.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();

        // After it is known who asks, before anything is done for him.
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    public static void MapSecurity(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSignIn();
        endpoints.MapAccount();
        endpoints.MapExternal();
    }

    private static T Read<T>(IServiceCollection services, IConfiguration configuration, string section)
        where T : class, new()
    {
        services.Configure<T>(configuration.GetSection(section));
        return configuration.GetSection(section).Get<T>() ?? new T();
    }

    private static void AddExternal(AuthenticationBuilder authentication)
    {
        authentication.Services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, OpenIdOptions>();
        authentication.Services.AddSingleton<LogoutTokens>();
        authentication.Services.AddScoped<ExternalAccounts>();
        authentication.AddOpenIdConnect(Schemes.External, _ => { });
    }

    private static void AddJwt(AuthenticationBuilder authentication)
    {
        authentication.Services.AddSingleton<IConfigureOptions<JwtBearerOptions>, JwtOptions>();
        authentication.AddJwtBearer(Schemes.Jwt, _ => { });
    }

    private static string Choose(HttpContext http, bool takesTokens)
        => http.Features.Get<Graph.RehearsalFeature>() is not null ? Schemes.Rehearsal
            : http.Request.Headers.ContainsKey(ApiKeyHandler.Header) ? Schemes.ApiKey
            : takesTokens && http.Request.Headers.Authorization is [{ } carried] && carried.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? Schemes.Jwt
            : Schemes.Session;
}
