using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the GraphQL server to a path.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Maps the schema to a path: queries and mutations by POST, queries by GET, its text at <c>?sdl</c>.</summary>
    /// <param name="endpointRouteBuilder">The application's routes.</param>
    /// <param name="path">Where clients find it.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <exception cref="InvalidOperationException"><c>AddGraphQLServer</c> was not called.</exception>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string path = "/graphql",
        string? schemaName = default)
    {
        if (schemaName is not (null or RequestExecutorBuilder.DefaultName))
            throw new NotSupportedException($"There is one schema per host, and its name is not `{schemaName}`.");
        var services = endpointRouteBuilder.ServiceProvider;
        var handler = new HttpHandler(
            services.GetRequiredService<RequestExecutorResolver>(),
            ServerLimits.MaxBodyBytes(services));
        return new GraphQLEndpointConventionBuilder(
            endpointRouteBuilder.Map(path, (RequestDelegate)handler.HandleAsync).WithDisplayName("GraphQL"));
    }
}
