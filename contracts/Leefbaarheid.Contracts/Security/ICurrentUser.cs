namespace Leefbaarheid.Contracts.Security;

/// <summary>Who asks. Also set in background work, where it is the host itself.</summary>
public interface ICurrentUser
{
    /// <summary>Unique name of the user; <c>systeem</c> for the host itself.</summary>
    string Gebruikersnaam { get; }

    /// <summary>Code of the medewerker that this user is; null for the host itself and for integrations.</summary>
    string? Medewerkercode { get; }
}
