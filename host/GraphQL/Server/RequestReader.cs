using System.Buffers;
using System.Net;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Reads GraphQL requests out of HTTP requests.</summary>
internal sealed class RequestReader(int maxRequestSize)
{
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64 };

    /// <exception cref="BadRequestException">The body is no GraphQL request.</exception>
    public async ValueTask<OperationRequest> ReadPostAsync(HttpContext http)
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

        if (http.Request.Query.ContainsKey("batchOperations"))
            throw Invalid("Invalid GraphQL Request.");
        var body = await ReadBodyAsync(http);
        if (body.IsEmpty)
            throw Invalid("The GraphQL request is empty.");
        JsonElement json;
        try
        {
            // Cloned: the body's memory goes back to the server when it has been read.
            using var document = JsonDocument.Parse(body, JsonOptions);
            json = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new BadRequestException(HttpStatusCode.BadRequest, ErrorCodes.Server.SyntaxError, "The request is not valid JSON.");
        }
        finally
        {
            http.Request.BodyReader.AdvanceTo(body.End);
        }

        // Batches, arrays of requests, are not offered.
        if (json.ValueKind != JsonValueKind.Object)
            throw Invalid("Invalid GraphQL Request.");
        Map(json, "extensions");
        return Create(http, Text(json, "query"), Text(json, "operationName"), Map(json, "variables"), allowsMutations: true);
    }

    /// <exception cref="BadRequestException">The query string holds no GraphQL request.</exception>
    public static OperationRequest ReadGet(HttpContext http)
    {
        var query = http.Request.Query;
        Json(query, "extensions");
        return Create(http, query["query"], query["operationName"], Json(query, "variables"), allowsMutations: false);
    }

    private static OperationRequest Create(
        HttpContext http, string? query, string? operationName, JsonElement variables, bool allowsMutations)
    {
        if (string.IsNullOrEmpty(query))
        {
            throw new BadRequestException(
                HttpStatusCode.BadRequest,
                ErrorCodes.Server.QueryAndIdMissing,
                "Either the parameter query or the parameter id has to be set.");
        }

        return new OperationRequest(query)
        {
            OperationName = string.IsNullOrEmpty(operationName) ? null : operationName,
            Variables = variables,
            AllowsMutations = allowsMutations,
            Services = http.RequestServices,
            ContextData = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(HttpContext)] = http,
                [nameof(System.Security.Claims.ClaimsPrincipal)] = http.User,
            },
        };
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

    private static string? Text(JsonElement request, string name)
    {
        if (!request.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Invalid($"The parameter {name} must be a string.");
    }

    private static JsonElement Map(JsonElement request, string name)
        => request.TryGetProperty(name, out var value) ? AsMap(value, name) : default;

    private static JsonElement AsMap(JsonElement value, string name)
        => value.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? value
            : throw Invalid($"The parameter {name} must be an object.");

    private static JsonElement Json(IQueryCollection query, string name)
    {
        string? text = query[name];
        if (string.IsNullOrEmpty(text))
            return default;
        try
        {
            using var document = JsonDocument.Parse(text, JsonOptions);
            return AsMap(document.RootElement.Clone(), name);
        }
        catch (JsonException)
        {
            throw new BadRequestException(
                HttpStatusCode.BadRequest, ErrorCodes.Server.SyntaxError, $"The parameter {name} is not valid JSON.");
        }
    }

    private static BadRequestException Invalid(string message)
        => new(HttpStatusCode.BadRequest, ErrorCodes.Server.RequestInvalid, message);

    private static BadRequestException TooLarge()
        => new(HttpStatusCode.RequestEntityTooLarge, ErrorCodes.Server.MaxRequestSize, "Max GraphQL request size reached.");
}
