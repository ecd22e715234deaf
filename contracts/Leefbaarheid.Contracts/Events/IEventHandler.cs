namespace Leefbaarheid.Contracts.Events;

/// <summary>
/// Subscribes to an event of this or another module. Handlers are found by convention, run one after another in dependency order
/// of their modules, and inside the publisher's transaction: when one throws, nothing of the whole is kept.
/// </summary>
/// <typeparam name="TEvent">The event: a record in a module's public face.</typeparam>
public interface IEventHandler<in TEvent>
{
    /// <summary>Handles one occurrence.</summary>
    Task HandleAsync(TEvent gebeurtenis, CancellationToken cancellationToken);
}
