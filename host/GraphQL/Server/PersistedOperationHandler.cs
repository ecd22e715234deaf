using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Executes the stored document that the address names: queries by GET, everything by POST.</summary>
internal sealed class PersistedOperationHandler(RequestRunner runner, RequestExecutorResolver executors, IServiceProvider services)
{
    public const string Id = "documentId";
    public const string OperationName = "operationName";
    private readonly RequestReader _reader = new(executors, ServerLimits.MaxBodyBytes(services), maxBatchSize: 0);

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            await runner.RunAsync(
                http,
                () => _reader.ReadStoredAsync(http, (string)http.GetRouteValue(Id)!, http.GetRouteValue(OperationName) as string),
                HttpMethods.IsGet(http.Request.Method) ? AllowedGetOperations.Query : AllowedGetOperations.All);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is listening any more.
        }
    }
}
