using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Puts a mutation root field into its <see cref="IMutationScope"/>. Its place is directly inside the middleware that turns
/// exceptions into typed errors: only there an exception undoes the work before it becomes an answer, and a failing commit
/// becomes a typed error as well.
/// </summary>
internal static class MutationScopeMiddleware
{
    public static FieldDelegate Create(FieldDelegate next) => context =>
    {
        var scope = context.RequestServices.GetService<IMutationScope>();
        return scope is null
            ? next(context)
            : scope.RunAsync(context.RequestServices, () => ResolveAsync(next, context), context.RequestAborted);
    };

    private static async ValueTask<bool> ResolveAsync(FieldDelegate next, IMiddlewareContext context)
    {
        await next(context);
        return context is { HasErrors: false } and not ResolverContext { IsFailed: true };
    }
}
