using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>
/// The demonstration corporation: of dossiers that were erased nothing is left, in no column of no table and in no file. What has to be gone
/// is found past the program, by following keys through all tables.
/// </summary>
public sealed class WissenInDemonstratieTests(DemoHostFixture host) : IClassFixture<DemoHostFixture>
{
    /// <summary>That there was a case, and what happened to it.</summary>
    private static readonly string[] s_sporen = ["platform_Wijziging", "basisregistratie_Bewaarregel", "basisregistratie_Vernietiging", "platform_Zegel"];

    [Fact]
    public async Task Nothing_is_left_of_what_a_round_erases_and_the_dry_run_says_what_that_is()
    {
        foreach (var (type, dagen) in new[] { ("OVERLIND", "10M"), ("KLACHT", "10M"), ("ONRMGEBR", "12M") })
            await host.BeleidAsync(dagen, type, omschrijving: $"Beleid voor {type}");
        var ronde = await host.ProefrondeAsync();
        var voorspeld = ronde.Lijst("regels").ToDictionary(regel => regel.GetProperty("zaakId").GetGuid(), regel => regel.GetProperty("aantalGegevens").GetInt32());
        Assert.InRange(voorspeld.Count, 20, 300);
        // The demonstration brings a policy of its own by which some are due.
        Assert.Contains(ronde.Lijst("regels"), regel => regel.Tekst("nummer") is not null && regel.Tekst("beleid")!.StartsWith("Besluit directie", StringComparison.Ordinal));
        var voor = Databaseinhoud.Lees(host);
        var weg = Hangend(voor, voorspeld.Keys);
        var eigen = EigenTeksten(voor, weg);
        Assert.InRange(eigen.Count, 100, int.MaxValue);

        Assert.NotEmpty(Bestanden(voor));
        var cijfers = await CijfersAsync();

        var gedaan = await host.VoerUitAsync(ronde);

        Assert.All(gedaan.Lijst("regels"), regel => Assert.Equal("UITGEVOERD", regel.Tekst("uitkomst")));
        var log = await host.QueryAsync("{ vernietigingslog(first: 200) { nodes { zaakId aantalGegevens } pageInfo { hasNextPage } } }");
        Assert.All(
            log.GetProperty("vernietigingslog").Lijst("nodes"),
            regel => Assert.Equal(voorspeld[regel.GetProperty("zaakId").GetGuid()], regel.GetProperty("aantalGegevens").GetInt32()));
        Assert.Equal(cijfers, await CijfersAsync());
        var na = Databaseinhoud.Lees(host);
        Assert.Empty(na.Cellen.Where(cel => weg.Contains(cel.Rij)).Select(cel => $"{cel.Tabel} {cel.Rij}").Distinct());
        Assert.Empty(na.Cellen.Where(cel => weg.Contains(cel.Tekst) && !s_sporen.Contains(cel.Tabel)).Select(cel => $"{cel.Tabel}.{cel.Kolom} {cel.Tekst}"));
        var alles = string.Join('\n', na.Cellen.Select(cel => cel.Tekst).Concat(na.Bestanden.Values));
        Assert.DoesNotContain(eigen, tekst => alles.Contains(tekst, StringComparison.Ordinal));
        Assert.Empty(Bestanden(na).Except(na.Cellen.Where(cel => cel is { Tabel: "platform_Bestand", Kolom: "Opslagnaam" }).Select(cel => cel.Tekst)));
    }

    /// <summary>What the figures of closed dossiers say, over whole months.</summary>
    private async Task<string> CijfersAsync()
    {
        const string Meting = "{ dossiers gereageerd binnenTwee binnenVijf binnenTien gemiddeldWerkdagen }";
        var cijfers = await host.QueryAsync(
            $"{{ alles: reactietijden(van: \"2024-01-01\", tot: \"2026-11-30\") {{ ...r }} jaar: reactietijden(van: \"2025-01-01\", tot: \"2025-12-31\") {{ ...r }} }}"
            + $" fragment r on Reactietijden {{ ontvangstbevestiging {Meting} terugkoppeling {Meting} doorlooptijd {{ afgesloten gemiddeld }} }}");
        return cijfers.ToString();
    }

    /// <summary>The rows that hang on some keys, through any column of any table, and on those rows again.</summary>
    private static HashSet<string> Hangend(Databaseinhoud inhoud, IEnumerable<Guid> zaken)
    {
        var vormen = zaken.Select(zaak => zaak.ToString().ToUpperInvariant()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var verwijzingen = inhoud.Cellen
            .Where(cel => cel.Kolom.EndsWith("Id", StringComparison.Ordinal) && cel.Kolom != "Id" && !s_sporen.Contains(cel.Tabel))
            .ToLookup(cel => cel.Tekst, cel => cel.Rij, StringComparer.OrdinalIgnoreCase);
        var weg = new HashSet<string>(vormen, StringComparer.OrdinalIgnoreCase);
        var nieuw = new Queue<string>(weg);
        while (nieuw.TryDequeue(out var sleutel))
        {
            foreach (var rij in verwijzingen[sleutel])
            {
                if (weg.Add(rij))
                    nieuw.Enqueue(rij);
            }
        }

        return weg;
    }

    /// <summary>What was typed in those rows and stands in no others.</summary>
    private static List<string> EigenTeksten(Databaseinhoud inhoud, HashSet<string> weg)
    {
        var teksten = inhoud.Cellen
            .Where(cel => weg.Contains(cel.Rij) && cel.Tekst.Length >= 12 && cel.Tekst.Contains(' ', StringComparison.Ordinal) && cel.Tekst.IndexOfAny(['"', '\n', '\\']) < 0)
            .Select(cel => cel.Tekst)
            .Distinct(StringComparer.Ordinal);
        var anderen = string.Join('\n', inhoud.Cellen.Where(cel => !weg.Contains(cel.Rij) && !s_sporen.Contains(cel.Tabel)).Select(cel => cel.Tekst).Concat(inhoud.Bestanden.Values));
        return [.. teksten.Where(tekst => !anderen.Contains(tekst, StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Bestanden(Databaseinhoud inhoud)
        => inhoud.Bestanden.Keys.Where(pad => pad.Contains("bestanden", StringComparison.OrdinalIgnoreCase)).Select(pad => Path.GetFileName(pad)!);
}
