using System.Net;
using HotChocolate;
using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Takes an HTTP request from what it accepts, over what it asks, to the response.</summary>
internal sealed class RequestRunner(RequestExecutorResolver executors, IServiceProvider services)
{
    private readonly RequestFactory _requests = new((IHttpRequestInterceptor?)services.GetService(typeof(IHttpRequestInterceptor)));

    /// <param name="read">Reads the request; throws <see cref="BadRequestException"/> when it is none.</param>
    /// <param name="allowed">What the request may do.</param>
    public async Task RunAsync(HttpContext http, Func<ValueTask<ParsedBody>> read, AllowedGetOperations allowed)
    {
        var errorFormat = ResponseFormat.GraphQLResponse;
        try
        {
            if (!Negotiation.TryParse(http.Request.Headers.Accept, out var accepted))
            {
                throw BadRequestException.Of(
                    ErrorCodes.Server.InvalidAcceptHeaderValue, $"Unable to parse the accept header value `{http.Request.Headers.Accept}`.");
            }

            if (accepted is { Single: null, Several: null })
                throw NotAcceptable();
            errorFormat = accepted.Single ?? errorFormat;
            var body = await read();
            if (body.IsBatch)
                await RunBatchAsync(http, body.Requests, accepted.Several ?? throw NotAcceptable(), allowed);
            else
                await RunAsync(http, body.Requests[0], accepted.Single ?? throw NotAcceptable(), allowed);
        }
        catch (BadRequestException exception)
        {
            await JsonResponse.WriteErrorAsync(http, errorFormat, exception);
        }
        catch (BadHttpRequestException exception)
        {
            await JsonResponse.WriteErrorAsync(http, errorFormat, Translate(exception));
        }
    }

    private async Task RunAsync(HttpContext http, GraphQLRequest request, ResponseFormat format, AllowedGetOperations allowed)
    {
        // For whoever logs or measures requests further out.
        http.Items["graphql.operation.name"] = request.OperationName;
        await using var result = await ExecuteAsync(http, request, allowed);
        if (HttpMethods.IsGet(http.Request.Method) && result.Outcome == RequestOutcome.OperationNotAllowed)
            http.Response.Headers.Allow = "POST";
        await JsonResponse.WriteAsync(http, format, format.Status(result.Outcome), result);
    }

    private async Task RunBatchAsync(HttpContext http, IReadOnlyList<GraphQLRequest> requests, ResponseFormat format, AllowedGetOperations allowed)
    {
        var response = new BatchResponse(http, format);

        // One after the other: they share the services of the HTTP request, and a batch must not take more of the server at a time than
        // one request does.
        foreach (var request in requests)
        {
            await using var result = await ExecuteAsync(http, request, allowed);
            result.RequestIndex = request.RequestIndex;
            result.VariableIndex = request.VariableIndex;
            await response.WriteAsync(result);
        }

        await response.EndAsync();
    }

    private async ValueTask<OperationResult> ExecuteAsync(HttpContext http, GraphQLRequest request, AllowedGetOperations allowed)
    {
        var executor = executors.Executor;
        try
        {
            return await executor.ExecuteAsync(await _requests.CreateAsync(http, executor, request, allowed), http.RequestAborted);
        }
        catch (Exception exception) when (exception is not BadRequestException
            && (exception is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested))
        {
            // From the interceptor: the executor throws nothing else.
            return executor.Refuse(
                exception is GraphQLException ? RequestOutcome.ValidationError : RequestOutcome.ServerError,
                [.. ErrorHandler.FromException(exception)]);
        }
    }

    private static BadRequestException NotAcceptable()
        => new(
            HttpStatusCode.NotAcceptable,
            ErrorCodes.Server.NoSupportedAcceptMediaType,
            "None of the `Accept` header values is supported.");

    private static BadRequestException Translate(BadHttpRequestException exception)
        => exception.StatusCode == StatusCodes.Status413PayloadTooLarge
            ? RequestReader.TooLarge()
            : new BadRequestException((HttpStatusCode)exception.StatusCode, ErrorCodes.Server.RequestInvalid, "The request could not be read.");
}
