namespace Leefbaarheid.GraphQL.Language;

/// <summary>What a document may cost before anything is known about it. The defaults fit hand-written and generated clients alike.</summary>
internal sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    /// <summary>Tokens in the whole document; comments and commas are none.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// Nesting of selection sets, values and types together. Everything after the parser recurses over the document, so this is
    /// what keeps a hostile one from overflowing the stack, which would end the process.
    /// </summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Field selections in the whole document, each fragment counted once.</summary>
    public int MaxFields { get; init; } = 2048;
}
