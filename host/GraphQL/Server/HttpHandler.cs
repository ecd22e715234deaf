using System.Net;
using HotChocolate;
using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>GraphQL over HTTP at one path and all below it.</summary>
internal sealed class HttpHandler
{
    /// <summary>The route value with what follows the endpoint's path.</summary>
    public const string Slug = "slug";
    private const string Preflight = "GraphQL-Preflight";
    private static readonly GraphQLServerOptions DefaultOptions = new();
    private readonly RequestReader _reader;
    private readonly MultipartReader _multipart;
    private readonly RequestRunner _runner;
    private readonly SchemaDownload _schema;
    private readonly ToolPage _tool;

    public HttpHandler(
        RequestExecutorResolver executors,
        RequestRunner runner,
        SchemaDownload schema,
        IServiceProvider services,
        IOptions<RequestLimits> limits)
    {
        var maxBodySize = ServerLimits.MaxBodyBytes(services);
        _reader = new RequestReader(executors, maxBodySize, limits.Value.MaxBatchSize);
        _multipart = new MultipartReader(executors, maxBodySize, limits.Value);
        _runner = runner;
        _schema = schema;
        _tool = new ToolPage(services.GetService<ToolFiles>());
    }

    public async Task HandleAsync(HttpContext http)
    {
        var options = http.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? DefaultOptions;
        try
        {
            if (HttpMethods.IsPost(http.Request.Method))
                await HandlePostAsync(http, options);
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

    private Task HandlePostAsync(HttpContext http, GraphQLServerOptions options)
        => _runner.RunAsync(
            http,
            options.EnableMultipartRequests && http.Request.HasFormContentType && IsMultipart(http.Request)
                ? () => _multipart.ReadAsync(http, options, HasPreflight(http.Request))
                : () => _reader.ReadPostAsync(http, options),
            AllowedGetOperations.All);

    private Task HandleGetAsync(HttpContext http, GraphQLServerOptions options)
    {
        var query = http.Request.Query;
        if (RequestReader.IsOperation(query))
        {
            return options.EnableGetRequests && (!options.EnforceGetRequestsPreflightHeader || HasPreflight(http.Request) || HasJsonType(http.Request))
                ? _runner.RunAsync(http, () => ValueTask.FromResult(RequestReader.ReadGet(http)), options.AllowedGetOperations)
                : RefuseMethodAsync(http, options);
        }

        var slug = http.GetRouteValue(Slug) as string ?? "";
        if (options.EnableSchemaRequests && (query.ContainsKey("sdl") || slug is "schema" or "schema.graphql"))
            return _schema.HandleAsync(http);
        if (options.Tool.Enable && slug.Length == 0 && AcceptsHtml(http.Request))
            return _tool.WriteAsync(http, options.Tool);
        if (options.Tool.Enable && slug.StartsWith("assets/", StringComparison.Ordinal))
            return _tool.WriteAssetAsync(http, slug);
        if (slug.Length > 0)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return options.EnableGetRequests
            ? _runner.RunAsync(http, () => ValueTask.FromResult(RequestReader.ReadGet(http)), options.AllowedGetOperations)
            : RefuseMethodAsync(http, options);
    }

    private static Task RefuseMethodAsync(HttpContext http, GraphQLServerOptions options)
    {
        http.Response.Headers.Allow = options.EnableGetRequests ? "GET, POST" : "POST";
        return JsonResponse.WriteErrorAsync(
            http,
            ResponseFormat.GraphQLResponse,
            new BadRequestException(HttpStatusCode.MethodNotAllowed, ErrorCodes.Server.RequestInvalid, "The HTTP method is not allowed."));
    }

    // A page on another origin cannot set a header of its own, or this content type, without asking the server first.
    private static bool HasPreflight(HttpRequest request) => request.Headers.ContainsKey(Preflight);

    private static bool HasJsonType(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static bool IsMultipart(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    private static bool AcceptsHtml(HttpRequest request)
        => MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
            && accepted.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
