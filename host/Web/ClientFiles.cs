using Microsoft.Extensions.FileProviders;

namespace Leefbaarheid.Host.Web;

/// <summary>
/// The web client as it was built: <c>index.html</c>, and <c>assets</c> whose names change with their content. A host that was built
/// without it has no files.
/// </summary>
internal sealed class ClientFiles(IFileProvider files)
{
    private const string PageName = "index.html";

    /// <summary>Null: there is no client.</summary>
    public IFileInfo? Page => Find(PageName);

    /// <summary>Those that the build laid beside the host; see Client/Client.targets.</summary>
    public static ClientFiles BesideHost()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "client");
        return new ClientFiles(Directory.Exists(folder) ? new PhysicalFileProvider(folder) : new NullFileProvider());
    }

    /// <summary>A file of the client; null when there is none, also for a path that leads elsewhere.</summary>
    public IFileInfo? Find(string path) => files.GetFileInfo(path) is { Exists: true, IsDirectory: false } found ? found : null;
}
