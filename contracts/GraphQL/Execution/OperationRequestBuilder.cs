namespace HotChocolate.Execution;

/// <summary>Builds an <see cref="IOperationRequest"/>.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Dictionary<string, object?> _contextData = new(StringComparer.Ordinal);
    private string? _document;
    private string? _operationName;
    private IReadOnlyDictionary<string, object?>? _variableValues;
    private IServiceProvider? _services;
    private bool? _allowsIntrospection;

    /// <summary>An empty builder.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Sets the GraphQL document; required.</summary>
    public OperationRequestBuilder SetDocument(string sourceText)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceText);
        _document = sourceText;
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

    /// <summary>Sets a state that resolvers find in their context data.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        _contextData[name] = value;
        return this;
    }

    /// <summary>Sets the services of the request, which the caller disposes; otherwise the executor opens a scope.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    /// <summary>Allows introspection, however the server is configured.</summary>
    public OperationRequestBuilder AllowIntrospection()
    {
        _allowsIntrospection = true;
        return this;
    }

    /// <summary>The finished request.</summary>
    /// <exception cref="InvalidOperationException">There is no document.</exception>
    public IOperationRequest Build() => new OperationRequest(
        _document ?? throw new InvalidOperationException("A request needs a document."))
    {
        OperationName = _operationName,
        VariableValues = _variableValues,
        ContextData = _contextData.Count == 0 ? null : _contextData,
        Services = _services,
        AllowsIntrospection = _allowsIntrospection,
    };
}
