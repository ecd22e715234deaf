using System.Buffers;
using System.IO.Pipelines;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>The JSON under <c>data</c>, in memory or to be written when it is wanted.</summary>
internal interface IResultData : IDisposable
{
    /// <summary>In bytes.</summary>
    /// <remarks>Null where it is not known beforehand.</remarks>
    long? KnownLength { get; }

    void CopyTo(IBufferWriter<byte> output);

    /// <summary>Hands everything over at the pace of the receiver. The last part may be left to the caller to flush.</summary>
    ValueTask MoveToAsync(PipeWriter output, CancellationToken cancellationToken);
}
