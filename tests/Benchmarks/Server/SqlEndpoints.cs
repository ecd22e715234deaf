using Leefbaarheid.Benchmarks.Model;
using Microsoft.AspNetCore.Builder;
using Npgsql;
using static Leefbaarheid.Benchmarks.Server.RestEndpoints;

namespace Leefbaarheid.Benchmarks.Server;

/// <summary>The same answers with SQL written by hand, without EF Core.</summary>
internal static class SqlEndpoints
{
    public static void MapSql(this WebApplication application)
    {
        application.MapGet("/rest/pg-list", async (NpgsqlDataSource source, CancellationToken cancellationToken) =>
        {
            await using var command = source.CreateCommand(
                """select "Id", "Nummer", "Titel", "Status", "Meldingen", "GemeldOp" from dossiers order by "Nummer" limit 50""");
            return Answer(new { dossiers = new { nodes = await RowsAsync(command, cancellationToken) } });
        });
        application.MapGet("/rest/pg-filter", async (NpgsqlDataSource source, CancellationToken cancellationToken) =>
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await using var count = new NpgsqlCommand("""select count(*) from dossiers where "Straat" = $1""", connection)
            {
                Parameters = { new NpgsqlParameter<string> { TypedValue = "Kerkstraat 42" } },
            };
            var total = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
            await using var command = new NpgsqlCommand(
                """
                select "Id", "Nummer", "Titel", "Status", "Meldingen", "GemeldOp" from dossiers where "Straat" = $1 order by "Nummer" limit 50
                """,
                connection)
            {
                Parameters = { new NpgsqlParameter<string> { TypedValue = "Kerkstraat 42" } },
            };
            return Answer(new { dossiers = new { totalCount = total, nodes = await RowsAsync(command, cancellationToken) } });
        });
        application.MapGet("/rest/pg-nested", async (NpgsqlDataSource source, CancellationToken cancellationToken) =>
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            var dossiers = new List<NestedRij>(20);
            await using (var command = new NpgsqlCommand("""select "Id", "Nummer", "Titel" from dossiers order by "Nummer" limit 20""", connection))
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await reader.ReadAsync(cancellationToken))
                    dossiers.Add(new NestedRij(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), [], []));
            }

            var byId = dossiers.ToDictionary(row => row.Id);
            var keys = byId.Keys.ToArray();
            await using (var command = Children("actieregels", "\"Actie\", \"Streefdatum\", \"Gereed\""))
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await reader.ReadAsync(cancellationToken))
                {
                    byId[reader.GetGuid(0)].Actieregels.Add(
                        new RegelRij(reader.GetString(1), reader.GetFieldValue<DateOnly>(2), reader.GetBoolean(3)));
                }
            }

            await using (var command = Children("notities", "\"Tekst\", \"Auteur\""))
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await reader.ReadAsync(cancellationToken))
                    byId[reader.GetGuid(0)].Notities.Add(new NotitieRij(reader.GetString(1), reader.GetString(2)));
            }

            return Answer(new { dossiers = new { nodes = dossiers } });

            NpgsqlCommand Children(string table, string columns) => new(
                $"""select "DossierId", {columns} from {table} where "DossierId" = any($1) order by "Id" """,
                connection)
            {
                Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = keys } },
            };
        });
    }

    private static async Task<List<DossierRij>> RowsAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        var rows = new List<DossierRij>(50);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new DossierRij(
                reader.GetGuid(0),
                reader.GetString(1),
                reader.GetString(2),
                Enum.Parse<DossierStatus>(reader.GetString(3)),
                reader.GetInt32(4),
                reader.GetFieldValue<DateOnly>(5)));
        }

        return rows;
    }

    internal sealed record NotitieRij(string Tekst, string Auteur);

    internal sealed record NestedRij(
        [property: System.Text.Json.Serialization.JsonIgnore] Guid Id,
        string Nummer,
        string Titel,
        List<RegelRij> Actieregels,
        List<NotitieRij> Notities);
}
