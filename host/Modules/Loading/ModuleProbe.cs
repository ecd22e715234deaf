using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Loading;

/// <summary>Looks at a module's files before any of its code is loaded, where a refusal still costs nothing.</summary>
internal sealed class ModuleProbe(SharedAssemblies shared, ILogger<ModuleProbe> logger)
{
    /// <summary>The full name of the module's entry class.</summary>
    /// <exception cref="ModuleFailure">The module cannot be loaded.</exception>
    public string Check(ModuleState module)
    {
        var manifest = module.Manifest!;
        var hostVersion = SemVersion.Of(SharedAssemblies.Contracts);
        if (!manifest.Contracts.Contains(hostVersion))
            throw Incompatible(module, $"De module werkt met {SharedAssemblies.ContractsName} {manifest.Contracts}; deze host heeft {hostVersion}.");

        var path = Path.Combine(module.Folder!, manifest.Assembly + ".dll");
        if (!File.Exists(path))
            throw Invalid(module, $"{manifest.Assembly}.dll ontbreekt in {module.Folder}.");
        if (!File.Exists(Path.ChangeExtension(path, ".deps.json")))
            throw Invalid(module, $"{manifest.Assembly}.deps.json ontbreekt: zonder dat bestand zijn de afhankelijkheden van de module niet te vinden.");

        var entry = Inspect(module, path);
        CheckFaces(module);
        CheckPrivateCopies(module);
        return entry;
    }

    private string Inspect(ModuleState module, string path)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            if (!file.HasMetadata)
                throw Invalid(module, $"{Path.GetFileName(path)} is geen .NET-assembly.");
            var metadata = file.GetMetadataReader();
            CheckReferences(module, metadata);
            return EntryType(module, metadata);
        }
        catch (BadImageFormatException broken)
        {
            throw Invalid(module, $"{Path.GetFileName(path)} is beschadigd of geen .NET-assembly.", broken);
        }
        catch (IOException unreadable)
        {
            throw Invalid(module, $"{Path.GetFileName(path)} kan niet worden gelezen.", unreadable);
        }
    }

    private void CheckReferences(ModuleState module, MetadataReader metadata)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            var reference = metadata.GetAssemblyReference(handle);
            var name = metadata.GetString(reference.Name);
            if (shared.Version(name) is { } version && reference.Version > version && !IsFramework(name))
                throw Incompatible(module, $"De module is gebouwd tegen {name} {reference.Version}; deze host heeft {version}.");
        }
    }

    private static string EntryType(ModuleState module, MetadataReader metadata)
    {
        var entries = metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => !type.Attributes.HasFlag(System.Reflection.TypeAttributes.Abstract) && Implements(metadata, type, typeof(IModule)))
            .Select(type => FullName(metadata.GetString(type.Namespace), metadata.GetString(type.Name)))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return entries.Length switch
        {
            1 => entries[0],
            0 => throw Invalid(module, $"{module.Manifest!.Assembly} heeft geen klasse die {nameof(IModule)} implementeert."),
            _ => throw Invalid(module, $"{module.Manifest!.Assembly} heeft meer dan één klasse die {nameof(IModule)} implementeert: {string.Join(", ", entries)}."),
        };
    }

    private static bool Implements(MetadataReader metadata, TypeDefinition type, Type face)
        => type.GetInterfaceImplementations()
            .Select(handle => metadata.GetInterfaceImplementation(handle).Interface)
            .Where(handle => handle.Kind == HandleKind.TypeReference)
            .Select(handle => metadata.GetTypeReference((TypeReferenceHandle)handle))
            .Any(reference => metadata.StringComparer.Equals(reference.Name, face.Name)
                && metadata.StringComparer.Equals(reference.Namespace, face.Namespace!));

    private static void CheckFaces(ModuleState module)
    {
        foreach (var face in module.Manifest!.Exports)
        {
            if (!File.Exists(Path.Combine(module.Folder!, face + ".dll")))
                throw Invalid(module, $"{face}.dll ontbreekt: module.json noemt het bij 'exports'.");
        }
    }

    /// <summary>
    /// A module may carry a copy of what the host shares: then the host's copy is used, which is fine unless the module's is newer.
    /// </summary>
    private void CheckPrivateCopies(ModuleState module)
    {
        foreach (var path in Directory.EnumerateFiles(module.Folder!, "*.dll"))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (shared.Version(name) is not { } version
                || module.Manifest!.Exports.Contains(name, StringComparer.OrdinalIgnoreCase)
                || VersionOf(path) is not { } copy)
            {
                continue;
            }

            if (copy > version && !(IsFramework(name) && copy.Major <= version.Major))
                throw Incompatible(module, $"De module brengt {name} {copy} mee; deze host deelt {version} en kan die nieuwere niet gebruiken.");
            logger.LogWarning(
                "Module {ModuleId} carries its own copy of {Assembly} {CopyVersion}; the host's {HostVersion} is used",
                module.Id,
                name,
                copy,
                version);
        }
    }

    private static Version? VersionOf(string path)
    {
        try
        {
            return System.Reflection.AssemblyName.GetAssemblyName(path).Version;
        }
        catch (BadImageFormatException)
        {
            // A native library.
            return null;
        }
    }

    private static bool IsFramework(string name)
        => name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            || name is "netstandard" or "mscorlib";

    private static string FullName(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";

    private static ModuleFailure Invalid(ModuleState module, string reason, Exception? inner = null)
        => new(module.Id, ModuleStatus.Ongeldig, ModuleStap.Controle, reason, inner);

    private static ModuleFailure Incompatible(ModuleState module, string reason)
        => new(module.Id, ModuleStatus.Incompatibel, ModuleStap.Controle, reason);
}
