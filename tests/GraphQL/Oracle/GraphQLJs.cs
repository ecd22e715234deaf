using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Leefbaarheid.GraphQL.Tests.Validation;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>graphql-js, the reference implementation, run once over many documents.</summary>
internal static class GraphQLJs
{
    private static readonly string s_directory = typeof(GraphQLJs).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "OracleDirectory").Value!;

    public static bool IsInstalled => Directory.Exists(Path.Combine(s_directory, "node_modules", "graphql"));

    /// <summary>For each document its errors as "line:column message", none when it is valid.</summary>
    public static async Task<string[][]> JudgeAsync(IEnumerable<string> documents, CancellationToken cancellationToken)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["oracle.js"])
        {
            WorkingDirectory = s_directory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await JsonSerializer.SerializeAsync(
            node.StandardInput.BaseStream, new { schema = TestSchema.Path, documents }, cancellationToken: cancellationToken);
        node.StandardInput.Close();
        var verdicts = await JsonSerializer.DeserializeAsync<string[][]>(node.StandardOutput.BaseStream, cancellationToken: cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        return verdicts!;
    }
}
