using System.Reflection;
using System.Runtime.Loader;
using Leefbaarheid.Contracts.Modules;
using McMaster.NETCore.Plugins;

namespace Leefbaarheid.Host.Modules.Loading;

/// <summary>
/// Loads each module into a load context of its own. The faces that it exports go into the host's context: the modules that depend on
/// it must see the same types.
/// </summary>
internal sealed class ModuleLoader(SharedAssemblies shared, LoadedCode code)
{
    private readonly Dictionary<string, string> _facesByOwner = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ModuleFailure">The module cannot be loaded.</exception>
    public LoadedModule Load(ModuleState module, string entryType)
    {
        try
        {
            foreach (var face in module.Manifest!.Exports)
                shared.Add(LoadFace(module, face));
            var path = Path.Combine(module.Folder!, module.Manifest.Assembly + ".dll");
            return code.GetOrLoad(module.Id, path, shared, () => LoadFrom(path, module, entryType));
        }
        catch (ReflectionTypeLoadException incomplete)
        {
            var reasons = incomplete.LoaderExceptions.OfType<Exception>().Select(Reason).Distinct(StringComparer.Ordinal);
            throw Failure(module, $"De module kan niet worden geladen: {string.Join(" ", reasons)}", incomplete);
        }
        catch (Exception broken) when (broken is IOException or BadImageFormatException or TypeLoadException or InvalidOperationException)
        {
            throw Failure(module, $"De module kan niet worden geladen: {Reason(broken)}", broken);
        }
    }

    private LoadedModule LoadFrom(string path, ModuleState module, string entryType)
    {
        var loader = PluginLoader.CreateFromAssemblyFile(
            path,
            config =>
            {
                foreach (var name in shared.Names)
                    config.SharedAssemblies.Add(name);
            });
        var assembly = loader.LoadDefaultAssembly();

        // A missing dependency has to show here and not at some request. Types do not tell all: what only a method's body uses is
        // looked for when that method first runs. References of references are left alone; libraries have optional ones.
        _ = assembly.GetTypes();
        foreach (var reference in assembly.GetReferencedAssemblies())
            _ = loader.LoadAssembly(reference);
        var type = assembly.GetType(entryType, throwOnError: true)!;
        if (!typeof(IModule).IsAssignableFrom(type))
            throw Failure(module, $"{entryType} implementeert een andere {nameof(IModule)} dan die van deze host.");
        if (type.GetConstructor(Type.EmptyTypes) is null)
            throw Failure(module, $"{entryType} heeft geen openbare constructor zonder parameters.");
        return new LoadedModule(module.Id, loader, assembly, type);
    }

    private Assembly LoadFace(ModuleState module, string face)
    {
        if (_facesByOwner.TryGetValue(face, out var owner))
            throw Failure(module, $"{face} wordt ook aangeboden door de module {owner}.");
        _facesByOwner[face] = module.Id;
        var path = Path.Combine(module.Folder!, face + ".dll");
        var wanted = AssemblyName.GetAssemblyName(path).Version;
        var loaded = FromHost(face) ?? AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        return loaded.GetName().Version == wanted
            ? loaded
            : throw Failure(module, $"{face} {wanted} kan niet worden geladen: {loaded.GetName().Version} is al in gebruik.");
    }

    /// <summary>
    /// Looks without asking the runtime to bind the name: it remembers a failure, and would not see the face that is loaded after it.
    /// </summary>
    private static Assembly? FromHost(string name)
        => AssemblyLoadContext.Default.Assemblies.FirstOrDefault(assembly => SharedAssemblies.IsNamed(assembly.GetName(), name))
            ?? (SharedAssemblies.IsOffered(name) ? AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(name)) : null);

    private static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException { FileName: { Length: > 0 } file } => $"{file.Split(',')[0]} ontbreekt.",
        _ => exception.Message,
    };

    private static ModuleFailure Failure(ModuleState module, string reason, Exception? inner = null)
        => new(module.Id, ModuleStatus.Mislukt, ModuleStap.Laden, reason, inner);
}
