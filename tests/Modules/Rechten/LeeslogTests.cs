using System.Text.Json;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>Who read what is confidential can be told afterwards.</summary>
public sealed class LeeslogTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Kaart = "query($id: UUID!) { leefbaarheidsdossier(id: $id) { omschrijving } }";

    [Theory]
    [InlineData("VERTROUWELIJK")]
    [InlineData("GEHEIM")]
    public async Task Reading_a_closed_dossier_is_logged_whoever_reads_it(string vertrouwelijkheid)
    {
        var dossier = await DossierAsync(vertrouwelijkheid);

        await Als("ARTS", Functies.PrivacyOfficer).QueryAsync(Kaart, new { id = dossier });

        var lezing = Assert.Single(await LezingenAsync(dossier, "ARTS"));
        Assert.Equal(
            ("Leefbaarheidsdossier", vertrouwelijkheid, "Leefbaarheidsdossier", "leefbaarheidsdossier"),
            (lezing.GetProperty("recordtype").GetString(), lezing.GetProperty("vertrouwelijkheid").GetString(), lezing.GetProperty("onderdelen").GetString(), lezing.GetProperty("via").GetString()));
    }

    [Theory]
    [InlineData("OPENBAAR")]
    [InlineData("INTERN")]
    public async Task Reading_what_is_for_all_who_work_here_is_not(string vertrouwelijkheid)
    {
        var dossier = await DossierAsync(vertrouwelijkheid);

        await Als("ARTS", Functies.PrivacyOfficer).QueryAsync(Kaart, new { id = dossier });

        Assert.Empty(await LezingenAsync(dossier, "ARTS"));
    }

    [Theory]
    [InlineData("{ leefbaarheidsdossiers(first: 200) { nodes { nummer } } }", "Leefbaarheidsdossier", "leefbaarheidsdossiers")]
    [InlineData("{ dossiers: leefbaarheidsdossiers(first: 200) { edges { node { actieregels { omschrijving } } } } }", "Actieregel, Leefbaarheidsdossier", "leefbaarheidsdossiers")]
    [InlineData("{ actieregels(first: 200) { nodes { omschrijving } } }", "Actieregel", "actieregels")]
    [InlineData("{ taken(first: 200) { nodes { omschrijving } } }", "Taak", "taken")]
    public async Task Whatever_way_leads_to_it_is_logged(string document, string onderdelen, string via)
    {
        var dossier = await DossierAsync("GEHEIM");
        var medewerkerId = (await host.MutateAsync("medewerkerAanmaken", new { code = $"M{dossier:N}"[..20], naam = "Wie het doet" }, "medewerker { id }")).GetProperty("id").GetGuid();
        await host.MutateAsync("dossierTaakAanmaken", new { leefbaarheidsdossierId = dossier, omschrijving = "Bellen", medewerkerId }, "taak { id }");

        await Als("LIJST", Functies.Applicatiebeheerder).QueryAsync(document);

        var lezing = Assert.Single(await LezingenAsync(dossier, "LIJST"), lezing => lezing.GetProperty("via").GetString() == via && lezing.GetProperty("onderdelen").GetString() == onderdelen);
        Assert.Equal("GEHEIM", lezing.GetProperty("vertrouwelijkheid").GetString());
    }

    [Fact]
    public async Task Counting_shows_nothing_and_is_not_logged()
    {
        var dossier = await DossierAsync("GEHEIM");

        await Als("TELLER", Functies.Applicatiebeheerder).QueryAsync("{ leefbaarheidsdossiers { totalCount } actieregels { totalCount } }");

        Assert.Empty(await LezingenAsync(dossier, "TELLER"));
    }

    [Fact]
    public async Task Looking_again_soon_is_one_reading_and_later_another()
    {
        await using var eigen = await host.OfItsOwnAsync();
        var log = new LeeslogTests(eigen);
        var dossier = await log.DossierAsync("GEHEIM");
        var wie = log.Als("ARTS", Functies.PrivacyOfficer);

        await wie.QueryAsync(Kaart, new { id = dossier });
        await wie.QueryAsync(Kaart, new { id = dossier });
        Assert.Single(await log.LezingenAsync(dossier, "ARTS"));

        eigen.Clock.Advance(TimeSpan.FromMinutes(5));
        await wie.QueryAsync(Kaart, new { id = dossier });
        Assert.Equal(2, (await log.LezingenAsync(dossier, "ARTS")).Count);
    }

    [Fact]
    public async Task The_leeslog_is_for_who_watches_over_it()
    {
        var antwoord = await Als("TDEWIT", Functies.Coordinator).SendAsync("{ leeslog { totalCount } }");

        Assert.StartsWith("Cannot query field \"leeslog\"", antwoord.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private Aanvrager Als(string medewerker, params string[] functies) => new(host, medewerker, functies);

    private async Task<IReadOnlyList<JsonElement>> LezingenAsync(Guid dossier, string gebruiker)
    {
        var schrijver = host.Services.GetRequiredService<Leesschrijver>();
        while (!schrijver.IsBij)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        var data = await host.QueryAsync(
            """
            query($dossier: UUID!, $gebruiker: String!) {
              leeslog(where: { recordId: { eq: $dossier }, gebruiker: { eq: $gebruiker } }) { nodes { recordtype vertrouwelijkheid onderdelen via tijdstip } }
            }
            """,
            new { dossier, gebruiker });
        return [.. data.GetProperty("leeslog").GetProperty("nodes").EnumerateArray()];
    }

    /// <summary>A dossier with an action line.</summary>
    private async Task<Guid> DossierAsync(string vertrouwelijkheid)
    {
        var typen = await host.QueryAsync("{ leefbaarheidsdossiertypen { nodes { id } } }");
        var id = (await host.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new { typeId = typen.GetProperty("leefbaarheidsdossiertypen").GetProperty("nodes")[0].GetProperty("id").GetGuid(), omschrijving = "Wat niet ieder hoeft te weten", vertrouwelijkheid },
            "leefbaarheidsdossier { id }")).GetProperty("id").GetGuid();
        await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = id, omschrijving = "Bellen" }, "actieregel { id }");
        return id;
    }
}
