using Leefbaarheid.Host.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>The verb <c>migrate --script</c>, for a database administrator: no server is asked anything.</summary>
public sealed class ScriptTests : IDisposable
{
    private static readonly string[] Ids = ["Basisregistratie", "Leefbaarheidsdossier", "Klachtafhandeling", "Onderhoudsverzoek", "Overlast", "Correspondentie", "Rolcentrum"];
    private static readonly string[] Schemas = ["platform", .. Ids.Select(id => id.ToLowerInvariant())];

    private readonly FixtureModules _modules = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-script-").FullName;

    public ScriptTests()
    {
        foreach (var id in Ids)
            _modules.AddReal(id);
    }

    public void Dispose()
    {
        _modules.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("SqlServer", "Server=127.0.0.1,1;Database=niets;User Id=sa;Password=geheim;Connect Timeout=1", "CREATE TABLE [{0}].[{1}] (")]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=1;Database=niets;Timeout=1", "CREATE TABLE {0}.\"{1}\" (")]
    public async Task The_script_of_a_server_makes_every_table(string provider, string connection, string statement)
    {
        var tables = await TablesAsync();

        var script = await HostProcess.RunAsync(
            ["migrate", "--script", .. _modules.Arguments(), $"--Database:Provider={provider}", $"--ConnectionStrings:Leefbaarheid={connection}"]);

        Assert.Equal((0, ""), (script.Code, script.Error));
        Assert.All(tables.Where(table => !table.Name.StartsWith("QRTZ_", StringComparison.Ordinal)), table => Assert.Contains(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, table.Schema, table.Name), script.Output, StringComparison.Ordinal));
        Assert.Contains(" platform.QRTZ_TRIGGERS ", script.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_script_of_sqlite_makes_every_table_of_an_empty_database()
    {
        var expected = await TablesAsync();
        var file = Path.Combine(_folder, "untouched.db");

        var script = await HostProcess.RunAsync(["migrate", "--script", .. _modules.Arguments(), $"--ConnectionStrings:Leefbaarheid=Data Source={file}"]);

        Assert.Equal(0, script.Code);
        Assert.False(File.Exists(file));
        await using var database = new SqliteConnection("Data Source=:memory:");
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await using (var run = database.CreateCommand())
        {
            run.CommandText = script.Output;
            await run.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, await TablesAsync(database));
    }

    /// <summary>The tables that a host with these modules really has.</summary>
    private async Task<IReadOnlyList<(string Schema, string Name)>> TablesAsync()
    {
        await using var host = await _modules.StartAsync();
        await using var connection = host.Services.GetRequiredService<HostDatabase>().CreateConnection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var tables = await TablesAsync(connection);
        Assert.Equal(Schemas.Order(StringComparer.Ordinal), tables.Select(table => table.Schema).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return tables;
    }

    private static async Task<IReadOnlyList<(string Schema, string Name)>> TablesAsync(System.Data.Common.DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var tables = new List<(string, string)>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            var parts = reader.GetString(0).Split('_', 2);
            tables.Add((parts[0], parts[1]));
        }

        return tables;
    }
}
