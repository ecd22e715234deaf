using Microsoft.IdentityModel.Tokens;

namespace Leefbaarheid.Host.Security;

/// <summary>What every token has to be, whoever sends it.</summary>
internal static class Tokens
{
    /// <summary>
    /// Signatures that only the issuer can make. With a shared secret, whoever checks a token could write one; <c>none</c> is no signature.
    /// </summary>
    public static readonly IReadOnlyList<string> Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>By how much the clock of the issuer may be off.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>Keys may come without encryption from this machine only.</summary>
    public static bool NeedsHttps(string authority) => !(Uri.TryCreate(authority, UriKind.Absolute, out var address) && address.IsLoopback);
}
