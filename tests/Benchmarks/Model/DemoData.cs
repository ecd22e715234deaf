using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Benchmarks.Model;

/// <summary>The rows of the scenarios: the same ones in every run.</summary>
internal static class DemoData
{
    private const int SmallCount = 1_000;

    public static IReadOnlyList<Dossier> Dossiers(int count) => [.. Enumerable.Range(1, count).Select(Dossier)];

    /// <summary>A thousand dossiers by way of EF Core.</summary>
    public static async Task FillSmallAsync(BenchDb db)
    {
        await db.Database.EnsureCreatedAsync();
        db.AddRange(Dossiers(SmallCount));
        await db.SaveChangesAsync();
    }

    /// <summary>100,000 dossiers with three lines and two notes each, made by PostgreSQL itself.</summary>
    public static async Task FillLargeAsync(BenchDb db)
    {
        await db.Database.EnsureCreatedAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        await db.Database.ExecuteSqlRawAsync(
            """
            insert into dossiers ("Id", "Nummer", "Titel", "Status", "Meldingen", "GemeldOp", "Omschrijving", "Straat", "Huisnummer", "Behandelaar", "GewijzigdOp")
            select md5('d' || n)::uuid, 'LBD-2026-' || lpad(n::text, 6, '0'), 'Geluidsoverlast van de buren, melding ' || n,
                (array['Nieuw', 'InBehandeling', 'WachtOpReactie', 'Afgehandeld'])[1 + n % 4], n % 17, date '2024-01-01' + n % 700,
                repeat('De melder hoort elke avond harde muziek. ', 8), 'Kerkstraat ' || n % 500, n % 200,
                case when n % 3 = 0 then null else 'Woonconsulent ' || n % 25 end, timestamptz '2026-01-01' + n * interval '1 minute'
            from generate_series(1, 100000) n;
            insert into actieregels ("Id", "DossierId", "Actie", "Streefdatum", "Gereed")
            select ('2' || lpad(to_hex(n * 8 + m), 31, '0'))::uuid, md5('d' || n)::uuid, 'Huisbezoek plannen ' || m, date '2026-01-01' + (n + m) % 300, (n + m) % 2 = 0
            from generate_series(1, 100000) n, generate_series(1, 3) m;
            insert into notities ("Id", "DossierId", "Tekst", "Auteur")
            select ('3' || lpad(to_hex(n * 8 + m), 31, '0'))::uuid, md5('d' || n)::uuid, 'Gesproken met de melder over dossier ' || n, 'Wijkbeheerder ' || m
            from generate_series(1, 100000) n, generate_series(1, 2) m;
            analyze;
            """);
    }

    private static Dossier Dossier(int number) => new()
    {
        Id = Key(1, number),
        Nummer = string.Create(CultureInfo.InvariantCulture, $"LBD-2026-{number:000000}"),
        Titel = string.Create(CultureInfo.InvariantCulture, $"Geluidsoverlast van de buren, melding {number}"),
        Status = (DossierStatus)(number % 4),
        Meldingen = number % 17,
        GemeldOp = new DateOnly(2024, 1, 1).AddDays(number % 700),
        Omschrijving = string.Concat(Enumerable.Repeat("De melder hoort elke avond harde muziek. ", 8)),
        Straat = string.Create(CultureInfo.InvariantCulture, $"Kerkstraat {number % 500}"),
        Huisnummer = number % 200,
        Behandelaar = number % 3 == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"Woonconsulent {number % 25}"),
        GewijzigdOp = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(number),
        Actieregels =
        [
            .. Enumerable.Range(1, 3).Select(line => new Actieregel
            {
                Id = Key(2, (number * 10) + line),
                Actie = string.Create(CultureInfo.InvariantCulture, $"Huisbezoek plannen {line}"),
                Streefdatum = new DateOnly(2026, 1, 1).AddDays((number + line) % 300),
                Gereed = (number + line) % 2 == 0,
            }),
        ],
        Notities =
        [
            .. Enumerable.Range(1, 2).Select(note => new Notitie
            {
                Id = Key(3, (number * 10) + note),
                Tekst = string.Create(CultureInfo.InvariantCulture, $"Gesproken met de melder over dossier {number}"),
                Auteur = string.Create(CultureInfo.InvariantCulture, $"Wijkbeheerder {note}"),
            }),
        ],
    };

    private static Guid Key(int table, int number) => new(table, 0, 0, [0, 0, 0, 0, .. BitConverter.GetBytes(number).Reverse()]);
}
