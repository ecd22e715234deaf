using System.Security.Claims;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>
/// Gives resolvers the services of the HTTP request, and the global state <c>HttpContext</c>, <c>ClaimsPrincipal</c> and
/// <c>CancellationToken</c>. An interceptor of one's own derives from it and calls it last, so that what it set itself stays.
/// </summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    /// <inheritdoc/>
    public virtual ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        requestBuilder
            .TrySetServices(context.RequestServices)
            .TryAddGlobalState(nameof(HttpContext), context)
            .TryAddGlobalState(nameof(ClaimsPrincipal), context.User)
            .TryAddGlobalState(nameof(CancellationToken), context.RequestAborted);
        return ValueTask.CompletedTask;
    }
}

internal sealed class DelegateHttpRequestInterceptor(HttpRequestInterceptorDelegate intercept) : DefaultHttpRequestInterceptor
{
    public override async ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
    {
        await intercept(context, requestExecutor, requestBuilder, cancellationToken);
        await base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
    }
}
