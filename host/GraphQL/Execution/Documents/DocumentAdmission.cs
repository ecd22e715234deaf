using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;
using System.Text;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Finds the documents that requests name by an id, and decides whether one that they bring along may be executed.</summary>
internal sealed class DocumentAdmission
{
    private const string PersistedQuery = "persistedQuery";
    private readonly PersistedOperationOptions _options;
    private readonly IOperationDocumentStorage? _storage;
    private readonly IDocumentHashProvider _hashes;
    private readonly bool _savesDocuments;

    /// <exception cref="SchemaException">Documents are to be found in a storage, and there is none.</exception>
    public DocumentAdmission(IServiceProvider services, PersistedOperationOptions options)
    {
        _options = options;
        _hashes = services.GetService<IDocumentHashProvider>() ?? new MD5DocumentHashProvider(HashFormat.Hex);
        if (services.GetServices<SchemaContribution>().OfType<PersistedOperationsContribution>().LastOrDefault() is { } pipeline)
        {
            _savesDocuments = pipeline.SavesDocuments;
            _storage = services.GetService<IOperationDocumentStorage>()
                ?? throw new SchemaException("Persisted operations need a storage: call AddFileSystemOperationDocumentStorage() or another one.");
        }
    }

    /// <summary>The request with its document. Synchronous for one that brings its document, unless only stored ones are allowed.</summary>
    /// <exception cref="GraphQLException">There is no such document, or it is not allowed.</exception>
    public ValueTask<OperationRequest> AdmitAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        if (request.IsAdmitted)
            return new ValueTask<OperationRequest>(request);
        if (request.Document is null)
            return FindAsync(request, cancellationToken);
        return _options.OnlyAllowPersistedDocuments && request.ContextData?.ContainsKey(OperationRequestBuilderExtensions.AllowsAnyDocument) != true
            ? CheckAsync(request, request.Document, cancellationToken)
            : new ValueTask<OperationRequest>(request);
    }

    /// <summary>Keeps the document of a request that asks for it by a hash, and says so in the result.</summary>
    public async ValueTask KeepAsync(OperationRequest request, OperationResult result, CancellationToken cancellationToken)
    {
        if (!_savesDocuments || request.IsAdmitted || result.Outcome != RequestOutcome.Executed || GivenHash(request) is not { } given)
            return;
        var hash = _hashes.ComputeHash(Encoding.UTF8.GetBytes(request.SourceText));
        var isTrue = given == hash;
        if (isTrue)
            await _storage!.SaveAsync(new OperationDocumentId(hash), new OperationDocumentSourceText(request.SourceText), cancellationToken);
        var receipt = new Dictionary<string, object?>(StringComparer.Ordinal) { [_hashes.Name] = given };
        if (!isTrue)
        {
            receipt["expectedHashValue"] = hash;
            receipt["expectedHashType"] = _hashes.Name;
            receipt["expectedHashFormat"] = _hashes.Format.ToString();
        }

        receipt["persisted"] = isTrue;
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in result.Extensions ?? extensions)
            extensions[name] = value;
        extensions[PersistedQuery] = receipt;
        result.Extensions = extensions;
    }

    private async ValueTask<OperationRequest> FindAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var id = request.DocumentId;
        if (id is null && GivenHash(request) is { } hash)
            id = OperationDocumentId.TryParse(hash, out var parsed) ? parsed : null;
        if (_storage is null)
        {
            // The text that Apollo's clients know, upon which they stop sending hashes.
            throw Refusal(
                request.Extensions?.ContainsKey(PersistedQuery) == true ? "PersistedQueryNotSupported" : "The request has no document, and there are no stored ones.",
                ErrorCodes.Execution.QueryNotFound);
        }

        var document = id is { } known ? await _storage.TryReadAsync(known, cancellationToken) : null;
        if (document is not null)
            return request.WithDocument(document.ToString());
        throw _savesDocuments
            ? Refusal("PersistedQueryNotFound", ErrorCodes.Execution.PersistedOperationNotFound)
            : Refusal("The specified persisted operation key is invalid.", ErrorCodes.Execution.PersistedOperationNotFound, id?.Value);
    }

    private async ValueTask<OperationRequest> CheckAsync(OperationRequest request, string document, CancellationToken cancellationToken)
    {
        if (_options.AllowDocumentBody
            && _storage is not null
            && await _storage.TryReadAsync(new OperationDocumentId(_hashes.ComputeHash(Encoding.UTF8.GetBytes(document))), cancellationToken) is { } stored)
        {
            return request.WithDocument(stored.ToString());
        }

        throw new GraphQLException(_options.OperationNotAllowedError);
    }

    private string? GivenHash(OperationRequest request)
        => request.Extensions?.GetValueOrDefault(PersistedQuery) is IReadOnlyDictionary<string, object?> settings
            ? settings.GetValueOrDefault(_hashes.Name) as string
            : null;

    private static GraphQLException Refusal(string message, string code, string? key = null)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code);
        return new GraphQLException(key is null ? error.Build() : error.SetExtension("requestedKey", key).Build());
    }
}
