using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Pictures;

/// <summary>The pictures in the README of the product.</summary>
public sealed partial class PicturesOfReadme
{
    private const int MostBytes = 120_000;

    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Paths.Project, "..", ".."));

    /// <summary>Where they are kept.</summary>
    internal static string Folder { get; } = Path.Combine(Paths.Project, "Pictures");

    [Fact]
    public void Every_picture_is_there_says_what_it_shows_and_is_small()
    {
        var pictures = Picture().Matches(File.ReadAllText(Path.Combine(s_repository, "README.md")));
        Assert.Equal(
            ["dialoog", "kaart", "lijst", "rolcentrum", "telefoon"],
            pictures.Select(picture => Path.GetFileNameWithoutExtension(picture.Groups["path"].Value)).Order(StringComparer.Ordinal));
        foreach (Match picture in pictures)
        {
            Assert.True(picture.Groups["alt"].Length > 20, $"{picture.Value} says too little to somebody who cannot see it.");
            var file = new FileInfo(Path.Combine(s_repository, picture.Groups["path"].Value));
            Assert.True(file.Exists, $"{file.FullName} is missing.");
            Assert.InRange(file.Length, 1, MostBytes);
        }
    }

    [GeneratedRegex("""<img [^>]*?src="(?<path>[^"]+)"[^>]*?alt="(?<alt>[^"]*)"|!\[(?<alt>[^\]]*)\]\((?<path>[^)]+)\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Picture();
}
