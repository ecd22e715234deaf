using System.Net;
using System.Security.Cryptography;
using System.Text;
using HotChocolate;
using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>GraphQL over HTTP at one path.</summary>
internal sealed class HttpHandler(RequestExecutorResolver executors, int maxRequestSize)
{
    private static readonly GraphQLServerOptions DefaultOptions = new();
    private readonly RequestReader _reader = new(maxRequestSize);
    private PrintedSchema? _printed;

    public async Task HandleAsync(HttpContext http)
    {
        var options = http.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? DefaultOptions;
        try
        {
            if (HttpMethods.IsPost(http.Request.Method))
                await ExecuteAsync(http, isGet: false);
            else if (HttpMethods.IsGet(http.Request.Method))
                await HandleGetAsync(http, options);
            else
                await RefuseMethodAsync(http, options);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is listening any more.
        }
    }

    private Task HandleGetAsync(HttpContext http, GraphQLServerOptions options)
    {
        var query = http.Request.Query;
        if (query.ContainsKey("sdl") && options.EnableSchemaRequests)
            return WriteSchemaAsync(http);
        if (!query.ContainsKey("query") && options.Tool.Enable && AcceptsHtml(http))
            return WritePageAsync(http, options);
        var hasPreflight = !options.EnforceGetRequestsPreflightHeader || http.Request.Headers.ContainsKey("GraphQL-Preflight");
        return options.EnableGetRequests && hasPreflight ? ExecuteAsync(http, isGet: true) : RefuseMethodAsync(http, options);
    }

    private async Task ExecuteAsync(HttpContext http, bool isGet)
    {
        if (ResponseFormats.Negotiate(http.Request.Headers.Accept) is not { } format)
        {
            await WriteErrorAsync(
                http,
                ResponseFormat.GraphQLResponse,
                HttpStatusCode.NotAcceptable,
                ErrorCodes.Server.NoSupportedAcceptMediaType,
                "None of the `Accept` header values is supported.");
            return;
        }

        try
        {
            var request = isGet ? RequestReader.ReadGet(http) : await _reader.ReadPostAsync(http);

            // For whoever logs or measures requests further out.
            http.Items["graphql.operation.name"] = request.OperationName;
            await using var result = await executors.Executor.ExecuteAsync(request, http.RequestAborted);
            if (isGet && result.Outcome == RequestOutcome.OperationNotAllowed)
                http.Response.Headers.Allow = "POST";
            await WriteAsync(http, format, format.Status(result.Outcome), result);
        }
        catch (BadRequestException exception)
        {
            await WriteErrorAsync(http, format, exception.Status, exception.Code, exception.Message);
        }
    }

    private static Task RefuseMethodAsync(HttpContext http, GraphQLServerOptions options)
    {
        http.Response.Headers.Allow = options.EnableGetRequests ? "GET, POST" : "POST";
        return WriteErrorAsync(
            http,
            ResponseFormat.GraphQLResponse,
            HttpStatusCode.MethodNotAllowed,
            ErrorCodes.Server.RequestInvalid,
            "The HTTP method is not allowed.");
    }

    private static Task WriteErrorAsync(HttpContext http, ResponseFormat format, HttpStatusCode status, string code, string message)
        => WriteAsync(
            http,
            format,
            status,
            new OperationResult(RequestOutcome.ValidationError, [ErrorBuilder.New().SetMessage(message).SetCode(code).Build()]));

    private static async Task WriteAsync(HttpContext http, ResponseFormat format, HttpStatusCode status, OperationResult result)
    {
        http.Response.StatusCode = (int)status;
        http.Response.ContentType = format.ContentType();
        http.Response.Headers.CacheControl = "no-store";
        await result.WriteToAsync(http.Response.BodyWriter, http.RequestAborted);
    }

    private async Task WriteSchemaAsync(HttpContext http)
    {
        var printed = _printed ??= new PrintedSchema(executors.PrintSchema());
        http.Response.Headers.ETag = printed.Tag;
        http.Response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (http.Request.Headers.IfNoneMatch == printed.Tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        await http.Response.WriteAsync(printed.Text, http.RequestAborted);
    }

    private static bool AcceptsHtml(HttpContext http)
        => MediaTypeHeaderValue.TryParseList(http.Request.Headers.Accept, out var accepted)
            && accepted.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static Task WritePageAsync(HttpContext http, GraphQLServerOptions options)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        return http.Response.WriteAsync(BrowserPage.Render(options.Tool.Title, http.Request.Path), http.RequestAborted);
    }

    private sealed record PrintedSchema(string Text)
    {
        public string Tag { get; } = $"\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text)).AsSpan(0, 16))}\"";
    }
}
