namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// Tells the frame around the pages what only a module knows: who the user is, which page is his home, and where his notifications are.
/// Found by convention; one instance per scope. A source tells what it knows and leaves the rest; of several that answer, the first in
/// the order of the modules counts.
/// </summary>
public interface IShellSource
{
    /// <summary>Where the notifications of users are; null when this source has none. The same whoever asks.</summary>
    Notifications? Notifications => null;

    /// <summary>Who the current user is; null when this source does not know him.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    ValueTask<ShellUser?> UserAsync(CancellationToken cancellationToken) => default;

    /// <summary>Id of the page that the current user starts on; null when this source does not know.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    ValueTask<string?> StartPageAsync(CancellationToken cancellationToken) => default;
}

/// <summary>The user as the frame shows him.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Teams">The teams that he is in today, his own first; lists can be shared with them.</param>
public sealed record ShellUser(string Name, IReadOnlyList<ShellTeam> Teams);

/// <summary>A team of a user.</summary>
/// <param name="Id">Key of the team.</param>
/// <param name="Name">Its name.</param>
public sealed record ShellTeam(Guid Id, string Name);

/// <summary>Where users find what the program has to tell them. Checked against the schema and the pages at start.</summary>
/// <param name="Page">Id of the list page that shows them; it lists those of the current user alone.</param>
/// <param name="Where">The value of the <c>where</c> argument of the list's source, as a GraphQL literal: those that were not read yet.</param>
public sealed record Notifications(string Page, string Where)
{
    /// <summary>
    /// The subscription field that sends a record of the list as soon as there is a new one; null when nothing tells. It takes no
    /// argument that is required.
    /// </summary>
    public string? Subscription { get; init; }

    /// <summary>Id of the action of the list that marks one as read; null for none.</summary>
    public string? ReadAction { get; init; }
}
