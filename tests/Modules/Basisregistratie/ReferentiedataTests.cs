using Leefbaarheid.Basisregistraties.Referentiedata;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

public sealed class ReferentiedataTests : IAsyncLifetime
{
    private const string Kop = "Soort;Code;Naam;Omschrijving;Begindatum;Einddatum;Parent;Informatiedomein\n";

    private Basisopstelling _basis = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _basis = await Basisopstelling.MaakAsync();

    public ValueTask DisposeAsync() => _basis.DisposeAsync();

    [Fact]
    public async Task The_sectors_own_file_is_taken_in_whole_and_once()
    {
        var bestand = Sectorbestand();
        Assert.SkipWhen(bestand is null, "The sector's reference data does not lie beside the repository.");

        var eerste = await ImporteerAsync(bestand!);
        var eigenEnBegin = await AantalAsync();
        var tweede = await ImporteerAsync(bestand!);

        Assert.Empty(eerste.Fouten);
        Assert.Equal(2463, eerste.Gelezen);
        Assert.Equal(2463, eerste.Nieuw + eerste.Gewijzigd + eerste.Ongewijzigd);
        var opmerking = Assert.Single(eerste.Opmerkingen);
        Assert.Contains("14-02-205", opmerking.Reden, StringComparison.Ordinal);
        Assert.Equal((0, 0, 2463, 0), (tweede.Nieuw, tweede.Gewijzigd, tweede.Ongewijzigd, tweede.AantalFouten));
        Assert.Equal(eigenEnBegin, await AantalAsync());
        var vera = await _basis.LeesAsync(context => context.Referentiewaarden.Where(waarde => waarde.Bron == Referentiebron.Vera).ToListAsync(Stop));
        Assert.Equal(2463, vera.Count);
        Assert.Equal(245, vera.Select(waarde => waarde.Soort).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(178, vera.Count(waarde => waarde.Einddatum is not null));
        Assert.Equal(12, vera.GroupBy(waarde => (waarde.Soort, waarde.Code)).Count(groep => groep.Count() > 1));
        Assert.Equal("14-02-205", vera.Single(waarde => waarde.Begindatumtekst is not null).Begindatumtekst);
        var namen = vera.Select(waarde => $"{waarde.Soort}.{waarde.Code}").ToHashSet(StringComparer.Ordinal);
        Assert.All(vera.Where(waarde => waarde.Bovenliggend is not null), waarde => Assert.Contains(waarde.Bovenliggend!, namen));
    }

    [Fact]
    public async Task A_parent_that_is_nowhere_is_refused()
    {
        var verslag = await _basis.ImporteerAsync("referentiedata", Kop + "DETAIL;A;Aap;;;;SOORT.X;Algemeen\n");

        Assert.Contains("SOORT.X", Assert.Single(verslag.Fouten).Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_edition_ends_a_value_in_its_place()
    {
        await _basis.ImporteerAsync("referentiedata", Kop + "LIJST;A;Aap;;1-1-2020;;;Algemeen\n");

        var verslag = await _basis.ImporteerAsync("referentiedata", Kop + "LIJST;A;Aap;;1-1-2020;31-12-2025;;Algemeen\n");

        Assert.Equal((0, 1), (verslag.Nieuw, verslag.Gewijzigd));
        var waarde = await _basis.LeesAsync(context => context.Referentiewaarden.SingleAsync(waarde => waarde.Soort == "LIJST", Stop));
        Assert.Equal(new DateOnly(2025, 12, 31), waarde.Einddatum);
    }

    [Fact]
    public async Task An_ended_value_and_its_successor_of_the_same_code_live_side_by_side()
    {
        const string Bestand = Kop + "LIJST;A;Oud;;;31-12-2025;;Algemeen\nLIJST;A;Nieuw;;1-1-2026;;;Algemeen\n";

        Assert.Equal(2, (await _basis.ImporteerAsync("referentiedata", Bestand)).Nieuw);
        Assert.Equal(2, (await _basis.ImporteerAsync("referentiedata", Bestand)).Ongewijzigd);
    }

    [Fact]
    public async Task The_lists_that_fields_choose_from_are_there_from_the_start_and_only_once()
    {
        var voor = await AantalAsync();
        await _basis.DoeAsync(services => new BasisStartgegevens(
            (Leefbaarheid.Basisregistraties.BasisContext)services.GetService(typeof(Leefbaarheid.Basisregistraties.BasisContext))!).VulAanAsync(Stop));

        Assert.Equal(voor, await AantalAsync());
        Assert.Equal("Leefbaarheid", await NaamAsync("ONDERHOUDSOORT", "LEE"));
        Assert.Equal("Trappenhuis", await NaamAsync("COLLECTIEFOBJECTSOORT", "TRH"));
        Assert.Equal("Wijkbeheerder", await NaamAsync("FUNCTIE", "WIJ"));
    }

    private static string? Sectorbestand()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (!File.Exists(Path.Combine(map.FullName, "Leefbaarheid.Modular.sln")))
                continue;
            var bestand = Path.Combine(map.FullName, "..", "shared", "data", "vera", "Referentiedata.csv");
            return File.Exists(bestand) ? bestand : null;
        }

        return null;
    }

    private async Task<Leefbaarheid.Contracts.Import.ImportVerslag> ImporteerAsync(string bestand)
    {
        await using var stroom = File.OpenRead(bestand);
        return await _basis.ImporteerAsync("referentiedata", stroom);
    }

    private Task<int> AantalAsync() => _basis.LeesAsync(context => context.Referentiewaarden.CountAsync(Stop));

    private Task<string> NaamAsync(string soort, string code)
        => _basis.LeesAsync(context => context.Referentiewaarden
            .Where(waarde => waarde.Soort == soort && waarde.Code == code)
            .Select(waarde => waarde.Naam)
            .SingleAsync(Stop));
}
