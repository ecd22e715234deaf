using HotChocolate.Types;

namespace HotChocolate.Authorization;

/// <summary>
/// Asks for a signed-in user, and with <see cref="Policy"/> or <see cref="Roles"/> for more. On a member: guards its field. On a class:
/// guards every field that returns the type. On the class of a root type or an extension of one: guards the fields of that class.
/// Several attributes must all be satisfied.
/// </summary>
/// <remarks>
/// A refused field is null and has an error with code <c>AUTH_NOT_AUTHENTICATED</c> or <c>AUTH_NOT_AUTHORIZED</c>. ASP.NET Core's attribute
/// of the same name has no effect on fields. Needs <c>AddAuthorization()</c> on the schema and on the services.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method,
    Inherited = true,
    AllowMultiple = true)]
public class AuthorizeAttribute : DescriptorAttribute
{
    /// <summary>Asks for what the application's default policy asks, unless <see cref="Policy"/> or <see cref="Roles"/> say more.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Asks for what a policy asks.</summary>
    /// <param name="policy">The name of a policy of the application.</param>
    public AuthorizeAttribute(string policy)
        : this(policy, ApplyPolicy.BeforeResolver)
    {
    }

    /// <summary>Asks for what a policy asks.</summary>
    /// <param name="policy">The name of a policy of the application.</param>
    /// <param name="apply">When it is asked.</param>
    public AuthorizeAttribute(string policy, ApplyPolicy apply)
    {
        Policy = policy;
        Apply = apply;
    }

    /// <summary>Asks for what the application's default policy asks.</summary>
    /// <param name="apply">When it is asked.</param>
    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <summary>The name of a policy of the application; null for its default policy.</summary>
    public string? Policy { get; set; }

    /// <summary>The user must have at least one of these roles; null: no matter.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When the policy is asked. Default: before the resolver runs.</summary>
    public ApplyPolicy Apply { get; set; } = ApplyPolicy.BeforeResolver;
}

/// <summary>Lets everybody have the field, whatever the class around it or the type that it returns asks.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class AllowAnonymousAttribute : DescriptorAttribute;
