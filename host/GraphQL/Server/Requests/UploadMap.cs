using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HotChocolate;
using Leefbaarheid.GraphQL.Types.Scalars;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Puts the files of a form where its map says they belong in the variables.</summary>
/// <param name="map">JSON: for each file the paths of its places.</param>
/// <param name="scalar">Null: the schema takes no files, and no variable will accept one.</param>
/// <param name="keep">Disposes of what it gets when the request ends.</param>
internal sealed class UploadMap(string map, IFormFileCollection files, UploadScalar? scalar, Action<IDisposable> keep)
{
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <exception cref="BadRequestException">Operations or map cannot be read, or do not fit each other or the files.</exception>
    public JsonElement Apply(string operations)
    {
        var body = ReadOperations(operations);
        foreach (var (name, paths) in ReadMap())
        {
            if (paths is not { Length: > 0 })
                throw BadRequestException.Of(ErrorCodes.Server.MultiPartNoObjectPath, $"No object paths specified for key '{name}' in 'map'.");
            var file = files.GetFile(name)
                ?? throw BadRequestException.Of(ErrorCodes.Server.MultiPartFileMissing, $"File of key '{name}' is missing.");
            var registration = scalar?.Register(new FormFileUpload(file));
            if (registration is not null)
                keep(registration);
            foreach (var path in paths)
                Place(body, path, registration);
        }

        return JsonSerializer.SerializeToElement(body);
    }

    private static JsonNode ReadOperations(string operations)
    {
        try
        {
            return JsonNode.Parse(operations, documentOptions: JsonOptions)
                ?? throw BadRequestException.Of(ErrorCodes.Server.MultiPartNoOperationsSpecified, "No 'operations' specified.");
        }
        catch (JsonException)
        {
            throw BadRequestException.Of(ErrorCodes.Server.SyntaxError, "The multipart field 'operations' is not valid JSON.");
        }
    }

    private Dictionary<string, string[]?> ReadMap()
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]?>>(map) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw BadRequestException.Of(
                ErrorCodes.Server.MultiPartInvalidMapJson,
                "Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.");
        }
    }

    private static void Place(JsonNode body, string? path, UploadScalar.Registration? registration)
    {
        var segments = (path ?? "").Split('.');
        if (segments.Any(segment => segment.Length == 0))
            throw BadRequestException.Of(ErrorCodes.Server.MultiPartInvalidPath, $"Invalid variable path `{path}` in `map`.");

        // A batch: the path begins with the operation's number.
        if (body is JsonArray batch)
        {
            body = Item(batch, segments[0], path!) ?? throw NotFound(path!);
            segments = segments[1..];
        }

        if (segments is not ["variables", ..])
        {
            throw BadRequestException.Of(
                ErrorCodes.Server.MultiPartPathMustStartWithVariable, "The variable path must start with `variables`.");
        }

        if (segments.Length == 1)
            throw BadRequestException.Of(ErrorCodes.Server.MultiPartInvalidPath, $"Invalid variable path `{path}` in `map`.");
        var parent = segments[..^1].Aggregate(body, (node, segment) => Step(node, segment, path!) ?? throw Structure());
        if (Step(parent, segments[^1], path!) is not null)
            throw Structure();
        if (parent is JsonArray list)
            list[int.Parse(segments[^1], CultureInfo.InvariantCulture)] = UploadScalar.Placeholder(registration);
        else
            parent[segments[^1]] = UploadScalar.Placeholder(registration);
    }

    /// <summary>The value at a name or index; null where the value is null, as the place of a file is.</summary>
    private static JsonNode? Step(JsonNode node, string segment, string path) => node switch
    {
        JsonObject map => map.TryGetPropertyValue(segment, out var member) ? member : throw NotFound(path),
        JsonArray list => Item(list, segment, path),
        _ => throw Structure(),
    };

    private static JsonNode? Item(JsonArray list, string segment, string path)
        => int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count
            ? list[index]
            : throw NotFound(path);

    private static BadRequestException NotFound(string path)
        => BadRequestException.Of(ErrorCodes.Server.MultiPartVariableNotFound, $"The variable path '{path}' is invalid.");

    private static BadRequestException Structure()
        => BadRequestException.Of(ErrorCodes.Server.MultiPartVariableStructureInvalid, "The variable structure is invalid.");
}
