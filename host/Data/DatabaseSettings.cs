using Microsoft.Data.Sqlite;

namespace Leefbaarheid.Host.Data;

/// <summary>Which database the host uses.</summary>
/// <param name="Provider">Setting <c>Database:Provider</c>.</param>
/// <param name="ConnectionString">Setting <c>ConnectionStrings:Leefbaarheid</c>.</param>
internal sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    private const string DefaultFile = "var/leefbaarheid.db";
    private const string ProviderSetting = "Database:Provider";

    /// <summary>True for the embedded database that a host has when nothing was configured.</summary>
    public bool IsDefault { get; private init; }

    /// <summary>Reads the settings. A relative SQLite file lies under the content root, wherever the host was started from.</summary>
    /// <exception cref="InvalidOperationException">The provider is unknown, or a server has no connection string.</exception>
    public static DatabaseSettings Read(IConfiguration configuration, string contentRoot)
    {
        if (!TryReadProvider(configuration, out var provider))
        {
            throw new InvalidOperationException(
                $"Setting {ProviderSetting} is '{configuration[ProviderSetting]}'; it must be one of {string.Join(", ", Enum.GetNames<DatabaseProvider>())}.");
        }

        var connectionString = configuration.GetConnectionString("Leefbaarheid");
        if (provider == DatabaseProvider.Sqlite)
        {
            return new DatabaseSettings(provider, SqliteString(connectionString, contentRoot))
            {
                IsDefault = string.IsNullOrWhiteSpace(connectionString),
            };
        }

        if (string.IsNullOrWhiteSpace(connectionString))
            throw new InvalidOperationException($"Setting ConnectionStrings:Leefbaarheid is required for provider {provider}.");
        return new DatabaseSettings(provider, connectionString);
    }

    /// <summary>The provider alone; false when the setting names none, and then it is SQLite.</summary>
    public static bool TryReadProvider(IConfiguration configuration, out DatabaseProvider provider)
    {
        var name = configuration[ProviderSetting];
        provider = DatabaseProvider.Sqlite;
        if (string.IsNullOrWhiteSpace(name))
            return true;
        var known = Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var named) && Enum.IsDefined(named);
        provider = known ? named : DatabaseProvider.Sqlite;
        return known;
    }

    private static string SqliteString(string? connectionString, string contentRoot)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.DataSource.Length == 0)
            builder.DataSource = DefaultFile;
        var isFile = builder.Mode != SqliteOpenMode.Memory
            && builder.DataSource != ":memory:"
            && !builder.DataSource.StartsWith("file:", StringComparison.Ordinal);
        if (isFile)
            builder.DataSource = Path.GetFullPath(builder.DataSource, Path.GetFullPath(contentRoot));
        return builder.ConnectionString;
    }
}
