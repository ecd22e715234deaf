using HotChocolate.Execution;
using Microsoft.Extensions.Caching.Memory;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Documents in memory, within bounds: whoever may send documents may fill it.</summary>
internal sealed class InMemoryDocumentStorage : IOperationDocumentStorage, IDisposable
{
    private const long MaxCharacters = 8 * 1024 * 1024;
    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = MaxCharacters, CompactionPercentage = 0.2 });

    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
        => new(_documents.Get<IOperationDocument>(documentId));

    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        _documents.Set(documentId, document, new MemoryCacheEntryOptions { Size = document.ToString().Length });
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _documents.Dispose();
}
