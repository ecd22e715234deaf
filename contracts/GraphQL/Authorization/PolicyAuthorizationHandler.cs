using System.Security.Claims;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using IRequirementHandler = Microsoft.AspNetCore.Authorization.IAuthorizationHandler;

namespace HotChocolate.Authorization;

/// <summary>Decides by the policies of the application. What requirement handlers get as resource is the field's context, or the request's.</summary>
internal sealed class PolicyAuthorizationHandler(
    IAuthorizationService service,
    IAuthorizationPolicyProvider policies,
    IEnumerable<IRequirementHandler> requirementHandlers) : IAuthorizationHandler
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

    /// <summary>
    /// True: the user is refused, and would be for any object, because all that the demand asks for is in the user. False also where that
    /// cannot be told, as with requirements and handlers of the application, which get the object's field to look at.
    /// </summary>
    public async ValueTask<bool> RefusesAnyObjectAsync(IMiddlewareContext context, AuthorizeDirective directive)
        => service is DefaultAuthorizationService
            && service.GetType().Assembly == typeof(DefaultAuthorizationService).Assembly
            && requirementHandlers.All(handler => handler.GetType() == typeof(PassThroughAuthorizationHandler))
            && (await RequirementsAsync(directive) is not { } requirements || requirements.All(IsOfUser))
            && await AuthorizeAsync(context, directive, context.RequestAborted) is not AuthorizeResult.Allowed;

    private static bool IsOfUser(IAuthorizationRequirement requirement)
        => requirement.GetType() is var type
            && (type == typeof(DenyAnonymousAuthorizationRequirement)
                || type == typeof(RolesAuthorizationRequirement)
                || type == typeof(ClaimsAuthorizationRequirement)
                || type == typeof(NameAuthorizationRequirement));

    private static ClaimsPrincipal User(IDictionary<string, object?> contextData)
        => contextData.TryGetValue(nameof(ClaimsPrincipal), out var user) && user is ClaimsPrincipal principal
            ? principal
            : new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>Null: the demand names a policy that does not exist.</summary>
    private async ValueTask<IReadOnlyList<IAuthorizationRequirement>?> RequirementsAsync(AuthorizeDirective directive)
    {
        var policy = directive.Policy is { } name ? await policies.GetPolicyAsync(name) : await policies.GetDefaultPolicyAsync();
        return policy is not null && directive.Roles is { Count: > 0 } roles
            ? [.. policy.Requirements, new RolesAuthorizationRequirement(roles)]
            : policy?.Requirements;
    }

    private async ValueTask<AuthorizeResult> AuthorizeAsync(ClaimsPrincipal user, object resource, AuthorizeDirective directive)
    {
        if (await RequirementsAsync(directive) is not { } requirements)
            return directive.Policy is null ? AuthorizeResult.NoDefaultPolicy : AuthorizeResult.PolicyNotFound;
        var verdict = await service.AuthorizeAsync(user, resource, requirements);
        if (verdict.Succeeded)
            return AuthorizeResult.Allowed;
        return user.Identities.Any(identity => identity.IsAuthenticated) ? AuthorizeResult.NotAllowed : AuthorizeResult.NotAuthenticated;
    }
}
