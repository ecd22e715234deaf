using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Leefbaarheid.GraphQL.Tests.Validation;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>graphql-js, the reference implementation, run once over many documents: release 16, which clients have, and 17, the newest.</summary>
internal static class GraphQLJs
{
    /// <summary>Where <c>npm ci</c> puts graphql-js, beside the sources.</summary>
    public static string Folder { get; } = typeof(GraphQLJs).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "OracleDirectory").Value!;

    public static bool IsInstalled => Array.TrueForAll(["graphql", "graphql-17"], package => Directory.Exists(Path.Combine(Folder, "node_modules", package)));

    /// <summary>For each document its errors as "line:column message", none when it is valid.</summary>
    public static Task<string[][]> JudgeAsync(int release, IEnumerable<string> documents, CancellationToken cancellationToken)
        => RunAsync<string[][]>(release, "oracle.js", new { schema = TestSchema.Path, documents }, cancellationToken);

    /// <summary>The response to each request over the schema of a file.</summary>
    public static Task<JsonElement[]> ExecuteAsync(int release, string schema, IEnumerable<OracleRequest> requests, CancellationToken cancellationToken)
        => RunAsync<JsonElement[]>(
            release,
            "execute.js",
            new { schema, requests = requests.Select(request => new { document = request.Document, variables = request.Variables }) },
            cancellationToken);

    /// <summary>What graphql-js prints of each document, or why it cannot.</summary>
    public static Task<SyntaxVerdict[]> PrintAsync(int release, IReadOnlyList<string> documents, CancellationToken cancellationToken)
        => RunAsync<SyntaxVerdict[]>(release, "print.js", documents, cancellationToken);

    private static async Task<T> RunAsync<T>(int release, string script, object input, CancellationToken cancellationToken)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script, release == 16 ? "graphql" : $"graphql-{release}"])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await JsonSerializer.SerializeAsync(node.StandardInput.BaseStream, input, cancellationToken: cancellationToken);
        node.StandardInput.Close();
        var answers = await JsonSerializer.DeserializeAsync<T>(node.StandardOutput.BaseStream, JsonSerializerOptions.Web, cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        return answers!;
    }
}
