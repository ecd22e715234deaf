using Leefbaarheid.Host.Graph;
using Microsoft.AspNetCore.Authorization;

namespace Leefbaarheid.Host.Logboek;

/// <summary>Who may read the log. The one place that says so; the queries ask it by name.</summary>
internal static class Logboekbeleid
{
    /// <summary>Name of the policy.</summary>
    public const string Inzien = "logboek-inzien";

    public static void AddLogboek(this IServiceCollection services)
    {
        services.AddSingleton<Veldtitels>();
        services.AddAuthorizationCore(options => options.AddPolicy(Inzien, policy => policy.RequireAssertion(MagInzien)));
        GraphTypes.Register(services, [typeof(LogboekQueries), typeof(WijzigingFields)]);
    }

    /// <summary>Everybody whom the host lets in: there are no permission sets yet that could say more.</summary>
    private static bool MagInzien(AuthorizationHandlerContext context) => true;
}
