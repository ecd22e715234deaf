namespace Leefbaarheid.Contracts.Events;

/// <summary>Sends the messages of one channel of the outbox. Found by convention.</summary>
public interface IOutboxSender
{
    /// <summary>Unique over all modules and at most 100 characters, e.g. <c>mail</c>. It is stored with each message.</summary>
    string Kanaal { get; }

    /// <summary>
    /// Sends a message, after its unit of work was committed and outside any other. At least once: a host that is killed between
    /// sending and noting that leaves a message that is sent again, with the same key. What this throws is logged and the message is
    /// tried again, after a minute and then with longer and longer pauses up to an hour. A sender has a minute.
    /// </summary>
    Task VerstuurAsync(OutboxMessage bericht, CancellationToken cancellationToken);
}

/// <summary>A message on its way out.</summary>
/// <param name="Sleutel">Identifies it within its channel; the same at every attempt, so that who receives it can tell.</param>
/// <param name="Inhoud">As it was given to <see cref="IOutbox"/>.</param>
/// <param name="Poging">1 for the first attempt.</param>
/// <param name="GemaaktOp">When it was added, in UTC.</param>
public sealed record OutboxMessage(string Sleutel, string Inhoud, int Poging, DateTime GemaaktOp);
