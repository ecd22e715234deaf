using HotChocolate;
using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Scalars;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Reads requests with files: https://github.com/jaydenseric/graphql-multipart-request-spec.</summary>
/// <param name="maxRequestSize">Of the field <c>operations</c>, in bytes.</param>
internal sealed class MultipartReader(RequestExecutorResolver executors, int maxRequestSize, RequestLimits limits)
{
    private const string Operations = "operations";
    private const string Map = "map";

    // Operations, map and what a client may add.
    private const int MaxFields = 8;
    private const int MemoryPerFile = 64 * 1024;

    /// <exception cref="BadRequestException">The form is no GraphQL request.</exception>
    public async ValueTask<ParsedBody> ReadAsync(HttpContext http, GraphQLServerOptions options, bool hasPreflight)
    {
        // A form on a foreign web page can have this content type; it cannot have this header.
        if (options.EnforceMultipartRequestsPreflightHeader && !hasPreflight)
        {
            throw BadRequestException.Of(
                ErrorCodes.Server.MultiPartPreflightRequired, "Multi-part requests must include a GraphQL preflight header.");
        }

        var form = await ReadFormAsync(http);
        var (operations, map) = Fields(form);
        var body = new UploadMap(map, form.Files, executors.Executor.Schema.Type("Upload") as UploadScalar, http.Response.RegisterForDispose)
            .Apply(operations);
        return RequestParser.Parse(
            body,
            http.Request.Query["batchOperations"],
            options.EnableBatching ? limits.MaxBatchSize : 0);
    }

    private async ValueTask<IFormCollection> ReadFormAsync(HttpContext http)
    {
        if (http.Request.ContentLength > limits.MaxUploadBytes)
            throw RequestReader.TooLarge();
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bodySize)
            bodySize.MaxRequestBodySize = limits.MaxUploadBytes;
        try
        {
            var form = await http.Request.ReadFormAsync(
                new FormOptions
                {
                    MultipartBodyLengthLimit = limits.MaxUploadBytes,
                    ValueLengthLimit = maxRequestSize,
                    ValueCountLimit = limits.MaxUploadFiles + MaxFields,
                    MemoryBufferThreshold = MemoryPerFile,
                },
                http.RequestAborted);
            return form.Files.Count <= limits.MaxUploadFiles
                ? form
                : throw BadRequestException.Of(
                    ErrorCodes.Server.MultiPartInvalidForm, $"The multipart form has {form.Files.Count} files; {limits.MaxUploadFiles} are allowed.");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw BadRequestException.Of(ErrorCodes.Server.MultiPartInvalidForm, "The multipart form could not be read.");
        }
    }

    private static (string Operations, string Map) Fields(IFormCollection form)
    {
        string? operations = null;
        foreach (var (name, values) in form)
        {
            if (name == Operations)
            {
                operations = values;
                if (string.IsNullOrEmpty(operations))
                    break;
            }
            else if (name == Map)
            {
                if (operations is null && form.ContainsKey(Operations))
                {
                    throw BadRequestException.Of(
                        ErrorCodes.Server.MultiPartFieldsMisordered, "Misordered multipart fields; 'map' should follow 'operations'.");
                }

                if (operations is not null)
                    return (operations, values.ToString());
            }
        }

        throw string.IsNullOrEmpty(operations)
            ? BadRequestException.Of(ErrorCodes.Server.MultiPartNoOperationsSpecified, "No 'operations' specified.")
            : BadRequestException.Of(ErrorCodes.Server.MultiPartMapNotSpecified, "No `map` specified.");
    }
}
