using System.Text;

namespace HotChocolate.Execution;

/// <summary>A GraphQL document as it was written.</summary>
public sealed class OperationDocumentSourceText : IOperationDocument
{
    private byte[]? _bytes;

    /// <summary>A document.</summary>
    /// <param name="sourceText">Its text.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public OperationDocumentSourceText(string sourceText)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceText);
        SourceText = sourceText;
    }

    /// <summary>The text.</summary>
    public string SourceText { get; }

    /// <inheritdoc/>
    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
        => await output.WriteAsync(_bytes ??= Encoding.UTF8.GetBytes(SourceText), cancellationToken);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> AsSpan() => _bytes ??= Encoding.UTF8.GetBytes(SourceText);

    /// <inheritdoc/>
    public byte[] ToArray() => AsSpan().ToArray();

    /// <inheritdoc cref="IOperationDocument.ToString"/>
    public override string ToString() => SourceText;
}
