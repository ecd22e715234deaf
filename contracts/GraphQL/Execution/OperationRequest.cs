using System.Text.Json;

namespace HotChocolate.Execution;

/// <inheritdoc cref="IOperationRequest"/>
public sealed class OperationRequest : IOperationRequest
{
    internal OperationRequest(string document) => SourceText = document;

    /// <inheritdoc/>
    public string? OperationName { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? VariableValues { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? ContextData { get; internal init; }

    /// <inheritdoc/>
    public IServiceProvider? Services { get; internal init; }

    internal string SourceText { get; }

    /// <summary>The variables as the server read them, instead of <see cref="VariableValues"/>.</summary>
    internal JsonElement Variables { get; init; }

    /// <summary>False: the operation must be a query, as with HTTP GET.</summary>
    internal bool AllowsMutations { get; init; } = true;

    /// <summary>Whether the document may look at the schema; null: as the server is configured.</summary>
    internal bool? AllowsIntrospection { get; init; }
}
