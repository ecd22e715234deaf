using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Migrations;

/// <summary>A module's project, and what its build gives.</summary>
/// <param name="Folder">Folder of the project file.</param>
/// <param name="RootNamespace">Namespace that the migrations' stands under.</param>
/// <param name="AssemblyPath">The built assembly.</param>
internal sealed record ModuleProject(string Folder, string RootNamespace, string AssemblyPath)
{
    /// <summary>Builds a project, so that the model and the earlier migrations are those of the source, and asks where it went.</summary>
    /// <param name="folder">Folder of the project, or its file.</param>
    /// <param name="build">False when the caller has just built it.</param>
    /// <exception cref="MigrationToolException">There is no one project, or it does not build.</exception>
    public static ModuleProject Open(string folder, bool build)
    {
        var project = File.Exists(folder) ? folder : Directory.GetFiles(folder, "*.csproj") switch
        {
            [var one] => one,
            _ => throw new MigrationToolException($"'{folder}' holds no project, or more than one."),
        };
        project = Path.GetFullPath(project);
        if (build)
            Run("build", project, "--nologo", "-v", "q");
        var answer = Run("msbuild", project, "-getProperty:TargetPath", "-getProperty:RootNamespace");
        var properties = JsonDocument.Parse(answer).RootElement.GetProperty("Properties");
        return new ModuleProject(
            Path.GetDirectoryName(project)!,
            properties.GetProperty("RootNamespace").GetString()!,
            properties.GetProperty("TargetPath").GetString()!);
    }

    /// <summary>The project's database context.</summary>
    public Type LoadContext()
    {
        AssemblyLoadContext.Default.Resolving += Resolve;
        var contexts = Types(AssemblyLoadContext.Default.LoadFromAssemblyPath(AssemblyPath))
            .Where(type => type.IsSubclassOf(typeof(ModuleDbContext)) && !type.IsAbstract)
            .ToList();
        return contexts is [var one]
            ? one
            : throw new MigrationToolException($"{Path.GetFileName(AssemblyPath)} has {contexts.Count} contexts of a module; it must have one.");
    }

    /// <summary>What the program itself shares with the module comes from the program; the rest lies beside the module or in the faces' builds.</summary>
    private Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        var file = name.Name + ".dll";
        var path = Path.Combine(Path.GetDirectoryName(AssemblyPath)!, file);
        if (!File.Exists(path))
            path = FindInContracts(file);
        return path is null ? null : context.LoadFromAssemblyPath(path);
    }

    private string? FindInContracts(string file)
    {
        for (var folder = new DirectoryInfo(Folder); folder is not null; folder = folder.Parent)
        {
            var contracts = Path.Combine(folder.FullName, "contracts");
            if (Directory.Exists(contracts))
            {
                return Directory.EnumerateFiles(contracts, file, SearchOption.AllDirectories)
                    .Where(path => path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                    .MaxBy(File.GetLastWriteTimeUtc);
            }
        }

        return null;
    }

    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new MigrationToolException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }
}
