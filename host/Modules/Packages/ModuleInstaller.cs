using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>
/// Changes which modules this host has. Everything applies at the next start: a host that runs keeps the modules that it has, and the files
/// of the one before stay until the next change.
/// </summary>
internal sealed class ModuleInstaller(ModuleLocations locations, PackageReader packages)
{
    /// <summary>Adds a module that is not there yet.</summary>
    public UnpackedModule Install(string package, CancellationToken cancellationToken)
        => Place(package, Refuse, (text, manifest) => text.Add(manifest.Id, PackageFolder.NameOf(manifest)), cancellationToken);

    /// <summary>Puts a newer version in the place of the one that is there; settings and data stay.</summary>
    public UnpackedModule Upgrade(string package, CancellationToken cancellationToken)
        => Place(package, RequireOlder, (text, manifest) => text.SetText(manifest.Id, "folder", PackageFolder.NameOf(manifest)), cancellationToken);

    /// <summary>Lets a module take part again.</summary>
    public void Enable(string id)
    {
        using var change = ModulesFileChange.Begin(locations.File);
        var entry = Find(change, id);
        if (entry.Enabled)
            throw new RegelovertredingException("MODULE_STAAT_AAN", $"De module {id} staat al aan.");
        change.Text.Set(id, "enabled", true);
        RequireUsable(Plan(change.Planned()), id);
        change.Write();
    }

    /// <summary>Leaves a module out; its tables and data stay.</summary>
    public void Disable(string id)
    {
        using var change = ModulesFileChange.Begin(locations.File);
        var entry = Find(change, id);
        if (!entry.Enabled)
            throw new RegelovertredingException("MODULE_STAAT_UIT", $"De module {id} staat al uit.");
        RefuseRequired(entry);
        change.Text.Set(id, "enabled", false);
        RefuseNeeded(change, id);
        change.Write();
    }

    /// <summary>Takes a module out of modules.json. Data that should go as well has to go before.</summary>
    public void Remove(string id)
    {
        using var change = ModulesFileChange.Begin(locations.File);
        var entry = RequireRemovable(change, id);
        change.Write();
        PackageFolder.Clean(locations.Folder, id, [entry.Folder]);
    }

    /// <summary>Checks that <see cref="Remove"/> would not refuse.</summary>
    public void RequireRemovable(string id)
    {
        using var change = ModulesFileChange.Begin(locations.File);
        RequireRemovable(change, id);
    }

    private ModuleEntry RequireRemovable(ModulesFileChange change, string id)
    {
        var entry = Find(change, id);
        RefuseRequired(entry);
        change.Text.Remove(id);
        RefuseNeeded(change, id);
        return entry;
    }

    private UnpackedModule Place(
        string package,
        Action<ModulesFileChange, ModuleManifest> allow,
        Action<ModulesFileText, ModuleManifest> write,
        CancellationToken cancellationToken)
    {
        using var change = ModulesFileChange.Begin(locations.File);
        var staged = PackageFolder.Stage(locations.Folder);
        try
        {
            var now = Plan(change.Entries);
            var module = packages.Unpack(package, staged, now, cancellationToken);
            allow(change, module.Manifest);
            write(change.Text, module.Manifest);
            var next = Plan(change.Planned(), module.Manifest);
            if (change.Planned().Single(entry => entry.Id == module.Manifest.Id).Enabled)
                RequireUsable(next, module.Manifest.Id);
            if (now.Lost(next, module.Manifest.Id) is [var lost, ..])
                throw new RegelovertredingException("MODULE_VERSIE_PAST_NIET", $"Met {module.Manifest.Id} {module.Manifest.Version} kan {lost.Id} niet meer worden gebruikt: {next.Find(lost.Id)!.Reden}");

            var was = change.Entries.FirstOrDefault(entry => entry.Id == module.Manifest.Id)?.Folder;
            var folder = Path.Combine(locations.Folder, PackageFolder.NameOf(module.Manifest));
            PackageFolder.Clean(locations.Folder, module.Manifest.Id, [was]);
            Directory.Move(staged, folder);
            change.Write();
            return module with { Folder = folder };
        }
        finally
        {
            PackageFolder.Delete(staged);
        }
    }

    private void Refuse(ModulesFileChange change, ModuleManifest manifest)
    {
        if (change.Entries.FirstOrDefault(entry => string.Equals(entry.Id, manifest.Id, StringComparison.OrdinalIgnoreCase)) is { } there)
            throw new RegelovertredingException("MODULE_BESTAAT_AL", $"De module {there.Id} is er al, in versie {VersionOf(there)}. Gebruik 'modules upgrade' voor een nieuwere.");
    }

    private void RequireOlder(ModulesFileChange change, ModuleManifest manifest)
    {
        var entry = Find(change, manifest.Id);
        if (Manifest(entry) is { } installed && installed.Version >= manifest.Version)
            throw new RegelovertredingException("MODULE_NIET_NIEUWER", $"Versie {manifest.Version} van {manifest.Id} is niet nieuwer dan de versie {installed.Version} die er is. Teruggaan kan niet: de tabellen zijn misschien al bijgewerkt.");
    }

    private static ModuleEntry Find(ModulesFileChange change, string id)
        => change.Entries.FirstOrDefault(entry => entry.Id == id)
            ?? throw new RegelovertredingException("MODULE_ONBEKEND", $"De module {id} staat niet in modules.json. De modules zijn {string.Join(", ", change.Entries.Select(entry => entry.Id))}.");

    private static void RefuseRequired(ModuleEntry entry)
    {
        if (entry.Required)
            throw new RegelovertredingException("MODULE_VERPLICHT", $"De module {entry.Id} is verplicht in modules.json en kan niet worden gemist.");
    }

    private void RefuseNeeded(ModulesFileChange change, string id)
    {
        var lost = Plan(change.Entries).Lost(Plan(change.Planned()), id);
        if (lost.Count > 0)
            throw new RegelovertredingException("MODULE_NODIG", $"Zonder {id} werken deze modules niet meer: {string.Join(", ", lost.Select(module => module.Id))}. Zet die eerst uit.");
    }

    private static void RequireUsable(ModulePlan plan, string id)
    {
        if (plan.Find(id) is { IsActive: false } module)
            throw new RegelovertredingException("MODULE_ONBRUIKBAAR", $"De module {id} zou niet worden gebruikt: {module.Reden}");
    }

    private ModulePlan Plan(IReadOnlyList<ModuleEntry> entries, ModuleManifest? elsewhere = null) => ModulePlan.Of(entries, locations.Folder, elsewhere);

    private string VersionOf(ModuleEntry entry) => Manifest(entry)?.Version.ToString() ?? "?";

    private ModuleManifest? Manifest(ModuleEntry entry) => Plan([entry]).Find(entry.Id)!.Manifest;
}
