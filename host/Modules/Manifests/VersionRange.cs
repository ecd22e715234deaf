using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>
/// A range in interval notation: <c>[1.2.0,2.0.0)</c>. It always has an upper bound: a module that claims to work with every
/// version to come would break at run time instead of being refused.
/// </summary>
internal sealed record VersionRange(SemVersion Lowest, bool LowestIncluded, SemVersion Highest, bool HighestIncluded)
{
    public const string Explanation = "verwacht wordt een bereik met een bovengrens, zoals [0.1.0,0.2.0)";

    public static bool TryParse(string text, [NotNullWhen(true)] out VersionRange? range)
    {
        range = null;
        var trimmed = text.Trim();
        if (trimmed.Length < 2 || trimmed[0] is not ('[' or '(') || trimmed[^1] is not (']' or ')'))
            return false;
        var parts = trimmed[1..^1].Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is 0 or > 2
            || !SemVersion.TryParse(parts[0], out var lowest)
            || !SemVersion.TryParse(parts[^1], out var highest))
        {
            return false;
        }

        range = new VersionRange(lowest, trimmed[0] == '[', highest, trimmed[^1] == ']');
        return lowest < highest || (lowest == highest && range is { LowestIncluded: true, HighestIncluded: true });
    }

    public bool Contains(SemVersion version)
        => (LowestIncluded ? version >= Lowest : version > Lowest)
            && (HighestIncluded ? version <= Highest : version < Highest);

    public override string ToString()
        => Lowest == Highest
            ? $"[{Lowest}]"
            : $"{(LowestIncluded ? '[' : '(')}{Lowest},{Highest}{(HighestIncluded ? ']' : ')')}";
}
