using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests;

/// <summary>The demonstration corporation as all modules make it together.</summary>
public sealed class DemonstratieTests(DemoHostFixture host) : IClassFixture<DemoHostFixture>
{
    [Fact]
    public async Task The_corporation_is_whole_and_made_once()
    {
        var data = await host.QueryAsync(
            """
            {
              eenheden { totalCount } clusters { totalCount } contacten { totalCount } medewerkers { totalCount } teams { totalCount }
              buurten: gebieden(where: { niveau: { eq: BUURT } }) { totalCount }
              leefbaarheidsdossiers { totalCount }
              gesloten: leefbaarheidsdossiers(where: { gesloten: { eq: true } }) { totalCount }
              teLaat: leefbaarheidsdossiers(where: { gesloten: { eq: false } uitersteDatum: { lt: "2026-11-23" } }) { totalCount }
              mijnLeefbaarheidsdossiers { totalCount }
              interventies { totalCount } afspraken { totalCount } overlastlogboekregels { totalCount } netwerkpartners { totalCount }
              doorverwijzingen { totalCount } gegevensverstrekkingen { totalCount }
              bijlagen { totalCount nodes { downloadpad mediatype } }
              taken { totalCount } interactielogposten { totalCount } actieregels { totalCount }
              klachtdossiers: leefbaarheidsdossiers(where: { type: { code: { eq: "KLACHT" } } }) { totalCount }
              klachten { totalCount } klachtenOverTermijn { totalCount } verwijzingen { totalCount }
              teBeoordelen: klachten(where: { fase: { eq: TE_BEOORDELEN } }) { totalCount }
              verzondenBrieven: brieven(where: { status: { eq: VERZONDEN } }) { totalCount }
              conceptbrieven: brieven(where: { status: { eq: CONCEPT } }) { totalCount }
              verwezen: klachten(where: { fase: { eq: VERWEZEN } }) { totalCount }
              afgewezen: klachten(where: { inBehandeling: { eq: false } }) { totalCount }
              onderhoudsverzoeken { totalCount nodes { leefbaarheidsdossier { nummer } actieregel { open } eenheid { nummer } } }
            }
            """);
        int Aantal(string veld) => data.GetProperty(veld).GetProperty("totalCount").GetInt32();
        Assert.Equal(
            (2000, 40, 12, 3000, 25, 5, 400),
            (Aantal("eenheden"), Aantal("clusters"), Aantal("buurten"), Aantal("contacten"), Aantal("medewerkers"), Aantal("teams"), Aantal("leefbaarheidsdossiers")));
        Assert.All(
            ["gesloten", "teLaat", "mijnLeefbaarheidsdossiers", "taken", "interactielogposten", "actieregels", "onderhoudsverzoeken",
                "interventies", "afspraken", "overlastlogboekregels", "netwerkpartners", "doorverwijzingen", "gegevensverstrekkingen",
                "bijlagen", "klachtenOverTermijn", "verwijzingen", "verzondenBrieven", "conceptbrieven", "teBeoordelen",
                "verwezen", "afgewezen"],
            veld => Assert.True(Aantal(veld) > 0, veld));
        Assert.Equal(Aantal("klachtdossiers"), Aantal("klachten"));
        Assert.All(
            data.GetProperty("onderhoudsverzoeken").GetProperty("nodes").EnumerateArray(),
            verzoek => Assert.True(verzoek.GetProperty("actieregel").GetProperty("open").GetBoolean()));

        foreach (var bijlage in data.GetProperty("bijlagen").GetProperty("nodes").EnumerateArray().DistinctBy(bijlage => bijlage.GetProperty("mediatype").GetString()))
        {
            using var bestand = await host.HaalOpAsync(bijlage.GetProperty("downloadpad").GetString()!);
            Assert.True(bestand.IsSuccessStatusCode);
        }

        var refusal = await Assert.ThrowsAsync<RegelovertredingException>(
            () => DemoData.MakeAsync(host.Services, host.Vandaag, TestContext.Current.CancellationToken));
        Assert.Equal("DATABASE_NIET_LEEG", refusal.Code);
    }
}
