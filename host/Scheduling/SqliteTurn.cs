using Leefbaarheid.Host.Data;
using Microsoft.Data.Sqlite;

namespace Leefbaarheid.Host.Scheduling;

/// <summary>
/// Lets one process do the background work of a SQLite database, by a locked file beside it that ends with its process. On the servers
/// all hosts take part.
/// </summary>
internal static class SqliteTurn
{
    /// <summary>What to hold on to while working; null when another process has it.</summary>
    public static IAsyncDisposable? TryTake(HostDatabase database)
    {
        if (database.Provider != DatabaseProvider.Sqlite)
            return new MemoryStream();
        var source = new SqliteConnectionStringBuilder(database.Settings.ConnectionString);
        if (source.Mode == SqliteOpenMode.Memory || !Path.IsPathRooted(source.DataSource))
            return new MemoryStream();
        try
        {
            return new FileStream(source.DataSource + ".planning", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (FileLock.IsHeldElsewhere(failure))
        {
            return null;
        }
    }
}
