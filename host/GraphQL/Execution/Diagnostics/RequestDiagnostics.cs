using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Resolvers;

namespace Leefbaarheid.GraphQL.Execution.Diagnostics;

/// <summary>One request as its listeners see it, and what they are told of it. There is none when nobody listens.</summary>
internal sealed class RequestDiagnostics(
    ExecutionDiagnosticEventListener[] listeners,
    ISchema schema,
    IServiceProvider services,
    OperationRequest request,
    CancellationToken aborted) : IRequestContext
{
    private readonly ExecutionDiagnosticEventListener[] _fieldListeners = Array.FindAll(listeners, listener => listener.EnableResolveFieldValue);

    public ISchema Schema => schema;

    public IServiceProvider Services { get; set; } = request.Services ?? services;

    public IOperationRequest Request => request;

    public IDictionary<string, object?> ContextData { get; } = request.ContextData is null
        ? new Dictionary<string, object?>(StringComparer.Ordinal)
        : new Dictionary<string, object?>(request.ContextData, StringComparer.Ordinal);

    public CancellationToken RequestAborted => aborted;

    public IExecutionResult? Result { get; set; }

    public Exception? Exception { get; private set; }

    public IDisposable ExecuteRequest() => Begin(listener => listener.ExecuteRequest(this));

    public IDisposable ParseDocument() => Begin(listener => listener.ParseDocument(this));

    public IDisposable ValidateDocument() => Begin(listener => listener.ValidateDocument(this));

    public IDisposable CoerceVariables() => Begin(listener => listener.CoerceVariables(this));

    public IDisposable CompileOperation() => Begin(listener => listener.CompileOperation(this));

    public IDisposable ExecuteOperation() => Begin(listener => listener.ExecuteOperation(this));

    /// <summary>Null when no listener wants to know of fields.</summary>
    public IDisposable? ResolveFieldValue(IMiddlewareContext context)
        => _fieldListeners.Length == 0 ? null : new Scope(Array.ConvertAll(_fieldListeners, listener => listener.ResolveFieldValue(context)));

    public void RequestError(Exception exception)
    {
        Exception = exception;
        Tell(listener => listener.RequestError(this, exception));
    }

    public void ResolverError(IMiddlewareContext context, IError error) => Tell(listener => listener.ResolverError(context, error));

    /// <summary>What came of looking for the document, and what is wrong with it.</summary>
    public void DocumentLoaded(CachedDocument document, bool wasCached)
    {
        if (wasCached)
            Tell(listener => listener.RetrievedDocumentFromCache(this));
        else
            Tell(listener => listener.AddedDocumentToCache(this));
        if (document.Errors.Count == 0)
            return;
        if (document.Document is null)
            Tell(listener => listener.SyntaxError(this, document.Errors[0]));
        else
            Tell(listener => listener.ValidationErrors(this, document.Errors));
    }

    public void OperationLoaded(bool wasCached)
    {
        if (wasCached)
            Tell(listener => listener.RetrievedOperationFromCache(this));
        else
            Tell(listener => listener.AddedOperationToCache(this));
    }

    private Scope Begin(Converter<ExecutionDiagnosticEventListener, IDisposable> begin) => new(Array.ConvertAll(listeners, begin));

    private void Tell(Action<ExecutionDiagnosticEventListener> tell) => Array.ForEach(listeners, tell);

    private sealed class Scope(IDisposable[] scopes) : IDisposable
    {
        public void Dispose()
        {
            for (var index = scopes.Length - 1; index >= 0; index--)
                scopes[index].Dispose();
        }
    }
}
