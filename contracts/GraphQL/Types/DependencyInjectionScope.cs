namespace HotChocolate.Types;

/// <summary>Where a resolver takes its services from.</summary>
public enum DependencyInjectionScope
{
    /// <summary>The scope of the request.</summary>
    Request,

    /// <summary>A scope of its own for each call of the resolver.</summary>
    Resolver,
}
