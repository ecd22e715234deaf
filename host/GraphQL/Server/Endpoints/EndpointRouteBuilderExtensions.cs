using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Server;
using Leefbaarheid.GraphQL.Server.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the GraphQL server to paths.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the schema to a path and all below it: operations by POST, queries by GET, the schema's text at <c>?sdl</c>,
    /// <c>/schema</c> and <c>/schema.graphql</c>, for a browser the tool, and with <c>UseWebSockets()</c> all operations by WebSocket.
    /// </summary>
    /// <param name="endpointRouteBuilder">The application's routes.</param>
    /// <param name="path">Where clients find it.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <exception cref="InvalidOperationException"><c>AddGraphQLServer</c> was not called.</exception>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string path = "/graphql",
        string? schemaName = default)
    {
        var handler = Handler(endpointRouteBuilder, schemaName);
        var sockets = endpointRouteBuilder.ServiceProvider.GetRequiredService<SocketHandler>();
        return new GraphQLEndpointConventionBuilder(endpointRouteBuilder
            .Map(
                $"{path.TrimEnd('/')}/{{**{HttpHandler.Slug}}}",
                http => http.WebSockets.IsWebSocketRequest && http.GetRouteValue(HttpHandler.Slug) is null
                    ? sockets.HandleAsync(http)
                    : handler.HandleAsync(http))
            .WithDisplayName("GraphQL"));
    }

    /// <inheritdoc cref="MapGraphQL(IEndpointRouteBuilder, string, string?)"/>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        PathString path,
        string? schemaName = default)
        => endpointRouteBuilder.MapGraphQL(path.ToString(), schemaName);

    /// <summary>Maps operations by POST and GET to a path, and nothing else.</summary>
    /// <param name="endpointRouteBuilder">The application's routes.</param>
    /// <param name="pattern">Where clients find it.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <exception cref="InvalidOperationException"><c>AddGraphQLServer</c> was not called.</exception>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql",
        string? schemaName = default)
    {
        var handler = Handler(endpointRouteBuilder, schemaName);
        return new GraphQLHttpEndpointConventionBuilder(endpointRouteBuilder
            .Map(pattern, (RequestDelegate)handler.HandleAsync)
            .WithDisplayName("GraphQL over HTTP")
            .WithMetadata(new GraphQLHttpOptions().ToServerOptions()));
    }

    /// <summary>Maps GraphQL over WebSocket to a path, and nothing else. The application needs <c>UseWebSockets()</c>.</summary>
    /// <param name="endpointRouteBuilder">The application's routes.</param>
    /// <param name="pattern">Where clients find it.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <exception cref="InvalidOperationException"><c>AddGraphQLServer</c> was not called.</exception>
    public static WebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql/ws",
        string? schemaName = default)
    {
        Refuse(schemaName);
        var sockets = endpointRouteBuilder.ServiceProvider.GetRequiredService<SocketHandler>();
        return new WebSocketEndpointConventionBuilder(endpointRouteBuilder
            .Map(pattern, (RequestDelegate)sockets.HandleAsync)
            .WithDisplayName("GraphQL over WebSocket"));
    }

    /// <summary>Maps the schema's text to a path.</summary>
    /// <param name="endpointRouteBuilder">The application's routes.</param>
    /// <param name="pattern">Where clients find it.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <exception cref="InvalidOperationException"><c>AddGraphQLServer</c> was not called.</exception>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql/sdl",
        string? schemaName = default)
    {
        Refuse(schemaName);
        var download = endpointRouteBuilder.ServiceProvider.GetRequiredService<SchemaDownload>();
        return endpointRouteBuilder.MapGet(pattern, (RequestDelegate)download.HandleAsync).WithDisplayName("GraphQL schema");
    }

    /// <summary>
    /// Maps stored documents to addresses of their own: <c>{path}/{id}</c> and <c>{path}/{id}/{operationName}</c>. Variables come in the
    /// query string or, by POST, in the body.
    /// </summary>
    /// <param name="endpointRouteBuilder">The application's routes.</param>
    /// <param name="path">Where clients find them.</param>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <param name="requireOperationName">True: the address must name the operation.</param>
    /// <exception cref="InvalidOperationException"><c>AddGraphQLServer</c> was not called.</exception>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string path = "/graphql/persisted",
        string? schemaName = default,
        bool requireOperationName = false)
    {
        Refuse(schemaName);
        var handler = ActivatorUtilities.CreateInstance<PersistedOperationHandler>(endpointRouteBuilder.ServiceProvider);
        var pattern = $"{path.TrimEnd('/')}/{{{PersistedOperationHandler.Id}}}/{{{PersistedOperationHandler.OperationName}{(requireOperationName ? "" : "?")}}}";
        return endpointRouteBuilder.MapMethods(pattern, ["GET", "POST"], (RequestDelegate)handler.HandleAsync).WithDisplayName("GraphQL documents");
    }

    private static HttpHandler Handler(IEndpointRouteBuilder endpoints, string? schemaName)
    {
        Refuse(schemaName);
        return ActivatorUtilities.CreateInstance<HttpHandler>(endpoints.ServiceProvider);
    }

    private static void Refuse(string? schemaName)
    {
        if (schemaName is not (null or RequestExecutorBuilder.DefaultName))
            throw new NotSupportedException($"There is one schema per host, and its name is not `{schemaName}`.");
    }
}
