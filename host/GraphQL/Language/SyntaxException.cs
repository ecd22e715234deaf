namespace Leefbaarheid.GraphQL.Language;

/// <summary>A document that is not GraphQL, or that is larger than <see cref="ParserOptions"/> allow.</summary>
internal sealed class SyntaxException(string description, SourceLocation location) : Exception($"Syntax Error: {description}")
{
    public SourceLocation Location { get; } = location;

    /// <summary>Which limit of <see cref="ParserOptions"/> the document exceeds, as a <see cref="LimitCodes"/>; null when it is not GraphQL.</summary>
    public string? LimitCode { get; init; }
}
