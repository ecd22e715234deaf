namespace Leefbaarheid.Host.Security;

/// <summary>Settings of the section <c>Aanmelding:Jwt</c>: tokens with which programs get in.</summary>
internal sealed class JwtSettings
{
    public const string Section = $"{SecuritySettings.Section}:Jwt";

    /// <summary>Address of whoever issues the tokens; empty: none are taken.</summary>
    public string? Authority { get; init; }

    /// <summary>For whom a token has to be issued: the name of this installation at the issuer.</summary>
    public string? Audience { get; init; }

    /// <summary>The claim that names the program.</summary>
    public string Naamclaim { get; init; } = "client_id";

    /// <summary>The claim that holds the code of the medewerker in whose name the program works; empty: always its own.</summary>
    public string? Medewerkerclaim { get; init; }

    public string Groepsclaim { get; init; } = "scope";

    /// <summary>The functions that a scope, role or group stands for. What has none is let in by no token.</summary>
    public Dictionary<string, string> Functies { get; init; } = [];

    public bool IsActief => Authority is { Length: > 0 };
}
