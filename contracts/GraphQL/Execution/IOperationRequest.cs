namespace HotChocolate.Execution;

/// <summary>An operation to execute. Made with <see cref="OperationRequestBuilder"/>.</summary>
public interface IOperationRequest
{
    /// <summary>Which operation of the document to run; null when it has only one.</summary>
    string? OperationName { get; }

    /// <summary>The variables; values are anything that System.Text.Json can write.</summary>
    IReadOnlyDictionary<string, object?>? VariableValues { get; }

    /// <summary>The global state that resolvers find in their context data.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>The services of the request; null: the executor opens a scope of its own.</summary>
    IServiceProvider? Services { get; }
}
