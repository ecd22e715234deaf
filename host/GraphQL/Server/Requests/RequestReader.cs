using System.Buffers;
using System.Net;
using System.Text.Json;
using HotChocolate;
using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Reads GraphQL requests out of HTTP requests.</summary>
/// <param name="executors">Knows the documents that callers sent before.</param>
/// <param name="maxRequestSize">Of JSON, in bytes.</param>
/// <param name="maxBatchSize">The most operations of one HTTP request, where batches are allowed.</param>
internal sealed class RequestReader(RequestExecutorResolver executors, int maxRequestSize, int maxBatchSize)
{
    /// <summary>Whether a GET asks for something to be executed.</summary>
    public static bool IsOperation(IQueryCollection query)
        => query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("documentId") || query.ContainsKey("extensions");

    /// <exception cref="BadRequestException">The query string holds no GraphQL request.</exception>
    public static ParsedBody ReadGet(HttpContext http)
    {
        var query = http.Request.Query;
        string? id = query["id"];
        return new ParsedBody(
            [
                RequestParser.Create(
                    query["query"],
                    id ?? query["documentId"],
                    query["operationName"],
                    Json(query, "variables"),
                    Json(query, "extensions")),
            ],
            IsBatch: false);
    }

    /// <summary>Reads what an address with the id of a stored document lacks: variables and extensions.</summary>
    /// <exception cref="BadRequestException">They cannot be read.</exception>
    public async ValueTask<ParsedBody> ReadStoredAsync(HttpContext http, string id, string? operationName)
    {
        JsonElement variables;
        JsonElement extensions;
        if (HttpMethods.IsPost(http.Request.Method))
        {
            RefuseOtherTypes(http);
            var body = RequestParser.AsMap(await ReadBodyAsync(http, RequestJson.Parse), "body");
            (variables, extensions) = (Member(body, "variables"), Member(body, "extensions"));
        }
        else
        {
            (variables, extensions) = (Json(http.Request.Query, "variables"), Json(http.Request.Query, "extensions"));
        }

        return new ParsedBody([RequestParser.Create(document: null, id, operationName, variables, extensions)], IsBatch: false);
    }

    /// <exception cref="BadRequestException">The body is no GraphQL request.</exception>
    public async ValueTask<ParsedBody> ReadPostAsync(HttpContext http, GraphQLServerOptions options)
    {
        RefuseOtherTypes(http);
        string? batchOperations = http.Request.QueryString.HasValue ? http.Request.Query["batchOperations"] : default;
        var batchSize = options.EnableBatching ? maxBatchSize : 0;
        return await ReadBodyAsync(http, body => ParsePlain(body, batchOperations) ?? RequestParser.Parse(RequestJson.Parse(body), batchOperations, batchSize));
    }

    private ParsedBody? ParsePlain(ReadOnlyMemory<byte> body, string? batchOperations)
        => batchOperations is null
            && RequestJson.HasPlainText(body.Span)
            && PlainRequestReader.TryRead(body.Span, executors.Executor.Documents) is { } request
            ? new ParsedBody([request], IsBatch: false)
            : null;

    private static JsonElement Member(JsonElement body, string name)
        => body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) ? RequestParser.AsMap(value, name) : default;

    private static void RefuseOtherTypes(HttpContext http)
    {
        // Types that a form on a foreign web page can send are refused, and with them cross-site requests.
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var contentType)
            || !contentType.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || !(contentType.Charset.Length == 0 || contentType.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new BadRequestException(
                HttpStatusCode.UnsupportedMediaType,
                ErrorCodes.Server.RequestInvalid,
                "A POST request needs the content type application/json in UTF-8.");
        }
    }

    private async ValueTask<T> ReadBodyAsync<T>(HttpContext http, Func<ReadOnlyMemory<byte>, T> parse)
    {
        var body = await ReadBodyAsync(http);
        try
        {
            if (body.IsEmpty)
                throw BadRequestException.Of(ErrorCodes.Server.RequestInvalid, "The GraphQL request is empty.");

            return RequestJson.Read(body, parse);
        }
        catch (JsonException)
        {
            throw BadRequestException.Of(ErrorCodes.Server.SyntaxError, "The request is not valid JSON.");
        }
        finally
        {
            http.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    private async ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength > maxRequestSize)
            throw TooLarge();
        while (true)
        {
            var read = await http.Request.BodyReader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > maxRequestSize)
                throw TooLarge();
            if (read.IsCompleted)
                return read.Buffer;
            http.Request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static JsonElement Json(IQueryCollection query, string name)
    {
        string? text = query[name];
        if (string.IsNullOrEmpty(text))
            return default;
        try
        {
            return RequestParser.AsMap(RequestJson.Parse(text), name);
        }
        catch (JsonException)
        {
            throw BadRequestException.Of(ErrorCodes.Server.SyntaxError, $"The parameter {name} is not valid JSON.");
        }
    }

    public static BadRequestException TooLarge()
        => new(HttpStatusCode.RequestEntityTooLarge, ErrorCodes.Server.MaxRequestSize, "Max GraphQL request size reached.");
}
