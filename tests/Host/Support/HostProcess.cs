using System.Diagnostics;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Host.Tests;

/// <summary>The host as somebody starts it, in a process of its own.</summary>
internal static class HostProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a verb of the host that was built with these tests, to its end.</summary>
    public static Task<ChildProcess.Outcome> RunAsync(params IEnumerable<string> arguments)
        => RunProgramAsync(["exec", Path.Combine(TestHost.HostOutput, "Leefbaarheid.Host.dll"), .. arguments]);

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    public static Task<ChildProcess.Outcome> RunProgramAsync(params IEnumerable<string> arguments)
        => ChildProcess.RunAsync("dotnet", arguments, Patience);

    public static Process Start(IEnumerable<string> arguments, string workingDirectory)
        => ChildProcess.Start("dotnet", arguments, workingDirectory);
}
