using System.Diagnostics;
using System.Text;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests;

/// <summary>The host as somebody starts it, in a process of its own.</summary>
internal static class HostProcess
{
    /// <summary>A program that does not end would hold up the whole run, which could not say which one it was.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a verb of the host that was built with these tests, to its end.</summary>
    public static Task<Outcome> RunAsync(params IEnumerable<string> arguments)
        => RunProgramAsync(["exec", Path.Combine(TestHost.HostOutput, "Leefbaarheid.Host.dll"), .. arguments]);

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    public static async Task<Outcome> RunProgramAsync(params IEnumerable<string> arguments)
    {
        using var patience = CancelAfter(Patience);
        using var process = Start(arguments, workingDirectory: "");
        var output = new StringBuilder();
        var error = new StringBuilder();
        try
        {
            await Task.WhenAll(
                ReadAsync(process.StandardOutput, output, patience.Token),
                ReadAsync(process.StandardError, error, patience.Token),
                process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"Still running after {Patience}: dotnet {string.Join(' ', arguments)}\n{output}\n{error}");
        }
        finally
        {
            await EndAsync(process);
        }

        return new Outcome(process.ExitCode, output.ToString(), error.ToString());
    }

    /// <summary>Kills what a test leaves running, also when it fails; does nothing to a process that has ended.</summary>
    public static async Task EndAsync(Process process)
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
    }

    /// <summary>Cancelled after a time, or when the run is.</summary>
    public static CancellationTokenSource CancelAfter(TimeSpan time)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(time);
        return source;
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

    private static async Task ReadAsync(StreamReader reader, StringBuilder text, CancellationToken cancellationToken)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            text.Append(buffer.AsSpan(0, count));
    }

    internal sealed record Outcome(int Code, string Output, string Error);
}
