using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>A semantic version (semver.org 2.0). Build metadata is read and does not count.</summary>
internal sealed partial record SemVersion(int Major, int Minor, int Patch, string Prerelease = "") : IComparable<SemVersion>
{
    public static SemVersion Of(Version version) => new(version.Major, version.Minor, Math.Max(version.Build, 0));

    public static bool TryParse(string text, [NotNullWhen(true)] out SemVersion? version)
    {
        version = null;
        var match = Pattern().Match(text);
        if (!match.Success
            || !Number(match.Groups["major"], out var major)
            || !Number(match.Groups["minor"], out var minor)
            || !Number(match.Groups["patch"], out var patch))
        {
            return false;
        }

        version = new SemVersion(major, minor, patch, match.Groups["pre"].Value);
        return true;
    }

    public int CompareTo(SemVersion? other)
    {
        if (other is null)
            return 1;
        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return numbers != 0 ? numbers : ComparePrerelease(Prerelease, other.Prerelease);
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}{(Prerelease.Length == 0 ? "" : "-" + Prerelease)}");

    public static bool operator <(SemVersion left, SemVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(SemVersion left, SemVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(SemVersion left, SemVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SemVersion left, SemVersion right) => left.CompareTo(right) >= 0;

    private static int ComparePrerelease(string left, string right)
    {
        // A release comes after its own previews.
        if (left.Length == 0 || right.Length == 0)
            return right.Length.CompareTo(left.Length);
        var lefts = left.Split('.');
        var rights = right.Split('.');
        for (var index = 0; index < Math.Min(lefts.Length, rights.Length); index++)
        {
            var order = CompareIdentifier(lefts[index], rights[index]);
            if (order != 0)
                return order;
        }

        return lefts.Length.CompareTo(rights.Length);
    }

    private static int CompareIdentifier(string left, string right)
    {
        var leftIsNumber = long.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
        var rightIsNumber = long.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
        return (leftIsNumber, rightIsNumber) switch
        {
            (true, true) => leftNumber.CompareTo(rightNumber),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(left, right),
        };
    }

    private static bool Number(Group group, out int value)
        => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    [GeneratedRegex(
        @"^(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?<patch>0|[1-9]\d*)(-(?<pre>(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
