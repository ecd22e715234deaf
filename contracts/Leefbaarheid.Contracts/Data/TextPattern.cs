using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Patterns that a text fits or not, the same in memory and in every database: see <see cref="TextPatternFunctions"/> for the latter.
/// </summary>
internal static class TextPattern
{
    /// <summary>What makes the character after it an ordinary one, in patterns of people and of databases alike.</summary>
    public const char Escape = '\\';

    private const char Any = '%';
    private const char One = '_';
    private const int OnStack = 256;

    /// <summary>Whether a text fits, capitals and accents aside.</summary>
    /// <param name="value">The text.</param>
    /// <param name="pattern">Of <see cref="Loose"/>.</param>
    [DbFunction]
    public static bool IsLike(string value, string pattern)
    {
        var length = LetterFolding.Length(value);
        var folded = length <= OnStack ? stackalloc char[length] : new char[length];
        LetterFolding.Fold(value, folded);
        return Fits(folded, pattern);
    }

    /// <summary>Whether a text fits as it is written.</summary>
    /// <param name="value">The text.</param>
    /// <param name="pattern">Of <see cref="Exact"/>.</param>
    [DbFunction]
    public static bool IsExactlyLike(string value, string pattern) => Fits(value, pattern);

    /// <summary>The pattern of a database for one in which capitals and accents do not count.</summary>
    /// <param name="typed"><c>*</c> stands for any text, <c>?</c> for one character, a backslash makes the next character itself.</param>
    public static string Loose(string typed) => Exact(LetterFolding.Fold(typed));

    /// <summary>The pattern of a database for one that counts every character.</summary>
    /// <param name="typed"><c>*</c> stands for any text, <c>?</c> for one character, a backslash makes the next character itself.</param>
    public static string Exact(string typed)
    {
        var pattern = new StringBuilder(typed.Length + 8);
        for (var place = 0; place < typed.Length; place++)
        {
            var letter = typed[place];
            switch (letter)
            {
                case '*':
                    pattern.Append(Any);
                    break;
                case '?':
                    pattern.Append(One);
                    break;
                default:
                    if (letter == Escape && place + 1 < typed.Length)
                        letter = typed[++place];
                    // A bracket opens a set of characters in SQL Server only; escaped it means itself everywhere.
                    if (letter is Any or One or Escape or '[')
                        pattern.Append(Escape);
                    pattern.Append(letter);
                    break;
            }
        }

        return pattern.ToString();
    }

    /// <summary>Goes back to the last <c>%</c> only: what fits after an earlier one, fits after the last as well.</summary>
    private static bool Fits(ReadOnlySpan<char> value, ReadOnlySpan<char> pattern)
    {
        var (at, part) = (0, 0);
        var (retryAt, retryPart) = (0, -1);
        while (at < value.Length)
        {
            if (part < pattern.Length && pattern[part] == Any)
            {
                (retryAt, retryPart) = (at, ++part);
                continue;
            }

            if (part < pattern.Length && TryOne(value[at], pattern, ref part))
            {
                at++;
                continue;
            }

            if (retryPart < 0)
                return false;
            (at, part) = (++retryAt, retryPart);
        }

        return pattern[part..].TrimStart(Any).IsEmpty;
    }

    private static bool TryOne(char letter, ReadOnlySpan<char> pattern, ref int part)
    {
        var isEscaped = pattern[part] == Escape && part + 1 < pattern.Length;
        var wanted = pattern[isEscaped ? part + 1 : part];
        if (wanted != letter && (isEscaped || wanted != One))
            return false;
        part += isEscaped ? 2 : 1;
        return true;
    }
}
