using System.Net.Mail;
using System.Text.Json;
using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Host.Mail;

/// <summary>Puts mail in the outbox, with what is needed to send it and nothing else.</summary>
internal sealed class MailOutbox(MailSettings settings, IOutbox outbox) : IMail
{
    public Task VoegToeAsync(string sleutel, Mailbericht bericht, CancellationToken cancellationToken)
    {
        if (!MailAddress.TryCreate(bericht.Aan, out _))
            throw new ArgumentException("It is sent to no address.", nameof(bericht));
        ArgumentException.ThrowIfNullOrWhiteSpace(bericht.Onderwerp, nameof(bericht));
        ArgumentException.ThrowIfNullOrWhiteSpace(bericht.Tekst, nameof(bericht));
        if (bericht.Onderwerp.AsSpan().ContainsAny('\r', '\n'))
            throw new ArgumentException("A subject has one line.", nameof(bericht));
        return settings.Aan ? outbox.VoegToeAsync(MailSender.Mail, sleutel, JsonSerializer.Serialize(bericht), cancellationToken) : Task.CompletedTask;
    }
}
