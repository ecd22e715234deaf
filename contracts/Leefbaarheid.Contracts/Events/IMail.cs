namespace Leefbaarheid.Contracts.Events;

/// <summary>
/// Sends mail to people, through the outbox. A host without a mail server takes no mail: then nothing is stored and nothing is sent.
/// </summary>
public interface IMail
{
    /// <summary>Adds a message to the outbox, unless one with this key was added before. It is sent at least once after the commit.</summary>
    /// <param name="sleutel">Identifies the message among all mail; at most 200 characters. The message's Message-Id follows from it.</param>
    /// <param name="bericht">The message.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="InvalidOperationException">No unit of work is running.</exception>
    /// <exception cref="ArgumentException">The address is none, a text is empty, the subject has several lines, or the whole is too long.</exception>
    Task VoegToeAsync(string sleutel, Mailbericht bericht, CancellationToken cancellationToken);
}

/// <summary>A message in plain text.</summary>
/// <param name="Aan">The address of the one who gets it.</param>
/// <param name="Onderwerp">One line of Dutch.</param>
/// <param name="Tekst">Dutch text. Mail leaves the corporation's own systems: numbers and dates, and no names of tenants.</param>
public sealed record Mailbericht(string Aan, string Onderwerp, string Tekst)
{
    /// <summary>Id of the card that a link below the text opens; null for no link. Without a base address in the settings there is none.</summary>
    public string? Pagina { get; init; }

    /// <summary>Key of the record on that card.</summary>
    public Guid? PaginaId { get; init; }
}
