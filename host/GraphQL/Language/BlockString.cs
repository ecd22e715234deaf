namespace Leefbaarheid.GraphQL.Language;

/// <summary>The indentation rules of block strings.</summary>
internal static class BlockString
{
    /// <summary>
    /// Takes the common indentation off all lines but the first and drops blank lines at both ends: what remains is the text
    /// that its author saw, wherever in the document it stands.
    /// </summary>
    /// <param name="raw">The text between the quotes, with <c>\n</c> as the only line terminator.</param>
    public static string Dedent(string raw)
    {
        var lines = raw.Split('\n');
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var index = 0; index < lines.Length; index++)
        {
            var indent = LeadingWhitespace(lines[index]);
            if (indent == lines[index].Length)
                continue;
            if (first < 0)
                first = index;
            last = index;
            if (index > 0 && indent < commonIndent)
                commonIndent = indent;
        }

        if (first < 0)
            return "";
        for (var index = Math.Max(1, first); index <= last; index++)
            lines[index] = lines[index][Math.Min(commonIndent, lines[index].Length)..];
        return string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>True for text that comes back unchanged out of a block string.</summary>
    public static bool CanHold(string value)
        => !value.Contains('\r', StringComparison.Ordinal) && (Dedent(value) == value || Dedent("\n" + value) == value);

    private static int LeadingWhitespace(string line)
    {
        var offset = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return offset < 0 ? line.Length : offset;
    }
}
