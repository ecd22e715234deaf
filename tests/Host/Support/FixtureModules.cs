using System.Text.Json;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests;

/// <summary>A modules folder made of fixtures, to be spoilt as a test likes.</summary>
internal sealed class FixtureModules : IDisposable
{
    private readonly List<object> _lines = [];

    /// <summary>The folder that it is all in, which goes away with it.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("leefbaarheid-modules-").FullName;

    private string File => Path.Combine(Root, "modules.json");

    private string Folder => Path.Combine(Root, "modules");

    public string FolderOf(string id) => Path.Combine(Folder, id);

    /// <summary>Installs a fixture and gives it a line.</summary>
    public FixtureModules Add(
        string fixture,
        Dictionary<string, string>? needs = null,
        Dictionary<string, string>? settings = null,
        bool required = false,
        bool enabled = true,
        string version = "1.0.0",
        string contracts = "[0.1.0,0.2.0)",
        string? id = null)
    {
        id ??= fixture;
        Directory.CreateDirectory(FolderOf(id));
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "fixtures", fixture)))
            System.IO.File.Copy(path, Path.Combine(FolderOf(id), Path.GetFileName(path)));
        System.IO.File.WriteAllText(
            Path.Combine(FolderOf(id), "module.json"),
            JsonSerializer.Serialize(new
            {
                id,
                name = id,
                publisher = "Proef",
                version,
                assembly = $"Leefbaarheid.Fixtures.{fixture}",
                contracts,
                dependencies = needs ?? [],
            }));
        _lines.Add(new { id, enabled, required, settings = settings ?? [] });
        return this;
    }

    /// <summary>Gives a module of this repository a line.</summary>
    public FixtureModules AddReal(string id, Dictionary<string, string>? settings = null)
    {
        _lines.Add(new { id, folder = Path.Combine(TestHost.HostOutput, "modules", id), settings = settings ?? [] });
        return this;
    }

    public FixtureModules Delete(string id, string file)
    {
        System.IO.File.Delete(Path.Combine(FolderOf(id), file));
        return this;
    }

    public string[] Arguments()
    {
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(new { modules = _lines }));
        return [$"--Modules:File={File}", $"--Modules:Path={Folder}"];
    }

    /// <param name="code">What it shares with other hosts that get it.</param>
    public Task<TestHost> StartAsync(LoadedCode code) => TestHost.StartAsync(Arguments(), code: code);

    public Task<TestHost> StartAsync(params string[] settings) => TestHost.StartAsync([.. Arguments(), .. settings]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
