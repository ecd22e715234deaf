using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Random texts that open something, and what is kept of them. They are long and random, so that a fast hash without salt is enough: it
/// can be looked up, and nobody gets from the hash to the text.
/// </summary>
internal static class Secret
{
    /// <summary>Characters of a hash.</summary>
    public const int HashLength = SHA256.HashSizeInBytes * 2;

    private const int Bytes = 32;

    /// <summary>A new one, of 43 characters that need no encoding in an address or a header.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What may be kept of it.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether they are the same, without telling by its duration how much of them is.</summary>
    public static bool Equals(string one, string other)
        => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
