namespace HotChocolate.Resolvers;

/// <summary>A resolver context whose outcome middleware may read and replace.</summary>
public interface IMiddlewareContext : IResolverContext
{
    /// <summary>The outcome so far; null until a step sets it.</summary>
    object? Result { get; set; }
}
