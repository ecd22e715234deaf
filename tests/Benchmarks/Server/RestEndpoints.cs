using Leefbaarheid.Benchmarks.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Benchmarks.Server;

/// <summary>The same answers by hand, as a good engineer writes them with EF Core.</summary>
internal static class RestEndpoints
{
    public static void MapRest(this WebApplication application)
    {
        application.MapGet("/rest/memory", (Geheugen data) => Answer(new
        {
            geheugen = data.Dossiers.Select(row => new DossierRij(row.Id, row.Nummer, row.Titel, row.Status, row.Meldingen, row.GemeldOp)),
        }));
        application.MapGet("/rest/ef-list", async (BenchDb db, CancellationToken cancellationToken) => Answer(new
        {
            lijst = await db.Dossiers.AsNoTracking()
                .OrderBy(row => row.Nummer)
                .Take(50)
                .Select(row => new DossierRij(row.Id, row.Nummer, row.Titel, row.Status, row.Meldingen, row.GemeldOp))
                .ToListAsync(cancellationToken),
        }));
        application.MapGet("/rest/loader", async (BenchDb db, CancellationToken cancellationToken) =>
        {
            var rows = await db.Dossiers.AsNoTracking()
                .OrderBy(row => row.Nummer)
                .Take(50)
                .Select(row => new { row.Id, row.Nummer, row.Titel })
                .ToListAsync(cancellationToken);
            var keys = rows.ConvertAll(row => row.Id);
            var lines = await db.Actieregels.AsNoTracking()
                .Where(line => keys.Contains(line.DossierId))
                .OrderBy(line => line.Id)
                .Select(line => new { line.DossierId, Row = new RegelRij(line.Actie, line.Streefdatum, line.Gereed) })
                .ToListAsync(cancellationToken);
            var byDossier = lines.ToLookup(line => line.DossierId, line => line.Row);
            return Answer(new { lijst = rows.Select(row => new DossierMetRegels(row.Nummer, row.Titel, byDossier[row.Id])) });
        });
    }

    public static IResult Answer<T>(T data) => TypedResults.Ok(new Envelope<T>(data));

    public sealed record Envelope<T>(T Data);

    public sealed record DossierRij(Guid Id, string Nummer, string Titel, DossierStatus Status, int Meldingen, DateOnly GemeldOp);

    public sealed record RegelRij(string Actie, DateOnly Streefdatum, bool Gereed);

    public sealed record DossierMetRegels(string Nummer, string Titel, IEnumerable<RegelRij> Regels);
}
