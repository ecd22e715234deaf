using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Leefbaarheid.GraphQL.Tests.Validation;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>graphql-js, the reference implementation, run once over many documents.</summary>
internal static class GraphQLJs
{
    /// <summary>Where <c>npm ci</c> puts graphql-js, beside the sources.</summary>
    public static string Folder { get; } = typeof(GraphQLJs).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "OracleDirectory").Value!;

    public static bool IsInstalled => Directory.Exists(Path.Combine(Folder, "node_modules", "graphql"));

    /// <summary>For each document its errors as "line:column message", none when it is valid.</summary>
    public static async Task<string[][]> JudgeAsync(IEnumerable<string> documents, CancellationToken cancellationToken)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["oracle.js"])
        {
            WorkingDirectory = Folder,
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
