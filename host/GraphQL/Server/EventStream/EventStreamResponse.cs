using System.Buffers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Execution.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Leefbaarheid.GraphQL.Server.EventStream;

/// <summary>
/// GraphQL over server-sent events, with a connection for every operation: an event <c>next</c> for each result, and one
/// <c>complete</c> when no more come. A stream that ends without it was cut off, and the client may ask again.
/// </summary>
internal sealed class EventStreamResponse(HttpContext http, TimeProvider clock, CancellationToken stopping)
{
    // Proxies cut connections on which nothing happens, many of them after a minute or half of one.
    private static readonly TimeSpan s_keepAlive = TimeSpan.FromSeconds(12);

    public async Task WriteAsync(OperationResult result)
    {
        await BeginAsync();
        Write(result);
        await CompleteAsync(http.RequestAborted);
    }

    public async Task WriteAsync(ResponseStream stream)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        await BeginAsync();
        try
        {
            await using var results = stream.ReadResultsAsync().GetAsyncEnumerator(ended.Token);
            while (await KeepAliveAsync(results.MoveNextAsync().AsTask(), ended.Token))
            {
                await using var result = results.Current;
                Write(result);
                await http.Response.BodyWriter.FlushAsync(ended.Token);
            }

            await CompleteAsync(ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The client is gone, or the host stops: then it may ask another one.
        }
    }

    private async Task BeginAsync()
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = ResponseFormat.EventStream.ContentType();
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers["X-Accel-Buffering"] = "no";

        // At once: until it has seen the headers a client does not know that it is subscribed.
        await http.Response.StartAsync(http.RequestAborted);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private void Write(OperationResult result)
    {
        var output = http.Response.BodyWriter;
        output.Write("event: next\ndata: "u8);
        result.WriteTo(output);
        output.Write("\n\n"u8);
    }

    private async Task CompleteAsync(CancellationToken cancellationToken)
    {
        // Without a line of data a browser's EventSource would not tell of the event.
        http.Response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
        await http.Response.BodyWriter.FlushAsync(cancellationToken);
    }

    /// <summary>Waits for the next result, with a comment now and then to show that the connection is alive.</summary>
    private async Task<bool> KeepAliveAsync(Task<bool> next, CancellationToken cancellationToken)
    {
        while (!next.IsCompleted && !cancellationToken.IsCancellationRequested)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var isSilent = await Task.WhenAny(next, Task.Delay(s_keepAlive, clock, waiting.Token)) != next;
            await waiting.CancelAsync();
            if (!isSilent || cancellationToken.IsCancellationRequested)
                break;
            http.Response.BodyWriter.Write(":\n\n"u8);
            await http.Response.BodyWriter.FlushAsync(CancellationToken.None);
        }

        // Also when cancelled: the stream cannot be left before this ends, and the same token ends it.
        return await next;
    }
}
