using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>Why a document does not fit the schema, and every place in it that has a part in that.</summary>
internal sealed record ValidationError(string Message, IReadOnlyList<SourceLocation> Locations)
{
    /// <summary>Set when the document exceeds a limit, rather than being wrong.</summary>
    public string? LimitCode { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}
