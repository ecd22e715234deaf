using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>
/// Whether a module is from whom it says. Who is trusted always signs: a package without his signature only borrows his name. The
/// signature is over the list of hashes, and so over the manifest and every other file.
/// </summary>
internal sealed class PackageTrust(PackageSettings settings, TimeProvider time)
{
    /// <summary>True when a trusted publisher signed it; false when nobody did whom this host knows, and that is allowed.</summary>
    /// <exception cref="RegelovertredingException">It is not to be trusted.</exception>
    public bool Check(ModuleManifest manifest, string folder)
    {
        var signature = Path.Combine(folder, PackageHashes.Signature);
        var isSigned = File.Exists(signature);
        if (settings.Find(manifest.Publisher) is { } publisher)
        {
            if (!isSigned)
                throw Unsigned(manifest);
            return publisher.Signed(File.ReadAllBytes(Path.Combine(folder, PackageHashes.List)), File.ReadAllBytes(signature), time.GetUtcNow())
                ? true
                : throw new RegelovertredingException(
                    "MODULEPAKKET_HANDTEKENING", $"De handtekening van het pakket is niet die van {manifest.Publisher}. Installeer het niet, en vraag de uitgever wat er is gebeurd.");
        }

        if (settings.AllowUnsigned)
            return false;
        throw isSigned
            ? new RegelovertredingException(
                "MODULEPAKKET_UITGEVER", $"De uitgever {manifest.Publisher} staat niet bij de vertrouwde uitgevers. Voeg zijn sleutel toe aan Modules:Publishers als u hem vertrouwt.")
            : Unsigned(manifest);
    }

    private static RegelovertredingException Unsigned(ModuleManifest manifest)
        => new("MODULEPAKKET_ONGETEKEND", $"Het pakket heeft geen handtekening van {manifest.Publisher}. Vraag de uitgever om een ondertekend pakket.");
}
