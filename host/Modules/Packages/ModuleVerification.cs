using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>What was found of the files of a module.</summary>
/// <param name="Id">The module.</param>
/// <param name="IsGood">False when something is wrong.</param>
/// <param name="Finding">What, in Dutch.</param>
internal sealed record VerifiedModule(string Id, bool IsGood, string Finding);

/// <summary>Compares the files of modules, on or off, with what their makers shipped.</summary>
internal sealed class ModuleVerification(ModuleLocations locations, PackageTrust trust)
{
    /// <param name="id">One module; null for all.</param>
    /// <exception cref="RegelovertredingException">There is no such module.</exception>
    public IReadOnlyList<VerifiedModule> Run(string? id)
    {
        var entries = ModulesFile.Read(locations.File).Where(entry => id is null || entry.Id == id).ToList();
        return entries.Count > 0 || id is null
            ? [.. entries.Select(Verify)]
            : throw new RegelovertredingException("MODULE_ONBEKEND", $"De module {id} staat niet in modules.json.");
    }

    private VerifiedModule Verify(ModuleEntry entry)
    {
        var folder = Path.GetFullPath(entry.Folder ?? entry.Id, locations.Folder);
        try
        {
            var manifest = ManifestReader.Read(entry.Id, folder);
            if (!File.Exists(Path.Combine(folder, PackageHashes.List)))
                return new VerifiedModule(entry.Id, IsGood: true, $"niet te controleren: zonder {PackageHashes.List}");
            PackageHashes.Check(entry.Id, folder);
            return new VerifiedModule(
                entry.Id,
                IsGood: true,
                trust.Check(manifest, folder) ? $"in orde, ondertekend door {manifest.Publisher}" : "in orde, de uitgever is niet gecontroleerd");
        }
        catch (ModuleFailure wrong)
        {
            return new VerifiedModule(entry.Id, IsGood: false, wrong.Message);
        }
        catch (RegelovertredingException untrusted)
        {
            return new VerifiedModule(entry.Id, IsGood: false, untrusted.Message);
        }
    }
}
