using System.Diagnostics;
using System.Runtime.CompilerServices;
using Leefbaarheid.GraphQL.Tests.Server;

namespace Leefbaarheid.GraphQL.Tests.Conformance;

/// <summary>The suite of the working group. Needs <c>npm ci</c> in this folder.</summary>
public sealed class GraphQLOverHttpAudits
{
    [Fact]
    public async Task Every_MUST_and_SHOULD_of_GraphQL_over_HTTP_is_met()
    {
        var folder = Folder();
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "graphql-http")), "Run `npm ci` in tests/GraphQL/Conformance first.");
        await using var server = await TestServer.StartAsync(HttpTests.Configure);

        using var node = Process.Start(new ProcessStartInfo("node", ["audit.mjs", new Uri(server.Client.BaseAddress!, "/graphql").ToString()])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper?.WriteLine(await output);
        Assert.True(node.ExitCode == 0, await output + await errors);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
