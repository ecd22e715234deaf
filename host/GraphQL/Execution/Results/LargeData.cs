using System.Buffers;
using System.IO.Pipelines;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Data that was written once, to know its errors, and is too large to be kept. It is written again while it is sent, so that only a step
/// of it is in memory at a time.
/// </summary>
internal sealed class LargeData(RequestContext request, ObjectNode root, WriterFindings findings) : IResultData
{
    private const long StepBytes = 48 * 1024;

    public long? KnownLength => null;

    public void CopyTo(IBufferWriter<byte> output)
    {
        using var buffer = new JsonBuffer(request.Pool);
        using var writer = new SteppedWriter(request, root, findings, buffer);
        bool more;
        do
        {
            more = writer.Write(StepBytes);
            buffer.CopyTo(output);
            buffer.Clear();
        }
        while (more);
    }

    /// <exception cref="InvalidOperationException">A getter gave something else than the first time.</exception>
    public async ValueTask MoveToAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        using var buffer = new JsonBuffer(request.Pool);
        using var writer = new SteppedWriter(request, root, findings, buffer);
        bool more;
        do
        {
            more = writer.Write(StepBytes);
            await buffer.MoveToAsync(output, cancellationToken);
            var sent = await output.FlushAsync(cancellationToken);

            // A server's writer need not throw when the caller has gone away.
            cancellationToken.ThrowIfCancellationRequested();
            if (sent.IsCompleted)
                return;
        }
        while (more);
    }

    public void Dispose()
    {
        // Nothing is kept between the steps.
    }
}
