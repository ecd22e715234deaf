using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Host.Events;

/// <summary>
/// Calls the handlers of an event one after another. They were registered module by module in dependency order, and the container
/// keeps that order.
/// </summary>
internal sealed class EventPublisher(IServiceProvider services) : IEventPublisher
{
    public async Task PublishAsync<TEvent>(TEvent gebeurtenis, CancellationToken cancellationToken)
        where TEvent : notnull
    {
        foreach (var handler in services.GetServices<IEventHandler<TEvent>>())
            await handler.HandleAsync(gebeurtenis, cancellationToken);
        if (gebeurtenis is BeforeEvent { Weigeringen: [var first, ..] })
            throw new RegelovertredingException(first.Code, first.Reden);
    }
}
