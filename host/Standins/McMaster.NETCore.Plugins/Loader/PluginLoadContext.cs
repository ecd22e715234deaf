using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Loader;

namespace McMaster.NETCore.Plugins.Loader;

/// <summary>
/// Where a plug-in's assemblies live. Shared names are resolved by <em>simple</em> name: asking for the version that the plug-in was
/// built against would fail when that is newer than the host's, and a private copy of a shared contract makes casts fail silently.
/// </summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    private static readonly string[] NativePrefixes = ["", "lib"];
    private static readonly string[] NativeExtensions = ["", ".dll", ".so", ".so.1", ".dylib"];

    private readonly string _root;
    private readonly AssemblyDependencyResolver _resolver;
    private readonly AssemblyLoadContext _host;
    private readonly FrozenSet<string> _shared;
    private readonly FrozenSet<string> _private;
    private readonly bool _preferShared;
    private readonly bool _inMemory;

    public PluginLoadContext(PluginConfig config)
        : base(Path.GetFileNameWithoutExtension(config.MainAssemblyPath), config.IsUnloadable)
    {
        _root = Path.GetDirectoryName(config.MainAssemblyPath)!;
        _resolver = new AssemblyDependencyResolver(config.MainAssemblyPath);
        _host = config.DefaultContext;
        _shared = SharedNames.Of(config).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _private = config.PrivateAssemblies.Select(name => name.Name ?? "").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _preferShared = config.PreferSharedTypes;
        _inMemory = config.LoadInMemory;
    }

    public Assembly LoadAssemblyFromFile(string path)
    {
        if (!_inMemory)
            return LoadFromAssemblyPath(path);
        using var assembly = File.OpenRead(path);
        var symbols = Path.ChangeExtension(path, ".pdb");
        using var symbolStream = File.Exists(symbols) ? File.OpenRead(symbols) : null;
        return LoadFromStream(assembly, symbolStream);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name)
            return null;
        if (!string.IsNullOrEmpty(assemblyName.CultureName))
            return LoadSatellite(assemblyName, name);
        // What a shared assembly only refers to need not be there: the framework's own facades name packages that it does not bring.
        if (_shared.Contains(name) && FromHost(name) is { } shared)
            return shared;
        if (_preferShared && !_private.Contains(name) && FromHost(name) is { } preferred)
            return preferred;

        var path = _resolver.ResolveAssemblyToPath(assemblyName) ?? Existing(Path.Combine(_root, name + ".dll"));
        if (path is not null)
            return LoadAssemblyFromFile(path);

        // Null lets the runtime ask its own default context, which is not the host's when the host is a plug-in itself.
        return _host == Default ? null : FromHost(name);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var path = _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) ?? NativeFile(unmanagedDllName);
        return path is null ? nint.Zero : LoadUnmanagedDllFromPath(path);
    }

    private Assembly? LoadSatellite(AssemblyName assemblyName, string name)
    {
        var owner = name.EndsWith(".resources", StringComparison.Ordinal) ? name[..^".resources".Length] : name;
        if (_shared.Contains(owner))
            return null;
        var path = _resolver.ResolveAssemblyToPath(assemblyName)
            ?? Existing(Path.Combine(_root, assemblyName.CultureName!, name + ".dll"));
        return path is null ? null : LoadAssemblyFromFile(path);
    }

    private Assembly? FromHost(string name)
    {
        try
        {
            return _host.LoadFromAssemblyName(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private string? NativeFile(string name)
        => (from prefix in NativePrefixes
            from extension in NativeExtensions
            select Existing(Path.Combine(_root, prefix + name + extension))).FirstOrDefault(path => path is not null);

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
