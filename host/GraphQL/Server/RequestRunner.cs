using System.Net;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Execution.Subscriptions;
using Leefbaarheid.GraphQL.Server.EventStream;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Takes an HTTP request from what it accepts, over what it asks, to the response.</summary>
internal sealed class RequestRunner(RequestExecutorResolver executors, IServiceProvider services)
{
    private readonly ServerDiagnostics? _diagnostics = ServerDiagnostics.Of(services);
    private readonly RequestFactory _requests = new(services.GetService<IHttpRequestInterceptor>());
    private readonly DefaultHttpResponseFormatter? _formatter = services.GetService<IHttpResponseFormatter>() as DefaultHttpResponseFormatter;
    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();
    private readonly CancellationToken _stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default;

    /// <param name="read">Reads the request; throws <see cref="BadRequestException"/> when it is none.</param>
    /// <param name="allowed">What the request may do.</param>
    public async Task RunAsync(HttpContext http, Func<ValueTask<ParsedBody>> read, AllowedGetOperations allowed)
    {
        var errorFormat = ResponseFormat.GraphQLResponse;
        using var observed = _diagnostics?.ExecuteHttpRequest(http);
        try
        {
            if (!Negotiation.TryParse(http.Request.Headers.Accept, out var accepted))
            {
                throw BadRequestException.Of(
                    ErrorCodes.Server.InvalidAcceptHeaderValue, $"Unable to parse the accept header value `{http.Request.Headers.Accept}`.");
            }

            if (accepted is { Single: null, Several: null })
                throw NotAcceptable();
            errorFormat = accepted.Single is { } single and not ResponseFormat.EventStream ? single : errorFormat;
            var body = await ReadAsync(http, read);
            if (body.IsBatch)
                await RunBatchAsync(http, body.Requests, accepted.Several ?? throw NotAcceptable(), allowed);
            else
                await RunAsync(http, body.Requests[0], accepted, errorFormat, allowed);
        }
        catch (BadRequestException exception)
        {
            _diagnostics?.HttpRequestError(http, [ErrorBuilder.New().SetMessage(exception.Message).SetCode(exception.Code).Build()]);
            await JsonResponse.WriteErrorAsync(http, errorFormat, exception);
        }
        catch (BadHttpRequestException exception)
        {
            await JsonResponse.WriteErrorAsync(http, errorFormat, Translate(exception));
        }
        catch (Exception exception) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            await WriteFaultAsync(http, errorFormat, exception);
        }
    }

    /// <summary>What nothing further in has answered: the caller gets the id under which the log has the reason.</summary>
    private Task WriteFaultAsync(HttpContext http, ResponseFormat format, Exception exception)
    {
        var correlationId = CorrelationId.Current();
        services.GetRequiredService<ILogger<RequestRunner>>().LogError(exception, "Unexpected error {CorrelationId}", correlationId);
        var error = ErrorBuilder.New().SetMessage(ErrorHandler.UnexpectedMessage).SetExtension("correlationId", correlationId).Build();
        return JsonResponse.WriteAsync(http, format, HttpStatusCode.InternalServerError, new OperationResult(RequestOutcome.ServerError, [error]));
    }

    private async Task RunAsync(
        HttpContext http,
        GraphQLRequest request,
        Negotiation accepted,
        ResponseFormat errorFormat,
        AllowedGetOperations allowed)
    {
        var format = accepted.Single ?? throw NotAcceptable();

        // For whoever logs or measures requests further out.
        http.Items["graphql.operation.name"] = request.OperationName;
        if (!accepted.TakesEvents)
        {
            await using var result = (OperationResult)await ExecuteAsync(http, request, allowed, maySubscribe: false, IsWrittenOnce(format));
            await WriteAsync(http, format, result);
            return;
        }

        await using var outcome = await ExecuteAsync(http, request, allowed, maySubscribe: true, IsWrittenOnce(format));
        if (outcome is ResponseStream stream)
            await Events(http).WriteAsync(stream);
        else if (outcome is OperationResult { Outcome: not RequestOutcome.OperationNotAllowed } single && format == ResponseFormat.EventStream)
            await Events(http).WriteAsync(single);
        else
            await WriteAsync(http, format == ResponseFormat.EventStream ? errorFormat : format, (OperationResult)outcome);
    }

    /// <summary>False: the response is rewritten, or must be whole before it is sent.</summary>
    private bool IsWrittenOnce(ResponseFormat format) => format != ResponseFormat.EventStream && _formatter?.Rewriter is null;

    private EventStreamResponse Events(HttpContext http) => new(http, _clock, _stopping);

    private Task WriteAsync(HttpContext http, ResponseFormat format, OperationResult result)
    {
        if (HttpMethods.IsGet(http.Request.Method) && result.Outcome == RequestOutcome.OperationNotAllowed)
            http.Response.Headers.Allow = "POST";
        var status = format.Status(result.Outcome);
        if (_formatter is null)
            return JsonResponse.WriteAsync(http, format, status, result);
        status = _formatter.Apply(http, result, format, status);
        return _formatter.Rewriter is { } rewriter
            ? JsonResponse.RewriteAsync(http, format, status, result, rewriter)
            : JsonResponse.WriteAsync(http, format, status, result);
    }

    private async ValueTask<ParsedBody> ReadAsync(HttpContext http, Func<ValueTask<ParsedBody>> read)
    {
        using var observed = _diagnostics?.ParseHttpRequest(http);
        return await read();
    }

    private async Task RunBatchAsync(HttpContext http, IReadOnlyList<GraphQLRequest> requests, ResponseFormat format, AllowedGetOperations allowed)
    {
        var response = new BatchResponse(http, format);

        // One after the other: they share the services of the HTTP request, and a batch must not take more of the server at a time than
        // one request does.
        foreach (var request in requests)
        {
            await using var result = (OperationResult)await ExecuteAsync(http, request, allowed, maySubscribe: false, isSentAtOnce: false);
            result.RequestIndex = request.RequestIndex;
            result.VariableIndex = request.VariableIndex;
            await response.WriteAsync(result);
        }

        await response.EndAsync();
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(
        HttpContext http,
        GraphQLRequest request,
        AllowedGetOperations allowed,
        bool maySubscribe,
        bool isSentAtOnce)
    {
        var executor = executors.Executor;
        try
        {
            var operation = await _requests.CreateAsync(http, executor, request, allowed);
            operation.IsSentAtOnce = isSentAtOnce;
            return maySubscribe
                ? await executor.ExecuteOrSubscribeAsync(operation, http.RequestAborted)
                : await executor.ExecuteAsync(operation, http.RequestAborted);
        }
        catch (Exception exception) when (IsOfInterceptor(exception, http))
        {
            _diagnostics?.HttpRequestError(http, exception);
            return executor.Refuse(exception);
        }
    }

    /// <summary>The executor itself throws nothing but the cancellation of the request.</summary>
    private static bool IsOfInterceptor(Exception exception, HttpContext http)
        => exception is not BadRequestException && (exception is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested);

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
