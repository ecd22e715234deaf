using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Leefbaarheid.Host.Security;

/// <summary>Makes, keeps and compares passwords, with the framework's hasher.</summary>
internal sealed class Passwords
{
    // Without those that look alike: people type them over from a log or a letter.
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 16;

    private readonly PasswordHasher<Gebruiker> _hasher = new();
    private readonly Lazy<string> _nobodys;

    public Passwords() => _nobodys = new Lazy<string>(() => _hasher.HashPassword(null!, Random()));

    public static string Random() => RandomNumberGenerator.GetString(Letters, Length);

    public string Hash(Gebruiker gebruiker, string wachtwoord) => _hasher.HashPassword(gebruiker, wachtwoord);

    /// <summary>
    /// Whether it is the account's password. For an account that does not exist it takes as long: the time that an answer takes does not
    /// tell who has one.
    /// </summary>
    public bool Fits(Gebruiker? gebruiker, string wachtwoord)
    {
        var hash = gebruiker?.Wachtwoordhash;
        var verdict = _hasher.VerifyHashedPassword(gebruiker!, hash ?? _nobodys.Value, wachtwoord);
        return hash is not null && verdict != PasswordVerificationResult.Failed;
    }
}
