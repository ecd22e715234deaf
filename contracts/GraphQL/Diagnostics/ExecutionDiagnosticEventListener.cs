using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>
/// Hears what happens to requests. Override what is of interest and register the class with <c>AddDiagnosticEventListener</c>. A method that
/// returns a scope is called when something begins; the scope is disposed when it ends. One instance hears all requests, at the same time.
/// </summary>
public class ExecutionDiagnosticEventListener
{
    /// <summary>True: <see cref="ResolveFieldValue"/> is called, for every field that has a resolver. Default false, because it costs.</summary>
    public virtual bool EnableResolveFieldValue => false;

    /// <summary>A scope that does nothing.</summary>
    protected internal IDisposable EmptyScope => EmptyActivityScope.Instance;

    /// <summary>A request begins.</summary>
    /// <param name="context">The request.</param>
    public virtual IDisposable ExecuteRequest(IRequestContext context) => EmptyScope;

    /// <summary>A request failed unexpectedly.</summary>
    /// <param name="context">The request.</param>
    /// <param name="exception">What happened.</param>
    public virtual void RequestError(IRequestContext context, Exception exception)
    {
    }

    /// <summary>The document is parsed; not when it was found in the cache.</summary>
    /// <param name="context">The request.</param>
    public virtual IDisposable ParseDocument(IRequestContext context) => EmptyScope;

    /// <summary>The document is no GraphQL.</summary>
    /// <param name="context">The request.</param>
    /// <param name="error">What is wrong with it.</param>
    public virtual void SyntaxError(IRequestContext context, IError error)
    {
    }

    /// <summary>The document is validated; not when it was found in the cache.</summary>
    /// <param name="context">The request.</param>
    public virtual IDisposable ValidateDocument(IRequestContext context) => EmptyScope;

    /// <summary>The document is not valid; also when that was known already.</summary>
    /// <param name="context">The request.</param>
    /// <param name="errors">What is wrong with it.</param>
    public virtual void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
    {
    }

    /// <summary>The variables are checked.</summary>
    /// <param name="context">The request.</param>
    public virtual IDisposable CoerceVariables(IRequestContext context) => EmptyScope;

    /// <summary>The operation is planned; not when a plan was found in the cache.</summary>
    /// <param name="context">The request.</param>
    public virtual IDisposable CompileOperation(IRequestContext context) => EmptyScope;

    /// <summary>The operation is executed, its answer written included.</summary>
    /// <param name="context">The request.</param>
    public virtual IDisposable ExecuteOperation(IRequestContext context) => EmptyScope;

    /// <summary>A resolver runs, its middleware included. Only called when <see cref="EnableResolveFieldValue"/> is true.</summary>
    /// <param name="context">The field.</param>
    public virtual IDisposable ResolveFieldValue(IMiddlewareContext context) => EmptyScope;

    /// <summary>A resolver reported an error or threw an exception.</summary>
    /// <param name="context">The field.</param>
    /// <param name="error">The error, before error filters change it.</param>
    public virtual void ResolverError(IMiddlewareContext context, IError error)
    {
    }

    /// <summary>A document went into the cache.</summary>
    /// <param name="context">The request.</param>
    public virtual void AddedDocumentToCache(IRequestContext context)
    {
    }

    /// <summary>The document was found in the cache, parsed and validated.</summary>
    /// <param name="context">The request.</param>
    public virtual void RetrievedDocumentFromCache(IRequestContext context)
    {
    }

    /// <summary>A plan went into the cache.</summary>
    /// <param name="context">The request.</param>
    public virtual void AddedOperationToCache(IRequestContext context)
    {
    }

    /// <summary>The operation's plan was found in the cache.</summary>
    /// <param name="context">The request.</param>
    public virtual void RetrievedOperationFromCache(IRequestContext context)
    {
    }

    /// <summary>The schema is built and can execute requests.</summary>
    /// <param name="name">The schema's name.</param>
    /// <param name="executor">What executes the requests.</param>
    public virtual void ExecutorCreated(string name, IRequestExecutor executor)
    {
    }
}

internal sealed class EmptyActivityScope : IDisposable
{
    public static EmptyActivityScope Instance { get; } = new();

    public void Dispose()
    {
    }
}
