using HotChocolate;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Execution.Subscriptions;

/// <summary>One client's subscription: opens its source of events, and executes the operation for each of them.</summary>
internal sealed class Subscription(RequestExecutor executor, PreparedOperation operation)
{
    /// <summary>A <see cref="ResponseStream"/>, or a result with the errors that kept the subscription from beginning.</summary>
    public async ValueTask<IExecutionResult> OpenAsync(CancellationToken cancellationToken)
    {
        // The stream outlives this call, and so does everything that its source was given.
        var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        AsyncServiceScope? own = operation.Request.Services is null ? executor.Services.CreateAsyncScope() : null;
        var services = operation.Request.Services ?? own!.Value.ServiceProvider;
        var context = executor.CreateContext(operation, services, eventMessage: null, stopped.Token);
        var root = new ObjectNode(RootValue.Instance, operation.Plan.Root, parent: null, via: null, []);
        var field = operation.Plan.Root.Fields[0];
        var resolver = new ResolverContext(context, field, root);
        using var timeout = executor.Timeout();
        try
        {
            await using var interrupt = timeout.Token.Register(stopped.Cancel);
            if (await RequestAuthorization.RefusalAsync(operation.Plan, executor.View, services, operation.Request.ContextData, stopped.Token) is { } refusal)
            {
                await CloseAsync();
                stopped.Dispose();
                return executor.Refuse(RequestOutcome.NotAuthorized, [refusal]);
            }

            await Guard.DemandAsync(resolver, field.Field.Authorization);
            var source = await resolver.SubscribeAsync();
            return new ResponseStream(source, message => ExecuteAsync(services, message, stopped.Token), Fail, CloseAsync, stopped);
        }
        catch (Exception exception)
        {
            await CloseAsync();
            stopped.Dispose();
            if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
                throw;
            return timeout.IsCancellationRequested && exception is OperationCanceledException ? executor.TimedOut() : Fail(exception);
        }

        OperationResult Fail(Exception exception) => executor.Refuse(
            RequestOutcome.SourceFailed,
            ErrorHandler.FromException(exception).Select(error => error
                .WithPath(error.Path ?? resolver.Path)
                .WithLocations(error.Locations ?? [.. field.Nodes(context.Flags).Select(node => new Location(node.Location.Line, node.Location.Column))])));

        async ValueTask CloseAsync()
        {
            await resolver.CloseAsync();
            if (context.OpenedDataLoaders is { } dataLoaders)
                await dataLoaders.DisposeAsync();
            if (own is { } scope)
                await scope.DisposeAsync();
        }
    }

    /// <summary>Each event has its own services and loaders: it must see the world as it is now, not as it was for the event before.</summary>
    private async ValueTask<OperationResult> ExecuteAsync(IServiceProvider services, object? message, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            foreach (var initializer in executor.ScopeInitializers)
                initializer.Initialize(services, scope.ServiceProvider);
            return await executor.ExecuteAsync(operation, scope.ServiceProvider, message, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return executor.Refuse(RequestOutcome.ServerError, ErrorHandler.FromException(exception));
        }
    }
}
