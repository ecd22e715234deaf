using System.Net.Mail;
using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Mail;

/// <summary>The mail server, from the section <c>Mail</c> of the settings.</summary>
internal sealed class MailSettings
{
    private const int SubmissionPort = 587;

    /// <summary>Name of the server; empty: this host sends no mail.</summary>
    public string Host { get; init; } = "";

    public int Port { get; init; } = SubmissionPort;

    public MailBeveiliging Beveiliging { get; init; } = MailBeveiliging.StartTls;

    /// <summary>Name to sign in with; empty for a server that asks for none.</summary>
    public string Gebruiker { get; init; } = "";

    public string Wachtwoord { get; init; } = "";

    /// <summary>The address that mail comes from, with or without a name: <c>Leefbaarheid &lt;leefbaarheid@corporatie.nl&gt;</c>.</summary>
    public string Afzender { get; init; } = "";

    /// <summary>Where people open the program, for links; null for mail without links.</summary>
    public Uri? Basisadres { get; init; }

    public bool Aan => Host.Length > 0;

    /// <exception cref="HostStartException">There is a server, and something that it needs is missing or wrong.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        MailSettings settings;
        try
        {
            settings = configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings();
        }
        catch (InvalidOperationException wrong)
        {
            throw new HostStartException($"De instelling Mail klopt niet: {wrong.Message}", wrong);
        }

        if (!settings.Aan)
            return settings;
        if (!MailAddress.TryCreate(settings.Afzender, out _))
            throw new HostStartException("Mail:Afzender is geen e-mailadres. Vul het adres in waarvan de mail komt.");
        if (settings.Port is < 1 or > 65535)
            throw new HostStartException("Mail:Port moet tussen 1 en 65535 liggen.");
        if (settings.Basisadres is { } adres && !(adres.IsAbsoluteUri && adres.Scheme is "http" or "https"))
            throw new HostStartException("Mail:Basisadres is geen webadres. Gebruik bijvoorbeeld https://leefbaarheid.corporatie.nl/.");
        return settings;
    }
}

/// <summary>How the connection to the mail server is protected.</summary>
internal enum MailBeveiliging
{
    /// <summary>Encrypted before anything is sent; a server that cannot do that gets no mail.</summary>
    StartTls,

    /// <summary>Readable on its way: only for a relay on this machine or in its own network.</summary>
    Geen,
}
