using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.GraphQL.Server;

/// <param name="MaxRequestSize">In bytes.</param>
internal sealed record ServerLimits(int MaxRequestSize)
{
    /// <summary>The smallest of what <c>AddGraphQLServer</c> was given and what <see cref="RequestLimits"/> say.</summary>
    public static int MaxBodyBytes(IServiceProvider services)
        => Math.Min(
            services.GetServices<ServerLimits>().Min(limits => limits.MaxRequestSize),
            services.GetRequiredService<IOptions<RequestLimits>>().Value.MaxBodyBytes ?? int.MaxValue);
}
