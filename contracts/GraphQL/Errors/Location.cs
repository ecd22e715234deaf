namespace HotChocolate;

/// <summary>A place in a GraphQL document.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public readonly record struct Location(int Line, int Column);
