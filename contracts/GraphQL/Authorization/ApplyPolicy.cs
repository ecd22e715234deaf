namespace HotChocolate.Authorization;

/// <summary>When a policy is asked.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver runs: what is refused is not fetched.</summary>
    BeforeResolver = 0,

    /// <summary>After the resolver has run: the policy may look at the result.</summary>
    AfterResolver = 1,

    /// <summary>Before anything runs: the whole request is refused, with HTTP status 401.</summary>
    Validation = 2,
}

/// <summary>What an <see cref="IAuthorizationHandler"/> decides.</summary>
public enum AuthorizeResult
{
    /// <summary>The user may.</summary>
    Allowed,

    /// <summary>The user is known and may not.</summary>
    NotAllowed,

    /// <summary>Nobody is signed in.</summary>
    NotAuthenticated,

    /// <summary>The default policy was asked for, but the application has none.</summary>
    NoDefaultPolicy,

    /// <summary>The application has no policy of the name.</summary>
    PolicyNotFound,
}
