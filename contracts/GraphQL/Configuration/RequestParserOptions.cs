namespace HotChocolate.Execution.Options;

/// <summary>What parsing a document may cost.</summary>
public sealed class RequestParserOptions
{
    /// <summary>Whether errors say where in the document they come from. Default true.</summary>
    public bool IncludeLocations { get; set; } = true;

    /// <summary>The most nodes that the syntax tree of a document may have, names included. Default: as the server limits it.</summary>
    public int MaxAllowedNodes { get; set; } = int.MaxValue;

    /// <summary>The most tokens that a document may have. Default: as the server limits it.</summary>
    public int MaxAllowedTokens { get; set; } = int.MaxValue;

    /// <summary>The most fields that a document may select, each fragment counted once. Default 2048.</summary>
    public int MaxAllowedFields { get; set; } = 2048;
}
