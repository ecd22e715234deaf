namespace HotChocolate.Execution;

/// <summary>Keeps documents by their ids. Safe for concurrent use.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>Reads a document; null when there is none of that id.</summary>
    /// <param name="documentId">The document's id.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a document, in place of one of the same id.</summary>
    /// <param name="documentId">The document's id.</param>
    /// <param name="document">The document; valid.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default);
}
