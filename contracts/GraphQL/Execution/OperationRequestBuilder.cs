using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Builds an <see cref="IOperationRequest"/>.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Dictionary<string, object?> _contextData = new(StringComparer.Ordinal);
    private string? _document;
    private OperationDocumentId? _documentId;
    private string? _operationName;
    private IReadOnlyDictionary<string, object?>? _variableValues;
    private IReadOnlyDictionary<string, object?>? _extensions;
    private IServiceProvider? _services;
    private bool? _allowsIntrospection;
    private Configuration.CostReport _costReport;

    internal JsonElement Variables { get; init; }

    internal bool AllowsMutations { get; init; } = true;

    internal bool AllowsQueries { get; init; } = true;

    internal bool AllowsSubscriptions { get; init; } = true;

    /// <summary>An empty builder.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Sets the GraphQL document; required unless an id of a stored one is set.</summary>
    public OperationRequestBuilder SetDocument(string sourceText)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceText);
        _document = sourceText;
        return this;
    }

    /// <summary>Sets the id of the stored document to execute.</summary>
    public OperationRequestBuilder SetDocumentId(OperationDocumentId? documentId)
    {
        _documentId = documentId;
        return this;
    }

    /// <summary>Sets which operation of the document to run.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _operationName = operationName;
        return this;
    }

    /// <summary>Sets the variables; values are anything that System.Text.Json can write.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        _variableValues = variableValues;
        return this;
    }

    /// <summary>Sets members of the request beyond those of the specification.</summary>
    public OperationRequestBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        _extensions = extensions;
        return this;
    }

    /// <summary>Sets a state that resolvers find in their context data.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        _contextData[name] = value;
        return this;
    }

    /// <summary>Adds a state that resolvers find in their context data.</summary>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        _contextData.Add(name, value);
        return this;
    }

    /// <summary>Adds a state that resolvers find in their context data, unless there is one of that name.</summary>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        _contextData.TryAdd(name, value);
        return this;
    }

    /// <summary>Removes a state.</summary>
    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        _contextData.Remove(name);
        return this;
    }

    /// <summary>Sets the services of the request, which the caller disposes; otherwise the executor opens a scope.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    /// <summary>Sets the services of the request, unless they are set.</summary>
    public OperationRequestBuilder TrySetServices(IServiceProvider? services)
    {
        _services ??= services;
        return this;
    }

    /// <summary>Allows introspection, however the server is configured.</summary>
    public OperationRequestBuilder AllowIntrospection()
    {
        _allowsIntrospection = true;
        return this;
    }

    internal OperationRequestBuilder SetCostReport(Configuration.CostReport report)
    {
        _costReport = report;
        return this;
    }

    /// <summary>The finished request.</summary>
    /// <exception cref="InvalidOperationException">There is neither a document nor an id of one.</exception>
    public IOperationRequest Build() => BuildRequest();

    internal OperationRequest BuildRequest()
        => _document is null && _documentId is null && _extensions is null
            ? throw new InvalidOperationException("A request needs a document or the id of one.")
            : new OperationRequest(_document)
            {
                DocumentId = _documentId,
                OperationName = _operationName,
                VariableValues = _variableValues,
                Extensions = _extensions,
                ContextData = _contextData.Count == 0 ? null : _contextData,
                Services = _services,
                AllowsIntrospection = _allowsIntrospection,
                CostReport = _costReport,
                Variables = Variables,
                AllowsMutations = AllowsMutations,
                AllowsQueries = AllowsQueries,
                AllowsSubscriptions = AllowsSubscriptions,
            };
}
