namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// Offers an action (vervolgactie) to whoever has just made its record satisfy a condition, with another action of the same page or part
/// or by saving a field there: who completes a task is asked whether to log the contact moment. It is asked once, for one record at a
/// time; who says no finds the action in its menu as always.
/// </summary>
/// <param name="When">The condition, as <see cref="PageAction.When"/>. It is not offered to who finds a record that satisfied it before.</param>
/// <param name="Question">What was done and what is offered, as a Dutch question that is answered with yes or no.</param>
public sealed record ActionOffer(string When, string Question);
