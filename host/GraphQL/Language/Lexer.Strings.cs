using System.Buffers;
using System.Text;

namespace Leefbaarheid.GraphQL.Language;

internal ref partial struct Lexer
{
    private static readonly SearchValues<char> s_stringStops = SearchValues.Create(StringStops());

    private Token ReadString()
    {
        var position = _position + 1;
        var chunkStart = position;
        StringBuilder? unescaped = null;
        while (true)
        {
            position = NextStop(position);
            switch (At(position))
            {
                case '"':
                    var tail = _source[chunkStart..position];
                    var value = unescaped is null ? tail.ToString() : unescaped.Append(tail).ToString();
                    return Token(TokenKind.String, position + 1 - _position, value);
                case '\\':
                    unescaped ??= new StringBuilder();
                    unescaped.Append(_source[chunkStart..position]);
                    position = ReadEscape(position, unescaped);
                    chunkStart = position;
                    break;
                case '\n' or '\r' or '\0':
                    throw Error(position, "Unterminated string.");
                default:
                    position = SkipSurrogatePair(position);
                    break;
            }
        }
    }

    private Token ReadBlockString()
    {
        var start = new SourceLocation(_line, _position - _lineStart + 1);
        var position = _position + 3;
        var chunkStart = position;
        var raw = new StringBuilder();
        while (true)
        {
            position = NextStop(position);
            switch (At(position))
            {
                case '"' when IsTripleQuote(position):
                    raw.Append(_source[chunkStart..position]);
                    var length = position + 3 - _position;
                    var token = new Token(TokenKind.BlockString, _position, length, start, BlockString.Dedent(raw.ToString()));
                    _position += length;
                    return token;
                case '\\' when IsTripleQuote(position + 1):
                    raw.Append(_source[chunkStart..position]);
                    chunkStart = position + 1;
                    position += 4;
                    break;
                case '"' or '\\':
                    position++;
                    break;
                case '\n' or '\r':
                    raw.Append(_source[chunkStart..position]).Append('\n');
                    position += At(position) == '\r' && At(position + 1) == '\n' ? 2 : 1;
                    chunkStart = position;
                    _line++;
                    _lineStart = position;
                    break;
                case '\0':
                    throw Error(position, "Unterminated string.");
                default:
                    position = SkipSurrogatePair(position);
                    break;
            }
        }
    }

    private readonly bool IsTripleQuote(int position)
        => At(position) == '"' && At(position + 1) == '"' && At(position + 2) == '"';

    /// <summary>The next character that means something inside a string, or the end of the source.</summary>
    private readonly int NextStop(int position)
    {
        var offset = _source[position..].IndexOfAny(s_stringStops);
        return offset < 0 ? _source.Length : position + offset;
    }

    private readonly int SkipSurrogatePair(int position)
        => char.IsSurrogatePair(_source[position], At(position + 1))
            ? position + 2
            : throw Error(position, $"Invalid character within String: {SourceText.Describe(_source, position)}.");

    /// <summary>Appends what the escape at the position stands for; returns the position after it.</summary>
    private readonly int ReadEscape(int position, StringBuilder unescaped)
    {
        switch (At(position + 1))
        {
            case '"': unescaped.Append('"'); break;
            case '\\': unescaped.Append('\\'); break;
            case '/': unescaped.Append('/'); break;
            case 'b': unescaped.Append('\b'); break;
            case 'f': unescaped.Append('\f'); break;
            case 'n': unescaped.Append('\n'); break;
            case 'r': unescaped.Append('\r'); break;
            case 't': unescaped.Append('\t'); break;
            case 'u': return At(position + 2) == '{' ? ReadBracedEscape(position, unescaped) : ReadFourDigitEscape(position, unescaped);
            default: throw Error(position, $"Invalid character escape sequence: \"{Clip(position, 2)}\".");
        }

        return position + 2;
    }

    /// <summary><c>\u{1F600}</c>: at most eight digits, and never half of a surrogate pair.</summary>
    private readonly int ReadBracedEscape(int position, StringBuilder unescaped)
    {
        long code = 0;
        var length = 3;
        while (length < 12)
        {
            var character = At(position + length++);
            if (character == '}')
            {
                if (length < 5 || !Rune.IsValid((int)Math.Min(code, int.MaxValue)))
                    break;
                unescaped.Append(new Rune((int)code).ToString());
                return position + length;
            }

            if (!char.IsAsciiHexDigit(character))
                break;
            code = (code << 4) | (uint)HexValue(character);
        }

        throw InvalidUnicodeEscape(position, length);
    }

    /// <summary><c>\u00E9</c>, or a surrogate pair written as two of them, as JSON does.</summary>
    private readonly int ReadFourDigitEscape(int position, StringBuilder unescaped)
    {
        if (!TryReadHex(position + 2, out var code))
            throw InvalidUnicodeEscape(position, 6);
        if (!char.IsSurrogate(code))
        {
            unescaped.Append(code);
            return position + 6;
        }

        if (At(position + 6) == '\\' && At(position + 7) == 'u' && TryReadHex(position + 8, out var low) && char.IsSurrogatePair(code, low))
        {
            unescaped.Append(code).Append(low);
            return position + 12;
        }

        throw InvalidUnicodeEscape(position, 6);
    }

    private readonly bool TryReadHex(int position, out char code)
    {
        var value = 0;
        for (var index = position; index < position + 4; index++)
        {
            if (!char.IsAsciiHexDigit(At(index)))
            {
                code = default;
                return false;
            }

            value = (value << 4) | HexValue(At(index));
        }

        code = (char)value;
        return true;
    }

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private readonly SyntaxException InvalidUnicodeEscape(int position, int length)
        => Error(position, $"Invalid Unicode escape sequence: \"{Clip(position, length)}\".");

    private readonly string Clip(int position, int length)
        => _source.Slice(position, Math.Min(length, _source.Length - position)).ToString();

    /// <summary>What a string does not simply go on after; halves of surrogate pairs among it.</summary>
    private static char[] StringStops()
    {
        var stops = new char[4 + 0x800];
        "\"\\\n\r".CopyTo(stops);
        for (var code = 0; code < 0x800; code++)
            stops[4 + code] = (char)(0xD800 + code);
        return stops;
    }
}
