using System.Collections.Concurrent;
using Leefbaarheid.Host.Modules.Loading;

namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>
/// What the hosts of one run have in common, because making it takes seconds and none of them changes it: the code of the modules, and
/// databases as a host leaves them after its first start, to be copied.
/// </summary>
public sealed class HostSupplies : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<PreparedDatabase>>> _databases = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _folders = [];

    internal LoadedCode Code { get; } = new();

    /// <summary>A database that was prepared; the first to ask for it prepares it.</summary>
    /// <param name="kind">What kind of database: those of one kind are the same.</param>
    /// <param name="prepare">Makes it with a folder as the host's content root, and answers how to connect to it.</param>
    internal Task<PreparedDatabase> PreparedAsync(string kind, Func<string, Task<string>> prepare)
        => _databases.GetOrAdd(kind, _ => new Lazy<Task<PreparedDatabase>>(async () =>
        {
            var folder = Directory.CreateTempSubdirectory("leefbaarheid-prepared-").FullName;
            _folders.Add(folder);
            return new PreparedDatabase(folder, await prepare(folder));
        })).Value;

    public void Dispose()
    {
        foreach (var folder in _folders)
            Directory.Delete(folder, recursive: true);
    }
}

/// <summary>A database to copy, and what its host kept beside it.</summary>
internal sealed record PreparedDatabase(string Folder, string ConnectionString)
{
    /// <summary>Lays what the host kept in a folder for another; that is the database itself, where it is a file.</summary>
    public void CopyFilesTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
