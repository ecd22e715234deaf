namespace Leefbaarheid.Modules.Tests.Support;

internal static class Repository
{
    /// <summary>The folder of the solution that these tests were built from.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.Modular.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("These tests run from the repository's tree.");
        return folder.FullName;
    }
}
