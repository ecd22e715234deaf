namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>A module's own description: module.json beside its assembly.</summary>
/// <param name="Id">Unique; equal to the id in modules.json.</param>
/// <param name="Name">Dutch caption.</param>
/// <param name="Publisher">Who makes it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="Assembly">Simple name of its main assembly.</param>
/// <param name="Contracts">The versions of Leefbaarheid.Contracts that it works with.</param>
/// <param name="Dependencies">The modules that it needs, by id.</param>
/// <param name="Exports">Simple names of the face assemblies that it offers to other modules.</param>
internal sealed record ModuleManifest(
    string Id,
    string Name,
    string Publisher,
    SemVersion Version,
    string Description,
    string Assembly,
    VersionRange Contracts,
    IReadOnlyDictionary<string, VersionRange> Dependencies,
    IReadOnlyList<string> Exports);
