using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>A publisher whose packages have to carry his signature.</summary>
/// <param name="Name">As his manifests say.</param>
/// <param name="KeyFile">His certificate or public key, in PEM.</param>
internal sealed record TrustedPublisher(string Name, string KeyFile)
{
    private const int SmallestRsaKey = 2048;

    /// <summary>True when the holder of the key signed this.</summary>
    /// <exception cref="HostStartException">The key cannot be used.</exception>
    public bool Signed(byte[] content, byte[] signature, DateTimeOffset now)
    {
        using var key = ReadKey(now);
        return key switch
        {
            RSA rsa => rsa.VerifyData(content, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            ECDsa curve => curve.VerifyData(content, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
            _ => false,
        };
    }

    private AsymmetricAlgorithm ReadKey(DateTimeOffset now)
    {
        try
        {
            var pem = File.ReadAllText(KeyFile);
            if (pem.Contains("PRIVATE KEY", StringComparison.Ordinal))
                throw Unusable("het bestand bevat een geheime sleutel; hier hoort de openbare");
            var key = pem.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal) ? OfCertificate(pem, now) : PackageKeys.Read(pem);
            if (key is RSA { KeySize: < SmallestRsaKey })
                throw Unusable($"een RSA-sleutel telt minstens {SmallestRsaKey} bits");
            return key;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw Unusable(broken.Message, broken);
        }
    }

    private AsymmetricAlgorithm OfCertificate(string pem, DateTimeOffset now)
    {
        using var certificate = X509Certificate2.CreateFromPem(pem);
        if (now < new DateTimeOffset(certificate.NotBefore) || now > new DateTimeOffset(certificate.NotAfter))
            throw Unusable($"het certificaat geldt van {certificate.NotBefore:d-M-yyyy} tot {certificate.NotAfter:d-M-yyyy}");
        return certificate.GetRSAPublicKey() as AsymmetricAlgorithm
            ?? certificate.GetECDsaPublicKey()
            ?? throw Unusable("het certificaat heeft geen sleutel van RSA of ECDSA");
    }

    private HostStartException Unusable(string reason, Exception? inner = null)
        => new($"De sleutel van uitgever {Name} ({KeyFile}) is niet te gebruiken: {reason}.", inner);
}
