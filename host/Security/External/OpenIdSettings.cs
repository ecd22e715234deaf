namespace Leefbaarheid.Host.Security;

/// <summary>Settings of the section <c>Aanmelding:OpenId</c>: the identity provider that people sign in with.</summary>
internal sealed class OpenIdSettings
{
    public const string Section = $"{SecuritySettings.Section}:OpenId";

    /// <summary>Address of the provider; empty: there is none.</summary>
    public string? Authority { get; init; }

    public string? ClientId { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>What people know the provider by; it stands on the button.</summary>
    public string Naam { get; init; } = "uw organisatie";

    /// <summary>What is asked of the provider, with a space between two of them.</summary>
    public string Scopes { get; init; } = "openid profile";

    public string Gebruikersnaamclaim { get; init; } = "preferred_username";

    public string Naamclaim { get; init; } = "name";

    /// <summary>The claim that holds the code of the medewerker; empty: nobody is one.</summary>
    public string? Medewerkerclaim { get; init; }

    public string Groepsclaim { get; init; } = "groups";

    /// <summary>The functions that a group of the provider stands for. Who is in none of them does not get in.</summary>
    public Dictionary<string, string> Functies { get; init; } = [];

    /// <summary>
    /// True: who comes in for the first time takes over the local account of his name. Only for a provider where people cannot choose
    /// their names, and for as long as accounts move.
    /// </summary>
    public bool Koppelen { get; init; }

    public bool IsActief => Authority is { Length: > 0 };

    /// <summary>Where the provider is, as a policy for pages names it.</summary>
    public string? Origin => Uri.TryCreate(Authority, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : null;
}
