namespace Leefbaarheid.Contracts.Events;

/// <summary>Publishes a module's events to the subscribers of all modules.</summary>
public interface IEventPublisher
{
    /// <summary>Calls every subscriber, within the current unit of work.</summary>
    /// <exception cref="Errors.RegelovertredingException">It is a <see cref="BeforeEvent"/> and a subscriber refused it.</exception>
    Task PublishAsync<TEvent>(TEvent gebeurtenis, CancellationToken cancellationToken)
        where TEvent : notnull;
}
