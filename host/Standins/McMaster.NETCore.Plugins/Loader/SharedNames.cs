using System.Reflection;

namespace McMaster.NETCore.Plugins.Loader;

/// <summary>
/// Sharing a type is sharing its assembly and all that it refers to: its base types and parameters come from there. Worked out
/// beforehand, so that the outcome does not depend on which plug-in touched what first.
/// </summary>
internal static class SharedNames
{
    public static HashSet<string> Of(PluginConfig config)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<AssemblyName>(config.SharedAssemblies);
        while (open.TryDequeue(out var next))
        {
            if (next.Name is null || !names.Add(next.Name) || config.IsLazyLoaded)
                continue;
            foreach (var reference in References(config, next.Name))
                open.Enqueue(reference);
        }

        return names;
    }

    private static AssemblyName[] References(PluginConfig config, string name)
    {
        try
        {
            return config.DefaultContext.LoadFromAssemblyName(new AssemblyName(name)).GetReferencedAssemblies();
        }
        catch (FileNotFoundException)
        {
            // A shared assembly may refer to something optional that the host does not have; asking for it later says so.
            return [];
        }
    }
}
