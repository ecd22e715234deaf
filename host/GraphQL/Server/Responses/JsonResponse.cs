using System.Buffers;
using System.Net;
using HotChocolate;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>One result as the body of a response.</summary>
internal static class JsonResponse
{
    public static async Task WriteAsync(HttpContext http, ResponseFormat format, HttpStatusCode status, OperationResult result)
    {
        http.Response.StatusCode = (int)status;
        http.Response.ContentType = format.ContentType();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = result.Length;

        // With the head out of the way the body is written where the server sends it from, instead of being kept and copied.
        await http.Response.StartAsync(http.RequestAborted);
        await result.WriteToAsync(http.Response.BodyWriter, http.RequestAborted);
    }

    public static async Task RewriteAsync(HttpContext http, ResponseFormat format, HttpStatusCode status, OperationResult result, JsonRewriter rewriter)
    {
        var body = new ArrayBufferWriter<byte>();
        rewriter.Write(result, body);
        http.Response.StatusCode = (int)status;
        http.Response.ContentType = format.ContentType();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = body.WrittenCount;
        await http.Response.Body.WriteAsync(body.WrittenMemory, http.RequestAborted);
    }

    public static Task WriteErrorAsync(HttpContext http, ResponseFormat format, BadRequestException mistake)
        => WriteAsync(
            http,
            format,
            mistake.Status,
            new OperationResult(
                RequestOutcome.ValidationError,
                [ErrorBuilder.New().SetMessage(mistake.Message).SetCode(mistake.Code).Build()]));
}
