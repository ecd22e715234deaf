namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>Finds the folder of appsettings.json, data and logs: the project's folder in a source tree, else the program's own.</summary>
internal static class ContentRoot
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (string.Equals(folder.Name, "bin", StringComparison.Ordinal)
                && folder.Parent is { } project
                && File.Exists(Path.Combine(project.FullName, "Leefbaarheid.Host.csproj")))
            {
                return project.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
