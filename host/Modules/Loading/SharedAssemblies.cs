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
            typeof(Leefbaarheid.Contracts.GraphQL.OptionalExtensions).Assembly,
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

    /// <summary>True when the runtime finds this assembly by itself, beside the host or in a shared framework.</summary>
    public static bool IsOffered(string name) => Offered().Any(path => IsNamed(new AssemblyName(NameOf(path)), name));

    public static bool IsNamed(AssemblyName assembly, string name) => string.Equals(assembly.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files of the shared frameworks, not those beside the host.</summary>
    private static IEnumerable<AssemblyName> Framework()
        => from path in Offered()
           where !path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal)
           select new AssemblyName(NameOf(path)) { Version = Environment.Version };

    private static IEnumerable<string> Offered()
        => ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

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
