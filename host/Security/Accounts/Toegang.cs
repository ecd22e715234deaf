namespace Leefbaarheid.Host.Security;

/// <summary>How far somebody got.</summary>
internal enum Toegang
{
    /// <summary>The name, the password or the code is wrong, or the account is locked or switched off: which, is not told.</summary>
    Geweigerd,

    /// <summary>The second factor is still to be given.</summary>
    Code,

    /// <summary>A password of his own is still to be chosen.</summary>
    Wachtwoord,

    Binnen,
}
