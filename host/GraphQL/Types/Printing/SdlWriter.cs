using System.Text;

namespace Leefbaarheid.GraphQL.Types.Printing;

/// <summary>Lines of SDL, with an empty line between definitions.</summary>
internal sealed class SdlWriter
{
    private readonly StringBuilder _text = new();

    public void Definition(string? description)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        Description(description, string.Empty);
    }

    public void Line(string line) => _text.Append(line).Append('\n');

    public void Description(string? description, string indent)
    {
        if (description is null)
            return;
        if (!description.Contains('\n', StringComparison.Ordinal))
        {
            Line(indent + Quote(description));
            return;
        }

        Line($"{indent}\"\"\"");
        foreach (var line in description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
            Line(line.Length == 0 ? line : indent + line);
        Line($"{indent}\"\"\"");
    }

    /// <summary>A GraphQL string. Slashes are escaped as well, as Hot Chocolate prints them.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '/' => quoted.Append("\\/"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append($"\\u{(int)character:x4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    public override string ToString() => _text.ToString();
}
