namespace Leefbaarheid.Host.Security;

/// <summary>Settings of the section <c>Aanmelding</c>.</summary>
internal sealed class SecuritySettings
{
    public const string Section = "Aanmelding";

    /// <summary>False: nobody signs in with a password of ours, only by way of the identity provider.</summary>
    public bool LokaleAccounts { get; init; } = true;

    /// <summary>How long a session lasts in which nobody does anything. Every request starts it anew.</summary>
    public TimeSpan Sessieduur { get; init; } = TimeSpan.FromHours(8);

    /// <summary>How long a session lasts at most, whatever is done in it.</summary>
    public TimeSpan Sessiegrens { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How many wrong passwords in a row lock an account.</summary>
    public int Pogingen { get; init; } = 5;

    /// <summary>How long it stays locked.</summary>
    public TimeSpan Blokkade { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long the link works with which somebody chooses the first or a new password.</summary>
    public TimeSpan Uitnodigingsduur { get; init; } = TimeSpan.FromDays(3);

    /// <summary>How often the owner of an open WebSocket or event stream is asked whether he may still be in, with the same functions.</summary>
    public TimeSpan Socketcontrole { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a host relies on what it knows of a session or an API key, before it asks the database again.</summary>
    public TimeSpan Onthouden { get; init; } = TimeSpan.FromSeconds(5);
}
