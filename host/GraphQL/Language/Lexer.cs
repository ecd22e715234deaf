namespace Leefbaarheid.GraphQL.Language;

/// <summary>Cuts a source text into tokens, one at a time, without copying anything but strings.</summary>
internal ref partial struct Lexer(ReadOnlySpan<char> source)
{
    private readonly ReadOnlySpan<char> _source = source;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public readonly ReadOnlySpan<char> Slice(in Token token) => _source.Slice(token.Start, token.Length);

    public Token Next()
    {
        SkipIgnored();
        if (_position >= _source.Length)
            return Token(TokenKind.EndOfFile, 0);
        var character = _source[_position];
        switch (character)
        {
            case '!': return Token(TokenKind.Bang, 1);
            case '$': return Token(TokenKind.Dollar, 1);
            case '&': return Token(TokenKind.Ampersand, 1);
            case '(': return Token(TokenKind.ParenLeft, 1);
            case ')': return Token(TokenKind.ParenRight, 1);
            case ':': return Token(TokenKind.Colon, 1);
            case '=': return Token(TokenKind.EqualsSign, 1);
            case '@': return Token(TokenKind.At, 1);
            case '[': return Token(TokenKind.BracketLeft, 1);
            case ']': return Token(TokenKind.BracketRight, 1);
            case '{': return Token(TokenKind.BraceLeft, 1);
            case '|': return Token(TokenKind.Pipe, 1);
            case '}': return Token(TokenKind.BraceRight, 1);
            case '.' when At(_position + 1) == '.' && At(_position + 2) == '.': return Token(TokenKind.Spread, 3);
            case '"': return At(_position + 1) == '"' && At(_position + 2) == '"' ? ReadBlockString() : ReadString();
        }

        if (IsNameStart(character))
        {
            // Names are short: a search by vectors gains nothing, and the runtime would compile it at every start.
            var end = _position + 1;
            while (end < _source.Length && (char.IsAsciiLetterOrDigit(_source[end]) || _source[end] == '_'))
                end++;
            return Token(TokenKind.Name, end - _position);
        }

        if (char.IsAsciiDigit(character) || character == '-')
            return ReadNumber();
        throw Unexpected(character);
    }

    private void SkipIgnored()
    {
        for (; _position < _source.Length; _position++)
        {
            switch (_source[_position])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    continue;
                case '\r' when At(_position + 1) == '\n':
                    continue;
                case '\n' or '\r':
                    _line++;
                    _lineStart = _position + 1;
                    continue;
                case '#':
                    SkipComment();
                    continue;
                default:
                    return;
            }
        }
    }

    /// <summary>Leaves the position on the comment's last character. Half a surrogate pair ends a comment and is then refused.</summary>
    private void SkipComment()
    {
        var end = _source[_position..].IndexOfAny('\n', '\r');
        var comment = end < 0 ? _source[_position..] : _source.Slice(_position, end);
        for (var index = comment.IndexOfAnyInRange('\uD800', '\uDFFF'); index >= 0 && index < comment.Length; index++)
        {
            if (!char.IsSurrogate(comment[index]))
                continue;
            if (index + 1 >= comment.Length || !char.IsSurrogatePair(comment[index], comment[index + 1]))
            {
                _position += index;
                throw Unexpected(comment[index]);
            }

            index++;
        }

        _position += comment.Length - 1;
    }

    private Token Token(TokenKind kind, int length, string? text = null)
    {
        var token = new Token(kind, _position, length, new SourceLocation(_line, _position - _lineStart + 1), text);
        _position += length;
        return token;
    }

    /// <summary>The character, or NUL beyond the end: no token contains NUL, so callers need not ask for the end first.</summary>
    private readonly char At(int position) => position < _source.Length ? _source[position] : '\0';

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private readonly SyntaxException Unexpected(char character)
    {
        if (character == '\'')
            return Error(_position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        var isHalfPair = char.IsSurrogate(character) && !char.IsSurrogatePair(character, At(_position + 1));
        return Error(_position, $"{(isHalfPair ? "Invalid" : "Unexpected")} character: {SourceText.Describe(_source, _position)}.");
    }

    private readonly SyntaxException Error(int position, string description)
        => new(description, SourceText.LocationAt(_source, position));
}
