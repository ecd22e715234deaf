namespace Leefbaarheid.Contracts.Events;

/// <summary>
/// Takes what is to leave the process: mail, a message to another system. It is stored with the rest of the unit of work, so it is
/// sent if and only if that is committed.
/// </summary>
public interface IOutbox
{
    /// <summary>Adds a message, unless the channel was given one with this key before.</summary>
    /// <param name="kanaal">
    /// <see cref="IOutboxSender.Kanaal"/> of who sends it; at most 100 characters. Without such a sender (its module is disabled) the
    /// message waits.
    /// </param>
    /// <param name="sleutel">Identifies the message within its channel; at most 200 characters.</param>
    /// <param name="inhoud">What the sender needs, in a form that is the sender's own; at most 100,000 characters.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="InvalidOperationException">No unit of work is running.</exception>
    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    Task VoegToeAsync(string kanaal, string sleutel, string inhoud, CancellationToken cancellationToken);
}
