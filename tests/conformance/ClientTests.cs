using Leefbaarheid.Tests.Support;

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
        var node = await ChildProcess.RunAsync("node", [Path.Combine("clients", script), host.Endpoint.ToString()], s_limit, Paths.Scripts);
        TestContext.Current.TestOutputHelper?.WriteLine(node.Output + node.Error);
        Assert.True(node.Code == 0, $"{script} ended with {node.Code}:\n{node.Output}{node.Error}");
    }
}
