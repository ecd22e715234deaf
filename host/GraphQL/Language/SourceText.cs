using System.Globalization;
using System.Text;

namespace Leefbaarheid.GraphQL.Language;

/// <summary>Reading positions and characters of a source text for error messages.</summary>
internal static class SourceText
{
    /// <summary>Counts lines up to the position. For errors only: the lexer keeps count of tokens itself.</summary>
    public static SourceLocation LocationAt(ReadOnlySpan<char> source, int position)
    {
        var line = 1;
        var lineStart = 0;
        for (var index = 0; index < position && index < source.Length; index++)
        {
            if (source[index] == '\r' && index + 1 < source.Length && source[index + 1] == '\n')
                index++;
            else if (source[index] is not ('\n' or '\r'))
                continue;
            if (index + 1 > position)
                break;
            line++;
            lineStart = index + 1;
        }

        return new SourceLocation(line, position - lineStart + 1);
    }

    /// <summary>The character at the position as a message shows it: quoted when it is printable ASCII, else its code point.</summary>
    public static string Describe(ReadOnlySpan<char> source, int position)
    {
        if (position >= source.Length)
            return TokenKind.EndOfFile.Describe();
        var code = Rune.DecodeFromUtf16(source[position..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune.Value
            : source[position];
        return code switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)code}\"",
            _ => "U+" + code.ToString("X4", CultureInfo.InvariantCulture),
        };
    }
}
