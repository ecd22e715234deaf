using System.Diagnostics;

namespace Leefbaarheid.Conformance.Tests;

/// <summary>
/// Every script in <c>clients</c> is a test: it gets the endpoint as its argument and says by its exit code whether the client works.
/// </summary>
public sealed class ClientTests(RunningHost host)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    public static TheoryData<string> Scripts
        => [.. Directory.GetFiles(Path.Combine(Paths.Scripts, "clients"), "*.mjs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Works_unchanged_against_the_running_host(string script)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Paths.Scripts, "node_modules")), "Run `npm ci` in tests/conformance first.");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine("clients", script), host.Endpoint.ToString()])
        {
            WorkingDirectory = Paths.Scripts,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_limit);
        var output = node.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = node.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await node.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            node.Kill(entireProcessTree: true);
        }

        var text = await output + await errors;
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        Assert.False(patience.IsCancellationRequested, $"{script} did not end within {s_limit}:\n{text}");
        Assert.True(node.ExitCode == 0, $"{script} ended with {node.ExitCode}:\n{text}");
    }
}
