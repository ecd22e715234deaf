using System.Text.Json;
using System.Text.Json.Serialization;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>The test files of graphql-js as data: cases/*.json, written by extract/run.sh.</summary>
internal sealed record ReferenceCases<T>(string[] Schemas, T[] Cases)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = false };

    private static readonly string s_directory = Path.Combine(GraphQLJs.Folder, "cases");

    public static ReferenceCases<T> Read(string name)
        => JsonSerializer.Deserialize<ReferenceCases<T>>(File.ReadAllText(Path.Combine(s_directory, name + ".json")), s_options)!;
}

/// <summary>What cannot be compared, and why: cases/excluded.json.</summary>
internal sealed record Exclusion(string Reason, string[] Tests)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    private static readonly Exclusion[] s_all =
        JsonSerializer.Deserialize<Exclusion[]>(File.ReadAllText(Path.Combine(GraphQLJs.Folder, "cases", "excluded.json")), s_options)!;

    public static IReadOnlyList<Exclusion> All => s_all;

    public static bool Holds(string test) => Array.Exists(s_all, exclusion => exclusion.Tests.Contains(test, StringComparer.Ordinal));
}

internal sealed record ReferenceError(string Message, ReferencePlace[]? Locations, [property: JsonPropertyName("path")] JsonElement[]? Path)
{
    /// <summary>Places, path and message on one line.</summary>
    public override string ToString()
        => string.Concat((Locations ?? []).Select(place => $"{place.Line}:{place.Column} "))
            + (Path is null ? "" : $"/{string.Join('/', Path)} ")
            + Message;
}

internal sealed record ReferencePlace(int Line, int Column);
