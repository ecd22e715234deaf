using System.Reflection;
using System.Runtime.Loader;
using Leefbaarheid.Contracts.Modules;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Modules.Loading;

/// <summary>What modules take from the host: the contracts, the schema's types, EF Core with its providers, and the framework.</summary>
internal sealed class SharedAssemblies
{
    private readonly Dictionary<string, Version> _versions;

    private SharedAssemblies(Dictionary<string, Version> versions) => _versions = versions;

    public static Version Contracts { get; } = typeof(IModule).Assembly.GetName().Version!;

    public static string ContractsName { get; } = typeof(IModule).Assembly.GetName().Name!;

    public static SharedAssemblies OfHost()
    {
        var versions = new Dictionary<string, Version>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<Assembly>(
        [
            typeof(IModule).Assembly,
            typeof(HotChocolate.GraphQLNameAttribute).Assembly,
            typeof(DbContext).Assembly,
            typeof(RelationalDatabaseFacadeExtensions).Assembly,
            typeof(SqliteDbContextOptionsBuilderExtensions).Assembly,
            typeof(SqlServerDbContextOptionsExtensions).Assembly,
            typeof(NpgsqlDbContextOptionsBuilderExtensions).Assembly,
        ]);
        while (open.TryDequeue(out var assembly))
        {
            var name = assembly.GetName();
            if (!versions.TryAdd(name.Name!, name.Version!))
                continue;
            foreach (var reference in assembly.GetReferencedAssemblies().Where(reference => !versions.ContainsKey(reference.Name!)))
            {
                if (TryLoad(reference) is { } found)
                    open.Enqueue(found);
            }
        }

        foreach (var framework in Framework())
            versions.TryAdd(framework.Name!, framework.Version!);
        return new SharedAssemblies(versions);
    }

    public Version? Version(string name) => _versions.GetValueOrDefault(name);

    /// <summary>Adds a face that a module offers to the modules that depend on it.</summary>
    public void Add(Assembly face) => _versions.TryAdd(face.GetName().Name!, face.GetName().Version!);

    public IEnumerable<AssemblyName> Names => _versions.Keys.Select(name => new AssemblyName(name));

    /// <summary>The files that the runtime offers itself: those of the shared frameworks, not those beside the host.</summary>
    private static IEnumerable<AssemblyName> Framework()
        => from path in ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(System.IO.Path.PathSeparator)
           where path.Length > 0 && !path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal)
           select new AssemblyName(System.IO.Path.GetFileNameWithoutExtension(path)) { Version = Environment.Version };

    private static Assembly? TryLoad(AssemblyName reference)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(reference.Name!));
        }
        catch (FileNotFoundException)
        {
            // Providers refer to optional packages that this host leaves out.
            return null;
        }
    }
}
