using HotChocolate;
using HotChocolate.Authorization;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Authorization;

/// <summary>Asks, before anything of a request runs, what its operation demands as a whole.</summary>
internal static class RequestAuthorization
{
    /// <summary>Why the request is refused; null when it is not. Costs nothing for operations without demands.</summary>
    public static ValueTask<IError?> RefusalAsync(
        OperationPlan plan,
        ISchema schema,
        IServiceProvider services,
        IReadOnlyDictionary<string, object?>? state,
        CancellationToken cancellationToken)
        => plan.Policies.Count == 0 ? default : AskAsync(plan.Policies, schema, services, state, cancellationToken);

    private static async ValueTask<IError?> AskAsync(
        IReadOnlyList<AuthorizeDirective> policies,
        ISchema schema,
        IServiceProvider services,
        IReadOnlyDictionary<string, object?>? state,
        CancellationToken cancellationToken)
    {
        var context = new AuthorizationContext(schema, services, state is null
            ? new Dictionary<string, object?>(StringComparer.Ordinal)
            : new Dictionary<string, object?>(state, StringComparer.Ordinal));
        var handler = services.GetRequiredService<IAuthorizationHandler>();

        // One by one, so that the error can name the policy that does not exist.
        foreach (var policy in policies)
        {
            if (AuthorizationErrors.Of(await handler.AuthorizeAsync(context, [policy], cancellationToken), policy.Policy) is { } error)
                return error;
        }

        return null;
    }
}
