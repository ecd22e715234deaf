using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;

namespace Leefbaarheid.Host.Tests.Architecture;

/// <summary>
/// Who may know whom. Contracts know nobody, a face knows the SDK, the host knows the SDK and the schema's annotations, and a module
/// knows these, its own face and the faces of the modules that its manifest names. What the SDK and the annotations share lies apart from
/// both, for the host and modules alone.
/// </summary>
internal static class Arrows
{
    private const string Sdk = "contracts/Leefbaarheid.Contracts";
    private const string Graph = "contracts/GraphQL";
    private const string GraphSdk = "contracts/Leefbaarheid.Contracts.GraphQL";

    /// <summary>The references between projects that should not be there, as <c>from → to</c>.</summary>
    public static IReadOnlyList<string> WrongProjectReferences(string root)
        => [.. from project in Projects(root)
               let folder = FolderOf(root, project)
               from reference in XDocument.Load(project).Descendants("ProjectReference")
               from target in ((string?)reference.Attribute("Include") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)
               let path = target.Replace("$(RepositoryRoot)", root + "/", StringComparison.Ordinal).Replace('\\', '/')
               let to = FolderOf(root, Path.GetFullPath(path, Path.GetDirectoryName(project)!))
               where !Allowed(folder, Needs(root, folder)).Contains(to) && !(Room(folder) == "host" && Room(to) == "host")
               select $"{folder} → {to}"];

    /// <summary>The references of a module's compiled assembly that should not be there.</summary>
    /// <param name="assembly">File of the assembly.</param>
    /// <param name="faces">Simple names of the faces that it may know.</param>
    public static IReadOnlyList<string> WrongAssemblyReferences(string assembly, IEnumerable<string> faces)
    {
        var allowed = faces.Concat(["Leefbaarheid.Contracts", "Leefbaarheid.Contracts.GraphQL", "Leefbaarheid.GraphQL"]).ToHashSet(StringComparer.Ordinal);
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => name.StartsWith("Leefbaarheid.", StringComparison.Ordinal) && !allowed.Contains(name))];
    }

    /// <summary>What an assembly calls that changes data without the tracker seeing it, and so without the log.</summary>
    public static IReadOnlyList<string> WritesPastTracker(string assembly)
    {
        string[] past = ["ExecuteUpdate", "ExecuteDelete", "ExecuteSql"];
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences
                .Select(member => metadata.GetString(metadata.GetMemberReference(member).Name))
                .Where(name => past.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
                .Distinct(StringComparer.Ordinal)
                .Select(name => $"{Path.GetFileName(assembly)}: {name}"),
        ];
    }

    /// <summary>Ids of the modules that a module's manifest names.</summary>
    public static IReadOnlyList<string> Needs(string root, string folder)
    {
        var manifest = Path.Combine(root, folder, "module.json");
        if (!File.Exists(manifest))
            return [];
        using var document = JsonDocument.Parse(File.ReadAllText(manifest));
        return document.RootElement.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(need => need.Name)] : [];
    }

    private static HashSet<string> Allowed(string folder, IReadOnlyList<string> needs)
    {
        IEnumerable<string> allowed = (Room(folder), folder) switch
        {
            ("contracts", Sdk or Graph) => [],
            ("contracts", GraphSdk) => [Sdk, Graph],
            ("contracts", _) => [Sdk],
            ("host", _) => [Sdk, Graph, GraphSdk],
            ("modules", _) => [Sdk, Graph, GraphSdk, $"contracts/{Path.GetFileName(folder)}", .. needs.Select(id => $"contracts/{id}")],
            _ => throw new InvalidOperationException($"No rule says what {folder} may know."),
        };
        return allowed.ToHashSet(StringComparer.Ordinal);
    }

    private static string Room(string folder) => folder.Split('/')[0];

    private static IEnumerable<string> Projects(string root)
        => new[] { "contracts", "host", "modules" }
            .Select(room => Path.Combine(root, room))
            .Where(Directory.Exists)
            .SelectMany(room => Directory.EnumerateFiles(room, "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".csproj" or ".props" && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => Path.GetExtension(file) == ".csproj" || Path.GetFileName(file) == "Directory.Build.props");

    private static string FolderOf(string root, string project) => Path.GetRelativePath(root, Path.GetDirectoryName(project)!).Replace('\\', '/');
}
