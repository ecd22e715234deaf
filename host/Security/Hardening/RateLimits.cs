using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Leefbaarheid.Host.Graph;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Bounds what one caller asks, so that there is something left for the others: who has signed in by his name, others by address.</summary>
internal static class RateLimits
{
    public const string Code = "RATE_LIMITED";

    /// <summary>Policy of whatever tries to sign in; bounded by address, whoever it is.</summary>
    public const string SignIn = "aanmelden";

    // Somebody with IPv6 has at least this much of it for himself.
    private const int NetworkBytes = 8;
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RateSettings>(configuration.GetSection(RateSettings.Section));
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Everything);
            options.AddPolicy(SignIn, Tries);
            options.OnRejected = (context, cancellationToken) => RefuseAsync(context.HttpContext, context.Lease, cancellationToken);
        });
    }

    private static RateLimitPartition<string> Everything(HttpContext http)
    {
        var settings = http.RequestServices.GetRequiredService<IOptions<RateSettings>>().Value;
        if (!settings.Actief || http.Features.Get<RehearsalFeature>() is not null || http.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
            return RateLimitPartition.GetNoLimiter("");
        var who = http.User.Identity is { IsAuthenticated: true, Name: var name } ? $"naam {name}" : $"adres {Address(http)}";
        return RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.Voorraad,
            TokensPerPeriod = settings.PerSeconde,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });
    }

    private static RateLimitPartition<string> Tries(HttpContext http)
    {
        var settings = http.RequestServices.GetRequiredService<IOptions<RateSettings>>().Value;
        return settings.Actief
            ? RateLimitPartition.GetFixedWindowLimiter(Address(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.AanmeldenPerMinuut, Window = s_window })
            : RateLimitPartition.GetNoLimiter("");
    }

    private static string Address(HttpContext http)
        => http.Connection.RemoteIpAddress switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } six => Convert.ToHexString(six.GetAddressBytes().AsSpan(0, NetworkBytes)),
            IPAddress four => four.ToString(),
        };

    private static async ValueTask RefuseAsync(HttpContext http, RateLimitLease lease, CancellationToken cancellationToken)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
        var seconds = Math.Max(1, wait).ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.RetryAfter = seconds;
        http.Response.Headers.CacheControl = "no-store";
        var message = $"Er komen te veel verzoeken achter elkaar. Probeer het over {seconds} {(wait <= 1 ? "seconde" : "seconden")} opnieuw.";
        if (http.Request.Path.StartsWithSegments(SignInEndpoints.Path, StringComparison.OrdinalIgnoreCase))
            await SignInForms.View(http).SignIn(http, SignInForms.Fields(("Fout", message)), StatusCodes.Status429TooManyRequests).ExecuteAsync(http);
        else
            await Challenge.RefuseAsync(http, StatusCodes.Status429TooManyRequests, Code, message, cancellationToken);
    }
}
