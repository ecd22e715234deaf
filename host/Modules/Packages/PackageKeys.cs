using System.Security.Cryptography;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>Keys in PEM, as <c>openssl</c> and the framework write them, and what is signed with them.</summary>
internal static class PackageKeys
{
    /// <summary>An RSA key or an elliptic curve's, public or private.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AsymmetricAlgorithm Read(string pem)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return rsa;
        }
        catch (Exception other) when (other is CryptographicException or ArgumentException)
        {
            rsa.Dispose();
            var curve = ECDsa.Create();
            curve.ImportFromPem(pem);
            return curve;
        }
    }

    /// <summary>As <c>openssl dgst -sha256 -sign</c> does.</summary>
    public static byte[] Sign(AsymmetricAlgorithm key, byte[] content) => key switch
    {
        RSA rsa => rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        ECDsa curve => curve.SignData(content, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
        _ => throw new ArgumentException("RSA or ECDSA.", nameof(key)),
    };
}
