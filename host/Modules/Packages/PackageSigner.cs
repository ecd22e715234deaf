using System.IO.Compression;
using System.Security.Cryptography;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>Puts the publisher's signature into a package: for partners, who have a host at hand and not always openssl.</summary>
internal static class PackageSigner
{
    /// <param name="package">The package; it is changed.</param>
    /// <param name="keyFile">The publisher's private key, in PEM.</param>
    /// <param name="limits">How large the package may be.</param>
    /// <exception cref="RegelovertredingException">The package or the key cannot be used.</exception>
    public static void Sign(string package, string keyFile, PackageLimits limits)
    {
        const string List = PackageReader.Folder + PackageHashes.List;
        byte[] hashes;
        using (var archive = PackageArchive.Open(package, limits))
        {
            hashes = archive.Files.FirstOrDefault(file => file.FullName == List) is { } list
                ? archive.Read(list)
                : throw new RegelovertredingException("MODULEPAKKET_ZONDER_HASHES", $"In het pakket ontbreekt {PackageHashes.List}, de lijst van de bestanden en hun hashes.");
        }

        var signature = Sign(hashes, keyFile);
        using var zip = ZipFile.Open(package, ZipArchiveMode.Update);
        const string Name = PackageReader.Folder + PackageHashes.Signature;
        zip.GetEntry(Name)?.Delete();
        using var entry = zip.CreateEntry(Name).Open();
        entry.Write(signature);
    }

    private static byte[] Sign(byte[] hashes, string keyFile)
    {
        try
        {
            using var key = PackageKeys.Read(File.ReadAllText(keyFile));
            return PackageKeys.Sign(key, hashes);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new RegelovertredingException("MODULESLEUTEL_ONBRUIKBAAR", $"Met {keyFile} kan niet worden ondertekend. Gebruik een geheime sleutel van RSA of ECDSA in PEM, zonder wachtwoord.");
        }
    }
}
