using System.Security.Claims;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What compiled resolvers call to fill their parameters.</summary>
internal static class ResolverState
{
    public static T? Global<T>(IResolverContext context, string key)
        => context.ContextData.TryGetValue(key, out var value) && value is T typed ? typed : default;

    public static T? Scoped<T>(IResolverContext context, string key)
        => context.ScopedContextData.TryGetValue(key, out var value) && value is T typed ? typed : default;

    public static T? Local<T>(IResolverContext context, string key)
        => context.LocalContextData.TryGetValue(key, out var value) && value is T typed ? typed : default;

    public static ClaimsPrincipal? User(IResolverContext context, bool isRequired)
        => Global<ClaimsPrincipal>(context, nameof(ClaimsPrincipal))
            ?? (isRequired ? throw new InvalidOperationException("Could not resolve the claims principal.") : null);

    public static HttpContext? Http(IResolverContext context, bool isRequired)
        => Global<HttpContext>(context, nameof(HttpContext))
            ?? (isRequired ? throw new InvalidOperationException("The request did not come over HTTP.") : null);

    public static T Required<T>(IResolverContext context)
        where T : notnull
        => context.Services.GetRequiredService<T>();

    public static T? Optional<T>(IResolverContext context) => context.Services.GetService<T>();

    public static T Keyed<T>(IResolverContext context, string key)
        where T : notnull
        => context.Services.GetRequiredKeyedService<T>(key);

    public static T? OptionalKeyed<T>(IResolverContext context, string key) => context.Services.GetKeyedService<T>(key);

    public static T DataLoader<T>(IResolverContext context)
        where T : notnull
        => (T)((IDataLoaderSource)context).DataLoader(typeof(T));

    /// <summary>A member of the one <c>input</c> argument that the mutation conventions make of a method's parameters.</summary>
    public static T Member<T>(IResolverContext context, string argument, string member)
        => InputMembers.Get<T>(context.ArgumentValue<IReadOnlyDictionary<string, object?>>(argument), member, default!);
}
