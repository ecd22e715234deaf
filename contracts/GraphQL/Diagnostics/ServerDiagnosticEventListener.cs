using HotChocolate.Execution.Instrumentation;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Instrumentation;

/// <summary>
/// Hears what happens to HTTP requests at a GraphQL endpoint. Override what is of interest and register the class with
/// <c>AddDiagnosticEventListener</c>. A scope is disposed when what it was returned for ends.
/// </summary>
public class ServerDiagnosticEventListener
{
    /// <summary>A scope that does nothing.</summary>
    protected internal IDisposable EmptyScope => EmptyActivityScope.Instance;

    /// <summary>An HTTP request begins.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="kind">How it carries what is asked.</param>
    public virtual IDisposable ExecuteHttpRequest(HttpContext context, HttpRequestKind kind) => EmptyScope;

    /// <summary>The HTTP request was refused: it is no GraphQL request, or asks for what the endpoint does not offer.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="error">Why.</param>
    public virtual void HttpRequestError(HttpContext context, IError error)
    {
    }

    /// <summary>The HTTP request failed unexpectedly.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="exception">What happened.</param>
    public virtual void HttpRequestError(HttpContext context, Exception exception)
    {
    }

    /// <summary>The body or query string is read.</summary>
    /// <param name="context">The HTTP request.</param>
    public virtual IDisposable ParseHttpRequest(HttpContext context) => EmptyScope;
}

/// <summary>How an HTTP request carries what is asked.</summary>
public enum HttpRequestKind
{
    /// <summary>In the body of a POST.</summary>
    HttpPost,

    /// <summary>In the body of a POST, beside files.</summary>
    HttpMultiPart,

    /// <summary>In the query string of a GET.</summary>
    HttpGet,
}
