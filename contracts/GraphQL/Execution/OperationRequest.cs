using System.Text.Json;

namespace HotChocolate.Execution;

/// <inheritdoc cref="IOperationRequest"/>
public sealed class OperationRequest : IOperationRequest
{
    internal OperationRequest(string? document) => Document = document;

    /// <inheritdoc/>
    public OperationDocumentId? DocumentId { get; internal init; }

    /// <inheritdoc/>
    public string? OperationName { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? VariableValues { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? ContextData { get; internal init; }

    /// <inheritdoc/>
    public IServiceProvider? Services { get; internal init; }

    /// <summary>The document's text; null where only the id is given.</summary>
    internal string? Document { get; }

    /// <summary>The document's text, of a request whose document has been found.</summary>
    internal string SourceText => Document ?? throw new InvalidOperationException("The request has no document.");

    /// <summary>The variables as the server read them, instead of <see cref="VariableValues"/>.</summary>
    internal JsonElement Variables { get; init; }

    /// <summary>False: the operation must be a query, as with HTTP GET.</summary>
    internal bool AllowsMutations { get; init; } = true;

    /// <summary>False: the operation must not be a query.</summary>
    internal bool AllowsQueries { get; init; } = true;

    /// <summary>False: the operation must not be a subscription.</summary>
    internal bool AllowsSubscriptions { get; init; } = true;

    /// <summary>What the caller wants to know of the operation's cost.</summary>
    internal Configuration.CostReport CostReport { get; init; }

    /// <summary>True: whoever gets the result writes it once and at once, while <see cref="Services"/> live.</summary>
    internal bool IsSentAtOnce { get; set; }

    /// <summary>Whether the document may look at the schema; null: as the server is configured.</summary>
    internal bool? AllowsIntrospection { get; init; }

    /// <summary>True: the document has been found and may be executed.</summary>
    internal bool IsAdmitted { get; init; }

    /// <summary>The same request with the document that its id stands for.</summary>
    internal OperationRequest WithDocument(string document) => new(document)
    {
        IsAdmitted = true,
        DocumentId = DocumentId,
        OperationName = OperationName,
        VariableValues = VariableValues,
        Extensions = Extensions,
        ContextData = ContextData,
        Services = Services,
        Variables = Variables,
        AllowsMutations = AllowsMutations,
        AllowsQueries = AllowsQueries,
        AllowsSubscriptions = AllowsSubscriptions,
        CostReport = CostReport,
        AllowsIntrospection = AllowsIntrospection,
        IsSentAtOnce = IsSentAtOnce,
    };
}
