using System.Reflection;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>A package that was found to be in order, unpacked in a folder of its own.</summary>
/// <param name="Manifest">What the module says of itself.</param>
/// <param name="Folder">Where its files are.</param>
/// <param name="IsSigned">True when a trusted publisher signed it.</param>
internal sealed record UnpackedModule(ModuleManifest Manifest, string Folder, bool IsSigned);

/// <summary>
/// Unpacks a module's package and checks it in every way that needs none of its code to run. The package is an ordinary <c>.nupkg</c>
/// with the module's files in <see cref="Folder"/>.
/// </summary>
internal sealed class PackageReader(PackageTrust trust, SharedAssemblies shared, ILoggerFactory loggers, PackageLimits limits)
{
    /// <summary>Where a package has the module's files.</summary>
    public const string Folder = "module/";

    /// <param name="path">The package.</param>
    /// <param name="folder">An empty folder for its files.</param>
    /// <param name="installed">The modules that are there.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="RegelovertredingException">It is refused; the message says why.</exception>
    public UnpackedModule Unpack(string path, string folder, ModulePlan installed, CancellationToken cancellationToken)
    {
        ModuleManifest manifest;
        using (var package = PackageArchive.Open(path, limits))
        {
            var identity = PackageIdentity.Read(package);
            manifest = ReadManifest(package);
            if (!string.Equals(identity.Id, manifest.Id, StringComparison.Ordinal) || identity.Version != manifest.Version)
            {
                throw new RegelovertredingException(
                    "MODULEPAKKET_ANDERE_MODULE", $"Het pakket heet {identity.Id} {identity.Version}, maar de module erin {manifest.Id} {manifest.Version}.");
            }

            package.Extract(Folder, folder, cancellationToken);
        }

        if (!File.Exists(Path.Combine(folder, PackageHashes.List)))
            throw new RegelovertredingException("MODULEPAKKET_ZONDER_HASHES", $"In het pakket ontbreekt {PackageHashes.List}, de lijst van de bestanden en hun hashes.");
        Ask("MODULEPAKKET_HASH", () => PackageHashes.Check(manifest.Id, folder));
        CheckContracts(manifest);
        CheckCopies(manifest, folder, installed.FacesOfOthers(manifest.Id));
        var module = new ModuleState(new ModuleEntry(manifest.Id, Enabled: true, Required: false, folder, new ConfigurationBuilder().Build())) { Manifest = manifest, Folder = folder };
        Ask("MODULEPAKKET_ONBRUIKBAAR", () => new ModuleProbe(shared, loggers.CreateLogger<ModuleProbe>()).Check(module));
        return new UnpackedModule(manifest, folder, trust.Check(manifest, folder));
    }

    private static ModuleManifest ReadManifest(PackageArchive package)
    {
        var manifests = package.Files.Where(file => string.Equals(file.Name, ManifestReader.FileName, StringComparison.OrdinalIgnoreCase)).ToList();
        if (manifests.Count > 1)
            throw new RegelovertredingException("MODULEPAKKET_MEER_MANIFESTEN", $"Het pakket bevat meer dan één {ManifestReader.FileName}. Een pakket is van één module.");
        if (manifests is not [{ FullName: Folder + ManifestReader.FileName } manifest])
            throw new RegelovertredingException("MODULEPAKKET_ZONDER_MANIFEST", $"Het pakket bevat geen module: {Folder + ManifestReader.FileName} ontbreekt.");
        try
        {
            return ManifestReader.Parse(package.Read(manifest));
        }
        catch (ModuleFailure mistake)
        {
            throw new RegelovertredingException("MODULEPAKKET_MANIFEST", $"Het manifest van de module is onjuist. {mistake.Message}");
        }
    }

    private static void CheckContracts(ModuleManifest manifest)
    {
        var host = SemVersion.Of(SharedAssemblies.Contracts);
        if (!manifest.Contracts.Contains(host))
        {
            throw new RegelovertredingException(
                "MODULEPAKKET_CONTRACT", $"De module werkt met {SharedAssemblies.ContractsName} {manifest.Contracts}; deze host heeft {host}. Vraag de uitgever om een versie die daarbij past.");
        }
    }

    /// <summary>
    /// What lies in a folder since long is taken with a warning; a package can be made anew. A copy of a face would be another type than
    /// the one that the face's owner uses.
    /// </summary>
    private void CheckCopies(ModuleManifest manifest, string folder, IReadOnlyCollection<string> faces)
    {
        var assemblies = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => string.Equals(Path.GetExtension(file), ".dll", StringComparison.OrdinalIgnoreCase));
        foreach (var path in assemblies.Order(StringComparer.Ordinal))
        {
            string[] names = [Path.GetFileNameWithoutExtension(path), NameOf(path)];
            if (names.FirstOrDefault(name => shared.Version(name) is not null || faces.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } copy)
                throw new RegelovertredingException("MODULEPAKKET_GEDEELDE_ASSEMBLY", $"Het pakket van {manifest.Id} bevat een kopie van {copy}, dat modules van de host of van een andere module krijgen. Vraag de uitgever om een pakket zonder.");
        }
    }

    private static string NameOf(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path).Name ?? "";
        }
        catch (Exception native) when (native is BadImageFormatException or FileLoadException)
        {
            return "";
        }
    }

    private static void Ask(string code, Action check)
    {
        try
        {
            check();
        }
        catch (ModuleFailure refused)
        {
            throw new RegelovertredingException(code, $"Het pakket is niet te gebruiken. {refused.Message}");
        }
    }
}
