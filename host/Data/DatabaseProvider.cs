namespace Leefbaarheid.Host.Data;

/// <summary>The databases that one set of migrations serves. The names are the values of <c>Database:Provider</c>.</summary>
internal enum DatabaseProvider
{
    /// <summary>Embedded in the host; the default.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server 2019 or later.</summary>
    SqlServer,

    /// <summary>PostgreSQL 13 or later.</summary>
    PostgreSql,
}
