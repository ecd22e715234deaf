using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Server;
using Leefbaarheid.GraphQL.Server.Sockets;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the GraphQL server to an application.</summary>
public static class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>Adds the engine that executes the schema and offers it over HTTP. Calling it again changes nothing but the limit.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <param name="maxAllowedRequestSize">The largest request body, in bytes.</param>
    /// <param name="disableDefaultSecurity">True: introspection is allowed in every environment.</param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        string? schemaName = default,
        int maxAllowedRequestSize = 20 * 1000 * 1024,
        bool disableDefaultSecurity = false)
    {
        services.AddLogging();
        services.AddDataLoaderCore();
        services.AddOptions<RequestLimits>();
        services.AddSingleton(new ServerLimits(maxAllowedRequestSize));
        services.TryAddSingleton(SchemaSource.Registered);
        services.TryAddSingleton<RequestExecutorResolver>();
        services.TryAddSingleton<IRequestExecutorResolver>(provider => provider.GetRequiredService<RequestExecutorResolver>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<RequestRunner>();
        services.TryAddSingleton<SchemaDownload>();
        services.TryAddSingleton<SocketServices>();
        services.TryAddSingleton<SocketHandler>();
        services.AddHostedService<SchemaInitializer>();
        var builder = services.AddGraphQL(schemaName);
        return disableDefaultSecurity ? builder.AllowIntrospection(true) : builder.Contribute(new DefaultSecurityContribution()).AddCostAnalyzer();
    }
}
