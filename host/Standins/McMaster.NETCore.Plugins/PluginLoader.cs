using System.Reflection;
using System.Runtime.Loader;
using McMaster.NETCore.Plugins.Loader;

namespace McMaster.NETCore.Plugins;

/// <summary>Loads a plug-in, with its private dependencies, into a load context of its own.</summary>
public class PluginLoader : IDisposable
{
    private readonly PluginConfig _config;
    private PluginLoadContext _context;
    private bool _disposed;

    /// <summary>Makes a loader; nothing is loaded yet.</summary>
    /// <param name="config">What to load and what to share.</param>
    public PluginLoader(PluginConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        _config = config;
        _context = new PluginLoadContext(config);
    }

    /// <summary>Raised after <see cref="Reload"/>.</summary>
    public event PluginReloadedEventHandler? Reloaded;

    /// <summary>True when the plug-in can be unloaded.</summary>
    public bool IsUnloadable => _context.IsCollectible;

    internal AssemblyLoadContext LoadContext => _context;

    /// <summary>Makes a loader for a plug-in that shares the assemblies of some types.</summary>
    public static PluginLoader CreateFromAssemblyFile(string assemblyFile, bool isUnloadable, Type[] sharedTypes)
        => CreateFromAssemblyFile(assemblyFile, isUnloadable, sharedTypes, _ => { });

    /// <summary>Makes a loader for a plug-in that shares the assemblies of some types.</summary>
    public static PluginLoader CreateFromAssemblyFile(
        string assemblyFile,
        bool isUnloadable,
        Type[] sharedTypes,
        Action<PluginConfig> configure)
        => CreateFromAssemblyFile(
            assemblyFile,
            sharedTypes,
            config =>
            {
                config.IsUnloadable = isUnloadable;
                configure(config);
            });

    /// <summary>Makes a loader for a plug-in that shares the assemblies of some types.</summary>
    public static PluginLoader CreateFromAssemblyFile(string assemblyFile, Type[] sharedTypes)
        => CreateFromAssemblyFile(assemblyFile, sharedTypes, _ => { });

    /// <summary>Makes a loader for a plug-in that shares the assemblies of some types.</summary>
    public static PluginLoader CreateFromAssemblyFile(string assemblyFile, Type[] sharedTypes, Action<PluginConfig> configure)
    {
        ArgumentNullException.ThrowIfNull(sharedTypes);
        return CreateFromAssemblyFile(
            assemblyFile,
            config =>
            {
                foreach (var assembly in sharedTypes.Select(type => type.Assembly.GetName()).DistinctBy(name => name.Name, StringComparer.Ordinal))
                    config.SharedAssemblies.Add(assembly);
                configure(config);
            });
    }

    /// <summary>Makes a loader for a plug-in that shares nothing but the framework.</summary>
    public static PluginLoader CreateFromAssemblyFile(string assemblyFile) => CreateFromAssemblyFile(assemblyFile, _ => { });

    /// <summary>Makes a loader for a plug-in.</summary>
    public static PluginLoader CreateFromAssemblyFile(string assemblyFile, Action<PluginConfig> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var config = new PluginConfig(assemblyFile);
        configure(config);
        return new PluginLoader(config);
    }

    /// <summary>Loads the main assembly.</summary>
    public Assembly LoadDefaultAssembly() => Context.LoadAssemblyFromFile(_config.MainAssemblyPath);

    /// <summary>Loads an assembly as the plug-in sees it.</summary>
    public Assembly LoadAssembly(AssemblyName assemblyName) => Context.LoadFromAssemblyName(assemblyName);

    /// <summary>Loads an assembly as the plug-in sees it.</summary>
    public Assembly LoadAssembly(string assemblyName) => LoadAssembly(new AssemblyName(assemblyName));

    /// <summary>Loads a file into the plug-in's context.</summary>
    public Assembly LoadAssemblyFromPath(string assemblyPath) => Context.LoadAssemblyFromFile(assemblyPath);

    /// <summary>Until the outcome is disposed, <see cref="Type.GetType(string)"/> and the like look in the plug-in first.</summary>
    public AssemblyLoadContext.ContextualReflectionScope EnterContextualReflection() => Context.EnterContextualReflection();

    /// <summary>Drops the context and starts an empty one. Types already handed out stay what they were.</summary>
    /// <exception cref="InvalidOperationException">The plug-in is not unloadable.</exception>
    public void Reload()
    {
        if (!Context.IsCollectible)
            throw new InvalidOperationException("Reload cannot be used because IsUnloadable is false");
        Context.Unload();
        _context = new PluginLoadContext(_config);
        Reloaded?.Invoke(this, new PluginReloadedEventArgs(this));
    }

    /// <summary>Ends the loader; unloads the context when it is unloadable.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the loader; unloads the context when it is unloadable.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
            return;
        _disposed = true;
        if (_context.IsCollectible)
            _context.Unload();
    }

    private PluginLoadContext Context
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _context;
        }
    }
}
