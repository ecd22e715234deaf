namespace Leefbaarheid.GraphQL.Language;

/// <param name="Text">The unescaped value of a string; null for all other kinds, whose text is a slice of the source.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, SourceLocation Location, string? Text = null);
