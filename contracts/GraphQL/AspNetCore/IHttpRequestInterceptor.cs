using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Sees every GraphQL request that comes over HTTP before it is executed, and may change it.</summary>
public interface IHttpRequestInterceptor
{
    /// <summary>Adds to a request what the HTTP request tells. Called once for each operation of a batch.</summary>
    /// <param name="context">The HTTP request.</param>
    /// <param name="requestExecutor">What will execute the request.</param>
    /// <param name="requestBuilder">The request; holds document, operation name and variables already.</param>
    /// <param name="cancellationToken">Cancelled when the caller hangs up.</param>
    /// <exception cref="GraphQLException">Refuses the request: its errors are the response.</exception>
    ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken);
}

/// <inheritdoc cref="IHttpRequestInterceptor.OnCreateAsync"/>
public delegate ValueTask HttpRequestInterceptorDelegate(
    HttpContext context,
    IRequestExecutor requestExecutor,
    OperationRequestBuilder requestBuilder,
    CancellationToken cancellationToken);
