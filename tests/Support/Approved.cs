using System.Runtime.CompilerServices;

namespace Leefbaarheid.Tests.Support;

/// <summary>
/// Compares text with a file that somebody approved: <c>Approved/&lt;name&gt;</c> beside the test. Run with the environment variable
/// <c>APPROVE=1</c> to write what came out, and read the difference before you commit it.
/// </summary>
internal static class Approved
{
    public static void Equal(string name, string actual, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Approved", name);
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run with APPROVE=1 and read it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
