using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Execution.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>Runs the operations of one socket beside each other. Each sends its results as fast as the client takes them, and no faster.</summary>
internal sealed class OperationRunner(SocketSession session, SocketConnection connection, SocketOperations operations, SocketServices services)
{
    /// <summary>Returns when the operation has begun, so that the next message can be read.</summary>
    /// <exception cref="SocketClosingException">The message is no request, or its id is in use.</exception>
    public async ValueTask StartAsync(SocketMessage message)
    {
        var request = Read(message);
        if (operations.Add(message.Id) is { } operation)
        {
            _ = Task.Run(() => RunAsync(operation, request));
            return;
        }

        await SendErrorAsync(
            message.Id,
            services.Executor.Refuse(
                RequestOutcome.LimitExceeded,
                [
                    ErrorBuilder.New()
                        .SetMessage($"More than {services.MaxOperations} operations at a time are not allowed on one connection.")
                        .SetCode(LimitCodes.Operations)
                        .Build(),
                ]));
    }

    private async Task RunAsync(SocketOperation operation, GraphQLRequest request)
    {
        try
        {
            if (await ExecuteAsync(operation, request) is { } refusal)
            {
                if (operations.Release(operation))
                    await SendErrorAsync(operation.Id, refusal);
            }
            else if (operations.Release(operation))
            {
                await connection.SendAsync(output => SocketMessages.Complete(output, operation.Id));
            }

            await services.Interceptor.OnCompleteAsync(session, operation.Id, connection.RequestAborted);
        }
        catch (Exception exception)
        {
            // From the interceptor of the application: everything else is handled where it happens.
            services.LogFailure(exception);
        }
        finally
        {
            operations.End(operation);
        }
    }

    /// <summary>The result that says why nothing came, or nothing more; null when the operation ended as it should.</summary>
    private async Task<OperationResult?> ExecuteAsync(SocketOperation operation, GraphQLRequest request)
    {
        try
        {
            // An operation has a DbContext, and whatever else is made for one request, to itself.
            await using var scope = connection.RequestServices.CreateAsyncScope();
            foreach (var initializer in services.ScopeInitializers)
                initializer.Initialize(connection.RequestServices, scope.ServiceProvider);
            var builder = RequestFactory.Builder(request, AllowedGetOperations.All).SetServices(scope.ServiceProvider);
            await services.Interceptor.OnRequestAsync(session, operation.Id, builder, operation.Cancelled);
            await using var outcome = await services.Executor.ExecuteOrSubscribeAsync(builder.BuildRequest(), operation.Cancelled);
            if (outcome is OperationResult single)
            {
                if (single.Outcome != RequestOutcome.Executed)
                    return single;
                await SendAsync(operation, single);
                return null;
            }

            await foreach (var result in ((ResponseStream)outcome).ReadResultsAsync().WithCancellation(operation.Cancelled))
            {
                await using (result)
                {
                    if (result.Outcome == RequestOutcome.SourceFailed)
                        return result;
                    await SendAsync(operation, result);
                }
            }

            return null;
        }
        catch (OperationCanceledException) when (operation.Cancelled.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            return services.Executor.Refuse(exception);
        }
    }

    private async ValueTask SendAsync(SocketOperation operation, OperationResult result)
    {
        var changed = await services.Interceptor.OnResultAsync(session, operation.Id, result, operation.Cancelled);
        var json = changed as IJsonResult
            ?? throw new InvalidOperationException($"OnResultAsync of {services.Interceptor.GetType()} gave a {changed.GetType()}, which is no result of the executor.");
        await connection.SendAsync(output =>
        {
            // Waiting for its turn it may have been cancelled, and a client must not hear of what it has given up.
            if (!operation.Cancelled.IsCancellationRequested)
                SocketMessages.Next(output, operation.Id, json);
        });
    }

    private ValueTask SendErrorAsync(string id, OperationResult refusal)
        => connection.SendAsync(output => SocketMessages.Error(output, id, refusal.Errors ?? []));

    /// <exception cref="SocketClosingException">The message is no request.</exception>
    private static GraphQLRequest Read(SocketMessage message)
    {
        try
        {
            return RequestParser.Parse(message.Payload, batchOperations: null, maxBatchSize: 0).Requests[0];
        }
        catch (BadRequestException mistake)
        {
            throw new SocketClosingException(CloseCode.BadRequest, mistake.Message);
        }
    }
}
