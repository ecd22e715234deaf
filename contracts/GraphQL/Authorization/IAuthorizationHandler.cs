using HotChocolate.Resolvers;

namespace HotChocolate.Authorization;

/// <summary>Decides whether the user of a request meets the demands of the schema. Registered with <c>AddAuthorizationHandler</c>; scoped.</summary>
public interface IAuthorizationHandler
{
    /// <summary>Decides on one field.</summary>
    /// <param name="context">The field; after the resolver with its result.</param>
    /// <param name="directive">The demand.</param>
    /// <param name="cancellationToken">Cancelled when the request ended.</param>
    ValueTask<AuthorizeResult> AuthorizeAsync(
        IMiddlewareContext context,
        AuthorizeDirective directive,
        CancellationToken cancellationToken = default);

    /// <summary>Decides on a whole request, before anything of it runs.</summary>
    /// <param name="context">The request.</param>
    /// <param name="directives">The demands of all fields and types that the operation selects.</param>
    /// <param name="cancellationToken">Cancelled when the request ended.</param>
    ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default);
}

/// <summary>A request on which it is decided before anything of it runs.</summary>
public sealed class AuthorizationContext
{
    internal AuthorizationContext(ISchema schema, IServiceProvider services, IDictionary<string, object?> contextData)
    {
        Schema = schema;
        Services = services;
        ContextData = contextData;
    }

    /// <summary>The schema of the request.</summary>
    public ISchema Schema { get; }

    /// <summary>The services of the request.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The global state of the request; the user is under <c>ClaimsPrincipal</c>.</summary>
    public IDictionary<string, object?> ContextData { get; }
}
