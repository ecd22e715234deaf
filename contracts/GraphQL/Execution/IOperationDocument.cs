namespace HotChocolate.Execution;

/// <summary>A GraphQL document.</summary>
public interface IOperationDocument
{
    /// <summary>Writes the document's text as UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    Task WriteToAsync(Stream output, CancellationToken cancellationToken = default);

    /// <summary>The document's text as UTF-8.</summary>
    ReadOnlySpan<byte> AsSpan();

    /// <summary>The document's text as UTF-8.</summary>
    byte[] ToArray();

    /// <summary>The document's text.</summary>
    string ToString();
}
