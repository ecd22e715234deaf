using System.Runtime.CompilerServices;

namespace Leefbaarheid.Tests.Support;

/// <summary>
/// Compares text with an approved file beside the test. A difference leaves the new text beside it as <c>.received</c>, to be read and,
/// when right, to take its place.
/// </summary>
internal static class Approval
{
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(testFile)!, "Approved"));
        var approved = Path.Combine(Path.GetDirectoryName(testFile)!, "Approved", name);
        var received = approved + ".received";
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : string.Empty;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Equal(expected, actual);
    }
}
