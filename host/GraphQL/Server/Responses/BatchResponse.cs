using System.Buffers;
using System.Text;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>
/// The results of a batch, written as they come: parts of <c>multipart/mixed</c>, or for a caller that only takes JSON a list. The status
/// is 200 always, for it is sent before the last result is known.
/// </summary>
internal sealed class BatchResponse(HttpContext http, ResponseFormat format)
{
    private bool _hasResult;

    public async ValueTask WriteAsync(OperationResult result)
    {
        var output = http.Response.BodyWriter;
        if (!_hasResult)
        {
            http.Response.ContentType = format.ContentType();
            http.Response.Headers.CacheControl = "no-store";
        }

        Write(output, format == ResponseFormat.MultipartMixed
            ? (_hasResult ? "\r\n---\r\n" : "---\r\n") + "Content-Type: application/json; charset=utf-8\r\n\r\n"
            : _hasResult ? "," : "[");
        _hasResult = true;
        await result.WriteToAsync(output, http.RequestAborted);
    }

    public async ValueTask EndAsync()
    {
        Write(http.Response.BodyWriter, format == ResponseFormat.MultipartMixed ? "\r\n-----\r\n" : "]");
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static void Write(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
