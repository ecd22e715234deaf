using System.Text.Json;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>One operation as a caller asks for it.</summary>
/// <param name="Variables">An object, or undefined.</param>
/// <param name="Extensions">An object, or undefined.</param>
internal sealed record GraphQLRequest(
    string? Document,
    string? DocumentId,
    string? OperationName,
    JsonElement Variables,
    JsonElement Extensions)
{
    /// <summary>The place in a request batch or operation batch.</summary>
    public int? RequestIndex { get; init; }

    /// <summary>The place in a variable batch.</summary>
    public int? VariableIndex { get; init; }
}

/// <param name="IsBatch">The response has several results, even where there is one operation.</param>
internal sealed record ParsedBody(IReadOnlyList<GraphQLRequest> Requests, bool IsBatch);
