using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Turns JSON into GraphQL requests. Null counts as absent, and unknown members are ignored.</summary>
internal static class RequestParser
{
    private const string DraftIdPrefix = "sha256:";

    /// <param name="body">An object, or a list of them.</param>
    /// <param name="batchOperations">Names of operations to execute of the one document; null: no operation batch.</param>
    /// <param name="maxBatchSize">The most operations a batch may have; 0: there are no batches.</param>
    /// <exception cref="BadRequestException">The JSON is no GraphQL request.</exception>
    public static ParsedBody Parse(JsonElement body, string? batchOperations, int maxBatchSize)
    {
        if (body.ValueKind == JsonValueKind.Array)
        {
            var count = body.GetArrayLength();
            if (count == 0)
                throw Invalid("The GraphQL batch request has no elements.");
            if (count > 1 || batchOperations is not null)
                RefuseBatch(count, maxBatchSize, batchOperations is not null);
            if (count == 1 && maxBatchSize == 0)
                return new ParsedBody([Single(body[0])], IsBatch: false);
            return new ParsedBody([.. body.EnumerateArray().Select((item, index) => Single(item) with { RequestIndex = index })], IsBatch: true);
        }

        if (batchOperations is not null)
        {
            var names = OperationNames(batchOperations);
            RefuseBatch(names.Length, maxBatchSize);
            var request = Single(body);
            return new ParsedBody([.. names.Select((name, index) => request with { OperationName = name, RequestIndex = index })], IsBatch: true);
        }

        if (body.ValueKind == JsonValueKind.Object && body.TryGetProperty("variables", out var sets) && sets.ValueKind == JsonValueKind.Array)
        {
            RefuseBatch(sets.GetArrayLength(), maxBatchSize);
            var request = Single(body, readsVariables: false);
            return new ParsedBody(
                [.. sets.EnumerateArray().Select((set, index) => request with { Variables = AsMap(set, "variables"), VariableIndex = index })],
                IsBatch: true);
        }

        return new ParsedBody([Single(body)], IsBatch: false);
    }

    /// <exception cref="BadRequestException">One of the values is not what it should be.</exception>
    public static GraphQLRequest Create(string? document, string? id, string? operationName, JsonElement variables, JsonElement extensions)
    {
        if (id is not null)
        {
            if (id.StartsWith(DraftIdPrefix, StringComparison.Ordinal))
                id = id[DraftIdPrefix.Length..];
            if (!OperationDocumentId.IsValidId(id))
                throw Invalid("The operation id has an invalid format.");
        }

        var isHashOnly = extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("persistedQuery", out _);
        if (string.IsNullOrEmpty(document) && id is null && !isHashOnly)
        {
            throw BadRequestException.Of(
                ErrorCodes.Server.QueryAndIdMissing, "Either the parameter query or the parameter id has to be set.");
        }

        return new GraphQLRequest(
            string.IsNullOrEmpty(document) ? null : document,
            id,
            string.IsNullOrEmpty(operationName) ? null : operationName,
            variables,
            extensions);
    }

    /// <exception cref="BadRequestException">The value is neither an object nor null.</exception>
    public static JsonElement AsMap(JsonElement value, string name)
        => value.ValueKind is JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined
            ? value
            : throw Invalid($"The parameter {name} must be an object.");

    private static GraphQLRequest Single(JsonElement request, bool readsVariables = true)
    {
        if (request.ValueKind != JsonValueKind.Object)
            throw Invalid("Invalid GraphQL Request.");
        return Create(
            Text(request, "query"),
            Text(request, "id") ?? Text(request, "documentId"),
            Text(request, "operationName"),
            readsVariables ? Map(request, "variables") : default,
            Map(request, "extensions"));
    }

    private static void RefuseBatch(int count, int maxBatchSize, bool isMixed = false)
    {
        if (maxBatchSize == 0 || isMixed)
            throw Invalid("Invalid GraphQL Request.");
        if (count == 0)
            throw Invalid("The GraphQL batch request has no elements.");
        if (count > maxBatchSize)
            throw Invalid($"The GraphQL batch request has {count} elements; {maxBatchSize} are allowed.");
    }

    private static string[] OperationNames(string list)
    {
        var names = list.StartsWith('[') && list.EndsWith(']') && list.Length > 2 ? list[1..^1].Split(',', StringSplitOptions.TrimEntries) : [];
        return names.Length > 0 && names.All(name => name.Length > 0) ? names : throw Invalid("Invalid GraphQL Request.");
    }

    private static string? Text(JsonElement request, string name)
    {
        if (!request.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Invalid($"The parameter {name} must be a string.");
    }

    private static JsonElement Map(JsonElement request, string name)
        => request.TryGetProperty(name, out var value) ? AsMap(value, name) : default;

    private static BadRequestException Invalid(string message) => BadRequestException.Of(ErrorCodes.Server.RequestInvalid, message);
}
