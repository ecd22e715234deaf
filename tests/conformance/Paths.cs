using System.Reflection;

namespace Leefbaarheid.Conformance.Tests;

/// <summary>Places outside these tests' own output, as their build knew them.</summary>
internal static class Paths
{
    /// <summary>The folder of the scripts and their <c>node_modules</c>.</summary>
    public static string Scripts { get; } = Metadata("ScriptDirectory");

    /// <summary>Where the host's build laid the host and its modules.</summary>
    public static string HostOutput { get; } = Metadata("HostOutput");

    private static string Metadata(string key)
        => Path.GetFullPath(typeof(Paths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!);
}
