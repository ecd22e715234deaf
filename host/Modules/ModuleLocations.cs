namespace Leefbaarheid.Host.Modules;

/// <summary>Where modules are found.</summary>
/// <param name="File">Setting <c>Modules:File</c>: modules.json.</param>
/// <param name="Folder">Setting <c>Modules:Path</c>: a folder with a folder per module.</param>
internal sealed record ModuleLocations(string File, string Folder)
{
    /// <summary>Relative paths are seen from the host's own folder, wherever it was started from.</summary>
    public static ModuleLocations Read(IConfiguration configuration)
        => new(
            Path.GetFullPath(configuration["Modules:File"] ?? "modules.json", AppContext.BaseDirectory),
            Path.GetFullPath(configuration["Modules:Path"] ?? "modules", AppContext.BaseDirectory));
}
