using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>What all sockets share.</summary>
internal sealed class SocketServices(IServiceProvider services, RequestExecutorResolver executors, ILogger<SocketServices> logger)
{
    public RequestExecutor Executor => executors.Executor;

    public ISocketSessionInterceptor Interceptor { get; } = services.GetService<ISocketSessionInterceptor>() ?? new DefaultSocketSessionInterceptor();

    public TimeProvider Clock { get; } = services.GetService<TimeProvider>() ?? TimeProvider.System;

    /// <summary>Cancelled when the host stops: open sockets would hold it up.</summary>
    public CancellationToken Stopping { get; } = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default;

    public int MaxOperations { get; } = services.GetRequiredService<IOptions<RequestLimits>>().Value.MaxOperationsPerConnection;

    public int MaxMessageBytes { get; } = ServerLimits.MaxBodyBytes(services);

    public IReadOnlyList<ResolverScopeInitializer> ScopeInitializers { get; } = [.. services.GetServices<ResolverScopeInitializer>()];

    public void LogFailure(Exception exception) => logger.LogError(exception, "Unexpected error on a WebSocket");
}
