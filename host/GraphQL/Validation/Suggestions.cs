namespace Leefbaarheid.GraphQL.Validation;

/// <summary>Finds the names that an unknown one was probably meant to be.</summary>
internal static class Suggestions
{
    private const int MaxShown = 5;

    // Comparing is the product of both lengths, and no schema has names that come near this.
    private const int MaxLength = 200;

    /// <summary><c> Did you mean "a", "b", or "c"?</c>, with a leading space; empty when there is nothing to suggest.</summary>
    /// <param name="names">Best first.</param>
    /// <param name="lead">Words between "Did you mean" and the names.</param>
    public static string DidYouMean(IReadOnlyList<string> names, string lead = "")
    {
        if (names.Count == 0)
            return "";
        var quoted = names.Take(MaxShown).Select(name => $"\"{name}\"").ToArray();
        var list = quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return $" Did you mean {lead}{list}?";
    }

    /// <summary>The options within two edits in five characters of the input, nearest first.</summary>
    public static IReadOnlyList<string> Closest(string input, IEnumerable<string> options)
    {
        if (input.Length > MaxLength)
            return [];
        var threshold = (int)(input.Length * 0.4) + 1;
        return
        [
            .. options
                .Distinct(StringComparer.Ordinal)
                .Where(option => Math.Abs(option.Length - input.Length) <= threshold)
                .Select(option => (Option: option, Distance: Distance(input, option)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Option, StringComparer.Ordinal)
                .Select(candidate => candidate.Option),
        ];
    }

    /// <summary>Edits (insert, delete, replace, swap neighbours) between two names; a difference in case alone counts as one.</summary>
    private static int Distance(string left, string right)
    {
        if (left == right)
            return 0;
        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        if (a == b)
            return 1;
        var beforePrevious = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var row = 1; row <= a.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= b.Length; column++)
            {
                var cost = a[row - 1] == b[column - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(previous[column] + 1, current[column - 1] + 1), previous[column - 1] + cost);
                if (row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1])
                    best = Math.Min(best, beforePrevious[column - 2] + 1);
                current[column] = best;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
