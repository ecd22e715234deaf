using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Leefbaarheid.Benchmarks.Start;

/// <summary>The real host with the demonstration corporation, as a process.</summary>
internal static class DemoHost
{
    public const string ApiKey = "measuring-the-start-of-the-demonstration-corporation";

    public static ProcessStartInfo Command(string host, string folder, string database, params IEnumerable<string> arguments)
    {
        var output = Path.GetDirectoryName(host)!;
        return new ProcessStartInfo(
            "dotnet",
            [
                host, .. arguments, "--environment=Development", $"--Modules:File={Path.Combine(output, "modules.json")}",
                $"--Modules:Path={Path.Combine(output, "modules")}", $"--Demo:ApiKey={ApiKey}", $"--ConnectionStrings:Leefbaarheid=Data Source={database}",
            ])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
    }

    /// <summary>Runs a command to its end and returns what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(ProcessStartInfo command)
    {
        using var process = Process.Start(command)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"The host ended with {process.ExitCode}: {output}");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
