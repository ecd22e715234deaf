using System.Text;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Which letters count as the same for somebody who searches: capitals and small ones, and those with and without an accent. One table
/// for memory and for the databases that have no such comparison themselves, so that a search finds the same everywhere.
/// </summary>
internal static class LetterFolding
{
    private const char LastLetter = '\u024F';
    private const string FirstMark = "\u0300";

    // Without a decomposition in Unicode, though people type the plain letter for them.
    private const string Struck = "\u00D8\u00F8\u0110\u0111\u0126\u0127\u0131\u0141\u0142\u0166\u0167";
    private const string Plain = "ooddhhilltt";

    // The accents of European languages as marks of their own, as some systems deliver them.
    private const string Marks = FirstMark + "\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0326\u0327\u0328";

    private static readonly char[] s_folded = [.. Enumerable.Range(0, LastLetter + 1).Select(letter => Letter((char)letter))];

    static LetterFolding()
    {
        var accented = Enumerable.Range(0x80, LastLetter + 1 - 0x80)
            .Select(letter => (char)letter)
            .Where(letter => s_folded[letter] < '\u0080')
            .ToArray();
        Replaced = new string(accented) + Marks;
        Replacements = new string([.. accented.Select(letter => s_folded[letter])]);
    }

    /// <summary>Every letter that is replaced, and in the end the marks that are left out.</summary>
    public static string Replaced { get; }

    /// <summary>What stands for each of <see cref="Replaced"/>; shorter, because nothing stands for a mark.</summary>
    public static string Replacements { get; }

    public static string Fold(string text)
        => string.Create(Length(text), text, static (folded, text) => Fold(text, folded));

    /// <summary>The characters that the folded text has.</summary>
    public static int Length(ReadOnlySpan<char> text) => text.Length - (text.ContainsAny(Marks) ? Count(text) : 0);

    /// <param name="text">What to fold.</param>
    /// <param name="folded">Takes the outcome; has <see cref="Length"/> places.</param>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var isMarked = folded.Length < text.Length;
        var place = 0;
        foreach (var letter in text)
        {
            if (isMarked && Marks.Contains(letter, StringComparison.Ordinal))
                continue;
            folded[place++] = letter <= LastLetter ? s_folded[letter] : char.ToLowerInvariant(letter);
        }
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var letter in text)
            marks += Marks.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
        return marks;
    }

    private static char Letter(char letter)
    {
        if (Struck.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place)
            return Plain[place];
        var bare = letter < '\u0080' ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.ToLowerInvariant(bare < '\u0080' ? bare : letter);
    }
}
