using System.Security.Claims;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;

namespace HotChocolate.Authorization;

/// <summary>Decides by the policies of the application. What requirement handlers get as resource is the field's context, or the request's.</summary>
internal sealed class PolicyAuthorizationHandler(IAuthorizationService service, IAuthorizationPolicyProvider policies) : IAuthorizationHandler
{
    public ValueTask<AuthorizeResult> AuthorizeAsync(
        IMiddlewareContext context,
        AuthorizeDirective directive,
        CancellationToken cancellationToken = default)
        => AuthorizeAsync(User(context.ContextData), context, directive);

    public async ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default)
    {
        foreach (var directive in directives)
        {
            if (await AuthorizeAsync(User(context.ContextData), context, directive) is not AuthorizeResult.Allowed and var refusal)
                return refusal;
        }

        return AuthorizeResult.Allowed;
    }

    private static ClaimsPrincipal User(IDictionary<string, object?> contextData)
        => contextData.TryGetValue(nameof(ClaimsPrincipal), out var user) && user is ClaimsPrincipal principal
            ? principal
            : new ClaimsPrincipal(new ClaimsIdentity());

    private async ValueTask<AuthorizeResult> AuthorizeAsync(ClaimsPrincipal user, object resource, AuthorizeDirective directive)
    {
        var policy = directive.Policy is { } name ? await policies.GetPolicyAsync(name) : await policies.GetDefaultPolicyAsync();
        if (policy is null)
            return directive.Policy is null ? AuthorizeResult.NoDefaultPolicy : AuthorizeResult.PolicyNotFound;
        var requirements = directive.Roles is { Count: > 0 } roles
            ? [.. policy.Requirements, new RolesAuthorizationRequirement(roles)]
            : policy.Requirements;
        var verdict = await service.AuthorizeAsync(user, resource, requirements);
        if (verdict.Succeeded)
            return AuthorizeResult.Allowed;
        return user.Identities.Any(identity => identity.IsAuthenticated) ? AuthorizeResult.NotAllowed : AuthorizeResult.NotAuthenticated;
    }
}
