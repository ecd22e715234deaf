namespace Leefbaarheid.Host.Security;

/// <summary>The ways in which a request says who it is from.</summary>
internal static class Schemes
{
    /// <summary>Chooses one of those below by what the request has with it.</summary>
    public const string Any = "Aanmelding";

    /// <summary>People: a cookie that leads to a session.</summary>
    public const string Session = "Sessie";

    /// <summary>Somebody who gave a password and still has to choose a new one or to give a code. It opens nothing but those pages.</summary>
    public const string Halfway = "Halverwege";

    /// <summary>People: an identity provider that says who somebody is. It leads to a session.</summary>
    public const string External = "Extern";

    /// <summary>Programs: a token of an issuer that we trust.</summary>
    public const string Jwt = "Jwt";

    /// <summary>Programs: a key in a header.</summary>
    public const string ApiKey = "Apisleutel";

    /// <summary>The host itself, which asks its own questions before anybody else does.</summary>
    public const string Rehearsal = "Repetitie";
}
