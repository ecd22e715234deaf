namespace Leefbaarheid.Tests.Support;

/// <summary>
/// The databases that a data test runs on: <c>[Theory, ClassData&lt;EveryDatabase&gt;]</c>. The names are the values of the setting
/// <c>Database:Provider</c>. SQL Server has no server here that would start by itself.
/// </summary>
public sealed class EveryDatabase : TheoryData<string>
{
    public EveryDatabase()
        : base("Sqlite", "PostgreSql")
    {
    }
}
