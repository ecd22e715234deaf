namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>
/// A day of an open deadline has come. Published once per deadline and day, over all hosts together: the mark that it was published,
/// and everything that the subscribers write, are kept together or not at all.
/// </summary>
/// <remarks>
/// Subscribe with <see cref="Events.IEventHandler{TEvent}"/>. A subscriber that throws undoes what the others wrote for this deadline;
/// it is published again after a minute, and then with longer and longer pauses up to an hour. Other deadlines do not wait for it.
/// A handler has a minute. What is to leave the process goes through <see cref="Events.IOutbox"/>.
/// </remarks>
/// <param name="Termijn">The deadline as it stands.</param>
/// <param name="Moment">
/// Which of its days. When the last day has come before the target was published, after downtime or because both days are the same,
/// only the last day is.
/// </param>
/// <param name="Sleutel">
/// Identifies this deadline and day for ever, also when it is published again after a failure; fit to be a key in the outbox. At most
/// 100 characters.
/// </param>
public sealed record AfterTermijnBereikt(Termijn Termijn, Termijnmoment Moment, string Sleutel);

/// <summary>A day of a deadline.</summary>
public enum Termijnmoment
{
    /// <summary>The day to aim for, <see cref="Termijn.Streefdatum"/>.</summary>
    Streefdatum,

    /// <summary>The last day on which it is in time, <see cref="Termijn.UiterlijkeDatum"/>.</summary>
    UiterlijkeDatum,
}
