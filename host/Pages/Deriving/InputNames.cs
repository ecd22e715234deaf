using System.Globalization;
using System.Text;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>Dutch captions out of names, for what no page gives a caption.</summary>
internal static class InputNames
{
    private static readonly string[] s_keys = ["Ids", "Id"];

    /// <summary><c>openstaandWerkVoltooien</c> becomes <c>Openstaand werk voltooien</c>; a key is named after its record.</summary>
    public static string Caption(string input)
    {
        var name = s_keys.Where(key => input.Length > key.Length && input.EndsWith(key, StringComparison.Ordinal))
            .Select(key => input[..^key.Length])
            .FirstOrDefault(input);
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            else
                words.Append(letter);
        }

        return Capital(words.ToString());
    }

    /// <summary><c>IN_UITVOERING</c> becomes <c>In uitvoering</c>.</summary>
    public static string ValueCaption(string value)
        => Capital(value.Replace('_', ' ').ToLower(CultureInfo.InvariantCulture));

    private static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
