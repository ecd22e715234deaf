using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Tests.Modules;

public sealed class SemVersionTests
{
    private static readonly string[] Ascending =
    [
        "0.0.1", "0.1.0", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.10.0", "2.0.0",
    ];

    [Fact]
    public void Versions_are_ordered_as_semver_says()
    {
        var versions = Ascending.Select(Parse).ToList();

        Assert.Equal(Ascending, versions.Order().Select(version => version.ToString()));
        Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.0-")]
    [InlineData("1.0.0-01")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0 ")]
    [InlineData("99999999999.0.0")]
    [InlineData("")]
    public void What_is_no_version_is_refused(string text) => Assert.False(SemVersion.TryParse(text, out _));

    [Theory]
    [InlineData("[1.0.0,2.0.0)", "1.0.0", true)]
    [InlineData("[1.0.0,2.0.0)", "2.0.0", false)]
    [InlineData("(1.0.0,2.0.0]", "1.0.0", false)]
    [InlineData("(1.0.0,2.0.0]", "2.0.0", true)]
    [InlineData("[1.0.0]", "1.0.0", true)]
    [InlineData("[1.0.0]", "1.0.1", false)]
    [InlineData("[1.0.0,2.0.0)", "1.0.0-beta", false)]
    public void A_range_contains_what_lies_between_its_bounds(string range, string version, bool expected)
    {
        Assert.True(VersionRange.TryParse(range, out var parsed));
        Assert.Equal(expected, parsed.Contains(Parse(version)));
    }

    [Fact]
    public void What_is_printed_reads_back_as_the_same()
    {
        var numbers = Gen.Choose(0, 50).ToArbitrary();
        Prop.ForAll(numbers, numbers, numbers, (major, minor, patch) =>
        {
            var version = new SemVersion(major, minor, patch);
            return Parse(version.ToString()) == version;
        }).QuickCheckThrowOnFailure();
    }

    private static SemVersion Parse(string text) => SemVersion.TryParse(text, out var version) ? version : throw new FormatException(text);
}
