namespace Leefbaarheid.GraphQL.Language;

/// <summary>What a document may cost before anything is known about it. The defaults fit hand-written and generated clients alike.</summary>
internal sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    /// <summary>Tokens in the whole document; comments and commas are none.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Nodes of the syntax tree, names included.</summary>
    public int MaxNodes { get; init; } = int.MaxValue;

    /// <summary>Characters of one name. An alias is repeated with every object of a list, so a long one makes a short request a long response.</summary>
    public int MaxNameLength { get; init; } = int.MaxValue;

    /// <summary>
    /// Nesting of selection sets, values and types together. Everything after the parser recurses over the document, so this is
    /// what keeps a hostile one from overflowing the stack, which would end the process.
    /// </summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Field selections in the whole document, each fragment counted once.</summary>
    public int MaxFields { get; init; } = 2048;
}
