using System.Reflection;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>Places outside these tests' own output, as their build knew them.</summary>
internal static class Paths
{
    /// <summary>The folder of these tests in the source tree.</summary>
    public static string Project { get; } = Metadata("ProjectDirectory");

    /// <summary>Where the host's build laid the host and its modules.</summary>
    public static string HostOutput { get; } = Metadata("HostOutput");

    /// <summary>What failed tests leave behind.</summary>
    public static string Results { get; } = Path.Combine(Project, "TestResults");

    private static string Metadata(string key)
        => Path.GetFullPath(typeof(Paths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!);
}
