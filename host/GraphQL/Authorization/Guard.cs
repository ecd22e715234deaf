using System.Collections;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Authorization;

/// <summary>Encloses pipelines in their demands on the user.</summary>
internal static class Guard
{
    public static FieldDelegate Enclose(FieldDelegate pipeline, IReadOnlyList<AuthorizeDirective> rules)
    {
        AuthorizeDirective[] before = [.. rules.Where(rule => rule.Apply == ApplyPolicy.BeforeResolver)];
        AuthorizeDirective[] after = [.. rules.Where(rule => rule.Apply == ApplyPolicy.AfterResolver)];
        if (before.Length + after.Length == 0)
            return pipeline;
        return async context =>
        {
            await DemandAsync(context, before);
            await pipeline(context);
            await DemandAsync(context, after);
        };
    }

    /// <summary>For fields of an interface or union: which demands there are shows only when the objects are known.</summary>
    public static FieldDelegate EncloseAbstract(
        FieldDelegate pipeline,
        NamedType type,
        IReadOnlyDictionary<NamedType, IReadOnlyList<AuthorizeDirective>> rules)
        => async context =>
        {
            await pipeline(context);
            if (context is not ResolverContext { Schema: var schema } || context.Result is null)
                return;
            var items = context.Result is IEnumerable list and not string ? [.. list.Cast<object?>()] : new List<object?> { context.Result };
            if (context.Result is IEnumerable and not string)
                context.Result = items;
            foreach (var found in items.OfType<object>().Select(item => schema.ResolveAbstract(type, item)).OfType<ObjectType>().Distinct())
            {
                if (rules.TryGetValue(found, out var demands))
                    await DemandAsync(context, demands.Where(demand => demand.Apply != ApplyPolicy.Validation));
            }
        };

    /// <exception cref="GraphQLException">The user does not meet one of the demands.</exception>
    public static async ValueTask DemandAsync(IMiddlewareContext context, IEnumerable<AuthorizeDirective> rules)
    {
        IAuthorizationHandler? handler = null;
        foreach (var rule in rules)
        {
            handler ??= context.RequestServices.GetRequiredService<IAuthorizationHandler>();
            var result = await handler.AuthorizeAsync(context, rule, context.RequestAborted);
            if (AuthorizationErrors.Of(result, rule.Policy) is not { } error)
                continue;
            context.Result = null;
            throw new GraphQLException(error);
        }
    }
}
