using System.Diagnostics;
using System.Text;

namespace Leefbaarheid.Tests.Support;

/// <summary>Another program that a test runs, bounded in time: one that does not end would hold up the whole run, which could not say which one it was.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program to its end, or fails the test and kills it with all that it started.</summary>
    /// <param name="program">What to run; found by way of PATH.</param>
    /// <param name="arguments">One by one: no shell reads them.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="workingDirectory">Where it runs; the test's own folder when empty.</param>
    public static async Task<Outcome> RunAsync(
        string program, IEnumerable<string> arguments, TimeSpan patience, string workingDirectory = "")
    {
        using var limit = CancelAfter(patience);
        using var process = Start(program, arguments, workingDirectory);
        var output = new StringBuilder();
        var error = new StringBuilder();
        try
        {
            await Task.WhenAll(
                ReadAsync(process.StandardOutput, output, limit.Token),
                ReadAsync(process.StandardError, error, limit.Token),
                process.WaitForExitAsync(limit.Token));
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"Still running after {patience}: {program} {string.Join(' ', process.StartInfo.ArgumentList)}\n{output}\n{error}");
        }
        finally
        {
            await EndAsync(process);
        }

        return new Outcome(process.ExitCode, output.ToString(), error.ToString());
    }

    public static Process Start(string program, IEnumerable<string> arguments, string workingDirectory)
        => Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = workingDirectory,
        })!;

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

    private static async Task ReadAsync(StreamReader reader, StringBuilder text, CancellationToken cancellationToken)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            text.Append(buffer.AsSpan(0, count));
    }

    internal sealed record Outcome(int Code, string Output, string Error);
}
