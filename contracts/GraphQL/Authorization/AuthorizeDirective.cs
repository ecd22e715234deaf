namespace HotChocolate.Authorization;

/// <summary>One demand on the user: what an <see cref="AuthorizeAttribute"/> says.</summary>
/// <param name="policy">The name of a policy; null for the default one.</param>
/// <param name="roles">At least one of these roles; null: no matter.</param>
/// <param name="apply">When it is asked.</param>
public sealed class AuthorizeDirective(
    string? policy = null,
    IReadOnlyList<string>? roles = null,
    ApplyPolicy apply = ApplyPolicy.BeforeResolver)
{
    /// <summary>The name of a policy; null for the default one.</summary>
    public string? Policy { get; } = policy;

    /// <summary>At least one of these roles; null: no matter.</summary>
    public IReadOnlyList<string>? Roles { get; } = roles;

    /// <summary>When it is asked.</summary>
    public ApplyPolicy Apply { get; } = apply;
}
