using Microsoft.AspNetCore.DataProtection;
using OtpNet;

namespace Leefbaarheid.Host.Security;

/// <summary>Codes of six digits from an app on a telephone, another one every thirty seconds (RFC 6238).</summary>
internal sealed class Tweedefactor(IDataProtectionProvider protection, TimeProvider time)
{
    private const int GeheimBytes = 20;
    private const string Uitgever = "Leefbaarheid";

    // Clocks of telephones are off by some seconds.
    private static readonly VerificationWindow s_window = new(previous: 1, future: 1);

    private readonly IDataProtector _protector = protection.CreateProtector("Leefbaarheid.Tweedefactor");

    /// <summary>What a new second factor is made of; people without a camera type it over.</summary>
    public static string NieuwGeheim() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(GeheimBytes));

    /// <summary>The address that an app reads from a picture.</summary>
    public static string Adres(string geheim, string gebruikersnaam) => new OtpUri(OtpType.Totp, geheim, gebruikersnaam, Uitgever).ToString();

    public string Versleutel(string geheim) => _protector.Protect(geheim);

    public string Ontsleutel(string versleuteld) => _protector.Unprotect(versleuteld);

    /// <summary>The time step that the code is of; null when it is no code of now.</summary>
    public long? Tijdstap(string geheim, string code)
        => new Totp(Base32Encoding.ToBytes(geheim)).VerifyTotp(
            time.GetUtcNow().UtcDateTime, code.Replace(" ", "", StringComparison.Ordinal), out var stap, s_window)
            ? stap
            : null;
}
