using System.Reflection;
using System.Runtime.Loader;

namespace McMaster.NETCore.Plugins;

/// <summary>How a plug-in is loaded.</summary>
/// <remarks>
/// The package's hot reload (<c>EnableHotReload</c>) is left out on purpose: a half-written file ends the process, and ASP.NET Core,
/// EF Core and System.Text.Json keep the types of an unloaded plug-in alive.
/// </remarks>
public class PluginConfig
{
    /// <summary>Describes a plug-in by its main assembly.</summary>
    /// <param name="mainAssemblyPath">Absolute path of the plug-in's main assembly.</param>
    /// <exception cref="ArgumentException">The path is empty or not absolute.</exception>
    public PluginConfig(string mainAssemblyPath)
    {
        if (string.IsNullOrEmpty(mainAssemblyPath))
            throw new ArgumentException("Value must be null or not empty", nameof(mainAssemblyPath));
        if (!Path.IsPathRooted(mainAssemblyPath))
            throw new ArgumentException("Value must be an absolute file path", nameof(mainAssemblyPath));
        MainAssemblyPath = mainAssemblyPath;
    }

    /// <summary>Absolute path of the main assembly.</summary>
    public string MainAssemblyPath { get; }

    /// <summary>Assemblies that the plug-in never takes from the host because of <see cref="PreferSharedTypes"/>.</summary>
    public ICollection<AssemblyName> PrivateAssemblies { get; protected set; } = [];

    /// <summary>Assemblies that always come from the host, with everything that they refer to. Only the simple name counts.</summary>
    public ICollection<AssemblyName> SharedAssemblies { get; protected set; } = [];

    /// <summary>True: whatever the host has, comes from the host.</summary>
    public bool PreferSharedTypes { get; set; }

    /// <summary>True: references of shared assemblies are not looked up beforehand, and so not shared with them.</summary>
    public bool IsLazyLoaded { get; set; }

    /// <summary>The host's load context, for plug-ins that load plug-ins.</summary>
    public AssemblyLoadContext DefaultContext { get; set; }
        = AssemblyLoadContext.GetLoadContext(Assembly.GetExecutingAssembly()) ?? AssemblyLoadContext.Default;

    /// <summary>True: the plug-in's context can be unloaded once nothing holds its types.</summary>
    public bool IsUnloadable { get; set; }

    /// <summary>True: files are read into memory and not locked; <c>Assembly.Location</c> is empty then.</summary>
    public bool LoadInMemory { get; set; }
}
