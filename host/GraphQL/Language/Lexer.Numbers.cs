namespace Leefbaarheid.GraphQL.Language;

internal ref partial struct Lexer
{
    private Token ReadNumber()
    {
        var kind = TokenKind.Int;
        var position = _position;
        if (At(position) == '-')
            position++;
        if (At(position) == '0')
        {
            position++;
            if (char.IsAsciiDigit(At(position)))
                throw Error(position, $"Invalid number, unexpected digit after 0: {SourceText.Describe(_source, position)}.");
        }
        else
        {
            position = SkipDigits(position);
        }

        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = SkipDigits(position + 1);
        }

        if (At(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position++;
            if (At(position) is '+' or '-')
                position++;
            position = SkipDigits(position);
        }

        // "1a" and "1.2.3" would otherwise fall apart into two tokens that mean something else.
        if (At(position) == '.' || IsNameStart(At(position)))
            throw DigitExpected(position);
        return Token(kind, position - _position);
    }

    private readonly int SkipDigits(int position)
    {
        if (!char.IsAsciiDigit(At(position)))
            throw DigitExpected(position);
        while (char.IsAsciiDigit(At(position)))
            position++;
        return position;
    }

    private readonly SyntaxException DigitExpected(int position)
        => Error(position, $"Invalid number, expected digit but got: {SourceText.Describe(_source, position)}.");
}
