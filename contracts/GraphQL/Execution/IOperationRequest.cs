namespace HotChocolate.Execution;

/// <summary>An operation to execute. Made with <see cref="OperationRequestBuilder"/>.</summary>
public interface IOperationRequest
{
    /// <summary>The id of a stored document to execute; null: the request brings its own.</summary>
    OperationDocumentId? DocumentId { get; }

    /// <summary>Which operation of the document to run; null when it has only one.</summary>
    string? OperationName { get; }

    /// <summary>The variables; values are anything that System.Text.Json can write.</summary>
    IReadOnlyDictionary<string, object?>? VariableValues { get; }

    /// <summary>Members of the request beyond those of the specification, such as <c>persistedQuery</c>.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The global state that resolvers find in their context data.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>The services of the request; null: the executor opens a scope of its own.</summary>
    IServiceProvider? Services { get; }
}
