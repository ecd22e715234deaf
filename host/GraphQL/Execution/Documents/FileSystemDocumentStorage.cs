using HotChocolate.Execution;
using Microsoft.Extensions.Caching.Memory;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Documents as files <c>&lt;id&gt;.graphql</c> in one folder. A file that changes counts at once; what has not changed is not read again.
/// </summary>
internal sealed class FileSystemDocumentStorage(string folder) : IOperationDocumentStorage, IDisposable
{
    private const long MaxCharacters = 8 * 1024 * 1024;
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MaxCharacters, CompactionPercentage = 0.2 });

    public async ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
    {
        var file = new FileInfo(PathOf(documentId));
        if (!file.Exists)
            return null;
        var stamp = (file.LastWriteTimeUtc, file.Length);
        if (_known.Get<KnownDocument>(documentId) is { } known && known.Stamp == stamp)
            return known.Document;
        string text;
        try
        {
            text = await File.ReadAllTextAsync(file.FullName, cancellationToken);
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        if (text.Length == 0)
            return null;
        var document = new OperationDocumentSourceText(text);
        _known.Set(documentId, new KnownDocument(document, stamp), new MemoryCacheEntryOptions { Size = text.Length });
        return document;
    }

    public async ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);

        // Under another name first: nobody may read half a document.
        var unfinished = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        await using (var stream = File.Create(unfinished))
            await document.WriteToAsync(stream, cancellationToken);
        File.Move(unfinished, PathOf(documentId), overwrite: true);
    }

    public void Dispose() => _known.Dispose();

    // An id has no characters that could lead out of the folder.
    private string PathOf(OperationDocumentId documentId) => Path.Combine(folder, documentId.Value + ".graphql");

    private sealed record KnownDocument(IOperationDocument Document, (DateTime Changed, long Length) Stamp);
}
