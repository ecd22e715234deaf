using System.Text.RegularExpressions;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>Documents that are almost right: the kind that people and broken clients send.</summary>
internal static partial class DocumentMutations
{
    private static readonly string[] s_strangers =
    [
        "{", "}", "(", ")", "[", "]", "$", "$x", ":", "=", "!", "@", "@skip", "...", "... on", "on", "query", "fragment", "name", "dog",
        "null", "true", "1", "-", "01", "1.5", "1e", "\"", "\"\"", "\"\"\"", "\"\\u00e9\\n\"", "\"\\x\"", "\"\\u{1F600}\"", "\"\\u12\"",
        "'", "#", "#\n", "\n", "\r\n", "\uFEFF", "?", "\u00E9", "\U0001F600", "&", "|", ".",
    ];

    public static IEnumerable<string> Of(string[] documents, int seed, int count)
    {
        // A fixed seed: a failure must be there again tomorrow.
        var random = new Random(seed);
        for (var index = 0; index < count; index++)
        {
            var tokens = Tokens().Matches(documents[random.Next(documents.Length)]).Select(match => match.Value).ToList();
            for (var changes = random.Next(1, 4); changes > 0 && tokens.Count > 1; changes--)
                Change(tokens, random);
            yield return string.Concat(tokens);
        }
    }

    private static void Change(List<string> tokens, Random random)
    {
        var position = random.Next(tokens.Count);
        switch (random.Next(5))
        {
            case 0:
                tokens.RemoveAt(position);
                break;
            case 1:
                tokens.Insert(position, tokens[random.Next(tokens.Count)]);
                break;
            case 2:
                var other = random.Next(tokens.Count);
                (tokens[position], tokens[other]) = (tokens[other], tokens[position]);
                break;
            case 3:
                tokens.Insert(position, s_strangers[random.Next(s_strangers.Length)]);
                break;
            default:
                tokens[position] = s_strangers[random.Next(s_strangers.Length)];
                break;
        }
    }

    [GeneratedRegex("""\s+|\w+|"[^"]*"|\.\.\.|.""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tokens();
}
