using HotChocolate.Resolvers;

namespace HotChocolate;

/// <summary>What a resolver may know beyond its own field.</summary>
public static partial class ResolverContextExtensions
{
    /// <summary>The event that the running subscription answers to; fields below the subscription's own have it too.</summary>
    /// <typeparam name="TMessage">The type of the event.</typeparam>
    /// <param name="context">The resolver's context.</param>
    /// <exception cref="InvalidOperationException">The operation is no subscription, or the event is of another type.</exception>
    public static TMessage GetEventMessage<TMessage>(this IResolverContext context)
        => ((IEventMessageSource)context).EventMessage switch
        {
            TMessage message => message,
            null => throw new InvalidOperationException("There is no event: only fields of a subscription have one."),
            var other => throw new InvalidOperationException($"The event is a {other.GetType()}, not a {typeof(TMessage)}."),
        };
}

/// <summary>Implemented by the engine's resolver context.</summary>
internal interface IEventMessageSource
{
    /// <summary>Null outside subscriptions.</summary>
    object? EventMessage { get; }
}
