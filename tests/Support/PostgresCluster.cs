using System.Diagnostics;
using System.Globalization;

namespace Leefbaarheid.Tests.Support;

/// <summary>
/// A throw-away PostgreSQL server for one test run. It starts when the first test asks for a database, listens on a socket in a
/// directory of its own (so no port can be taken), and takes its files along when the run ends. Register it once per test project:
/// <c>[assembly: AssemblyFixture(typeof(PostgresCluster))]</c>, and take it in the constructor of the tests that need it.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string User = "postgres";
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly string? _binaries = FindBinaries();
    private string? _directory;
    private int _databases;

    /// <summary>Why no server can be started on this machine; null when one can.</summary>
    public string? Unavailable =>
        _binaries is null ? "No PostgreSQL server binaries were found (Debian: apt-get install postgresql)."
        : IsRoot && !File.Exists("/usr/bin/setpriv") ? "PostgreSQL refuses to run as root and setpriv is missing."
        : null;

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    /// <summary>Creates a database and returns its connection string. Skips the calling test when there is no PostgreSQL.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="template">The name of the one that it becomes a copy of, to which nobody is connected; null for an empty one.</param>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken, string? template = null)
    {
        Assert.SkipWhen(Unavailable is not null, Unavailable ?? "");
        await _gate.WaitAsync(cancellationToken);
        try
        {
            _directory ??= await StartAsync(cancellationToken);
            var name = string.Create(CultureInfo.InvariantCulture, $"test{++_databases}");
            await RunAsync("createdb", ["-h", _directory, "-U", User, "-T", template ?? "template1", name], cancellationToken);
            return $"Host={_directory};Username={User};Database={name};Include Error Detail=true";
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _gate.Dispose();
        if (_directory is null)
            return;
        await RunAsync("pg_ctl", ["-D", Path.Combine(_directory, "data"), "-m", "immediate", "-w", "stop"], CancellationToken.None);
        Directory.Delete(_directory, recursive: true);
    }

    private async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        // Not the user's own temporary directory: its path may be too long for a socket, or closed to the server's account.
        var directory = $"/tmp/pg-{Guid.NewGuid():N}";
        Directory.CreateDirectory(directory);
        if (IsRoot)
            await RunAsync("/bin/chown", [User, directory], cancellationToken);
        var data = Path.Combine(directory, "data");
        await RunAsync(
            "initdb",
            ["-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"],
            cancellationToken);
        await RunAsync(
            "pg_ctl",
            [
                "-D", data, "-l", Path.Combine(directory, "log"), "-w", "-t", "60",
                // Every test has a database, and each database pools connections for a while.
                "-o", $"-k {directory} -c listen_addresses='' -c max_connections=500 -c fsync=off -c synchronous_commit=off -c full_page_writes=off",
                "start",
            ],
            cancellationToken);
        return directory;
    }

    /// <summary>Runs a program of the server under an account that it accepts.</summary>
    private async Task RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = "/tmp",
        };
        var path = Path.IsPathRooted(program) ? program : Path.Combine(_binaries!, program);
        if (IsRoot && !Path.IsPathRooted(program))
        {
            start.FileName = "/usr/bin/setpriv";
            start.ArgumentList.Add($"--reuid={User}");
            start.ArgumentList.Add($"--regid={User}");
            start.ArgumentList.Add("--clear-groups");
            start.ArgumentList.Add(path);
        }
        else
        {
            start.FileName = path;
        }

        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed ({process.ExitCode}): {await errors}{await output}");
    }

    private static string? FindBinaries()
        => Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(binaries => File.Exists(Path.Combine(binaries, "initdb")))
                .OrderByDescending(binaries => binaries.Length)
                .ThenByDescending(binaries => binaries, StringComparer.Ordinal)
                .FirstOrDefault()
            : null;
}
