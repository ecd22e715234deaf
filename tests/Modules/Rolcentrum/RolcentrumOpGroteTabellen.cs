using System.Data.Common;
using System.Globalization;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Leefbaarheid.Modules.Tests.Rolcentra;

/// <summary>Years of work behind the demonstration corporation: 100,000 dossiers and as many tasks, one in thirty of them open.</summary>
public sealed class RolcentrumOpGroteTabellen(PostgresDemoHostFixture host) : IClassFixture<PostgresDemoHostFixture>
{
    private const string Dossiers = "leefbaarheidsdossier.Leefbaarheidsdossier";
    private const string Taken = "basisregistratie.Taak";
    private const int Rijen = 100_000;
    private const string Vraag = "{ mijnRolcentrum { activiteiten { cues { id aantal } } } }";

    private DateTime _vorige = new(9000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task No_cue_reads_a_big_table_from_end_to_end()
    {
        await VermenigvuldigAsync(Dossiers, "LBG");
        await VermenigvuldigAsync(Taken, "TKG");
        await GelezenAsync();
        await host.QueryAsync(Vraag);

        foreach (var medewerker in new[] { "TDEWIT", "JVISSER", "EPRINS", "RMULDER", "MBAKKER" })
        {
            var voor = await GelezenAsync();
            await host.QueryAsync(Vraag, medewerker: medewerker);
            var na = await GelezenAsync();

            Assert.True(na == voor, $"{medewerker}: read from end to end {na - voor} times");
        }
    }

    [Fact]
    public async Task A_list_without_an_index_for_its_filter_would_be_noticed()
    {
        await GelezenAsync();
        await host.QueryAsync(Vraag);
        var voor = await GelezenAsync();

        await host.QueryAsync("{ leefbaarheidsdossiers(where: { omschrijving: { contains: \"muziek\" } }) { totalCount } }");

        Assert.True(await GelezenAsync() > voor);
    }

    /// <summary>Copies the rows of the corporation under new keys and numbers, most of them closed.</summary>
    private async Task VermenigvuldigAsync(string tabel, string voorvoegsel)
    {
        var (schema, naam) = (tabel.Split('.')[0], tabel.Split('.')[1]);
        await using var connection = await OpenAsync();
        var kolommen = new List<string>();
        await using (var lees = Command(connection, $"SELECT column_name FROM information_schema.columns WHERE table_schema = '{schema}' AND table_name = '{naam}'"))
        await using (var lezer = await lees.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await lezer.ReadAsync(TestContext.Current.CancellationToken))
                kolommen.Add(lezer.GetString(0));
        }

        var waarden = kolommen.Select(kolom => kolom switch
        {
            "Id" => "gen_random_uuid()",
            "Nummer" => $"'{voorvoegsel}' || row_number() OVER ()",
            "Gesloten" => "row_number() OVER () % 30 <> 0",
            "Begindatum" => "bron.\"Begindatum\" - (row_number() OVER () % 3000)::int",
            _ => $"bron.\"{kolom}\"",
        });
        var sql = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            INSERT INTO {schema}."{naam}" ({string.Join(", ", kolommen.Select(kolom => $"\"{kolom}\""))})
            SELECT {string.Join(", ", waarden)} FROM {schema}."{naam}" AS bron
            CROSS JOIN generate_series(1, 1 + {Rijen} / (SELECT count(*)::int FROM {schema}."{naam}"))
            LIMIT {Rijen}
            """);
        await using (var vul = Command(connection, sql))
            await vul.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var meet = Command(connection, $"VACUUM (ANALYZE) {schema}.\"{naam}\"");
        await meet.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// How often the server read one of the tables from end to end. It knows once the connection that read is closed; those that the host
    /// keeps for itself are older than the last time that was asked, and read nothing of this.
    /// </summary>
    private async Task<long> GelezenAsync()
    {
        // On a server this is the source that all of the host uses.
        var bron = (NpgsqlDataSource)host.Services.GetRequiredService<HostDatabase>().CreatePatientSource(TimeSpan.Zero);
        bron.Clear();
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(bron.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var anderen = new NpgsqlCommand(
            """
            SELECT count(*), pg_sleep(0.02) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND backend_start > $1
            """,
            connection) { Parameters = { new() { Value = _vorige } } };
        while ((long)(await anderen.ExecuteScalarAsync(TestContext.Current.CancellationToken))! > 0)
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        await using var tellers = new NpgsqlCommand(
            $"SELECT sum(seq_scan)::bigint, clock_timestamp() FROM pg_stat_user_tables WHERE schemaname || '.' || relname IN ('{Dossiers}', '{Taken}')", connection);
        await using var lezer = await tellers.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        await lezer.ReadAsync(TestContext.Current.CancellationToken);
        _vorige = lezer.GetDateTime(1);
        return lezer.GetInt64(0);
    }

    private async Task<DbConnection> OpenAsync()
    {
        var connection = host.Services.GetRequiredService<HostDatabase>().CreateConnection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
