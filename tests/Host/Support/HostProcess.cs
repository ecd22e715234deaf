using System.Diagnostics;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests;

/// <summary>The host as somebody starts it, in a process of its own.</summary>
internal static class HostProcess
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Runs a verb of the host that was built with these tests, to its end.</summary>
    public static Task<Outcome> RunAsync(params IEnumerable<string> arguments)
        => RunProgramAsync(["exec", Path.Combine(TestHost.HostOutput, "Leefbaarheid.Host.dll"), .. arguments]);

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    public static async Task<Outcome> RunProgramAsync(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments, workingDirectory: "");
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var error = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return new Outcome(process.ExitCode, await output, await error);
    }

    public static Process Start(IEnumerable<string> arguments, string workingDirectory)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = workingDirectory,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    internal sealed record Outcome(int Code, string Output, string Error);
}
