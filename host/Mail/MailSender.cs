using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Host.Mail;

/// <summary>Hands mail from the outbox to the mail server.</summary>
internal sealed class MailSender(MailSettings settings) : IOutboxSender
{
    public const string Mail = "mail";

    public string Kanaal => Mail;

    public async Task VerstuurAsync(OutboxMessage bericht, CancellationToken cancellationToken)
    {
        var mail = JsonSerializer.Deserialize<Mailbericht>(bericht.Inhoud)
            ?? throw new InvalidOperationException("There is no message in it.");
        using var message = Compose(mail, bericht.Sleutel);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Beveiliging == MailBeveiliging.StartTls };
        if (settings.Gebruiker.Length > 0)
            client.Credentials = new NetworkCredential(settings.Gebruiker, settings.Wachtwoord);
        await client.SendMailAsync(message, cancellationToken);
    }

    private MailMessage Compose(Mailbericht mail, string sleutel)
    {
        var from = new MailAddress(settings.Afzender);
        var message = new MailMessage(from, new MailAddress(mail.Aan))
        {
            Subject = mail.Onderwerp,
            SubjectEncoding = Encoding.UTF8,
            Body = Body(mail),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };

        // The same at every attempt: a mail server that has it already, or a reader, can tell.
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)).AsSpan(0, 16));
        message.Headers.Add("Message-ID", $"<{id}@{from.Host}>");
        // Asks absence assistants not to answer (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private string Body(Mailbericht mail)
        => settings.Basisadres is { } adres && mail is { Pagina: { } pagina, PaginaId: { } id }
            ? $"{mail.Tekst}\n\n{new Uri(adres, $"{Uri.EscapeDataString(pagina)}/{id}")}\n"
            : $"{mail.Tekst}\n";
}
