using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Leefbaarheid.Tests.Support;

/// <summary>A server of npm that a test speaks with, in a process of its own. It says what it has to say in lines of JSON, where it listens first.</summary>
internal sealed class NodeServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private NodeServer(Process process) => _process = process;

    /// <summary>Starts <c>server.js</c>; skips the test when its packages are not there.</summary>
    /// <param name="folder">Folder that holds it, among those of the tests.</param>
    /// <param name="arguments">One by one: no shell reads them.</param>
    public static NodeServer Start(string folder, params IEnumerable<string> arguments)
    {
        var project = typeof(NodeServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectDirectory").Value!;
        var path = Path.Combine(Path.GetDirectoryName(project)!, folder);
        Assert.SkipUnless(Directory.Exists(Path.Combine(path, "node_modules")), $"Run `npm ci` in tests/{folder} first.");
        var process = Process.Start(new ProcessStartInfo("node", ["server.js", .. arguments])
        {
            WorkingDirectory = path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;

        // They warn that they are not for the world, which is what the tests want of them.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new NodeServer(process);
    }

    /// <summary>The next thing that it says.</summary>
    public async Task<JsonElement> NextAsync()
        => JsonSerializer.Deserialize<JsonElement>(
            await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience)
                ?? throw new InvalidOperationException("The server ended."));

    /// <summary>Ends it, and answers what it said that nobody asked for.</summary>
    public async Task<IReadOnlyList<JsonElement>> StopAsync()
    {
        _process.StandardInput.Close();
        var rest = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        return [.. rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    public async ValueTask DisposeAsync()
    {
        await ChildProcess.EndAsync(_process);
        _process.Dispose();
    }
}
