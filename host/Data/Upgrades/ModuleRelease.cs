using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Data;

/// <summary>A module as this host has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that its manifest names.</param>
internal sealed record ModuleRelease(string Id, SemVersion Version);
