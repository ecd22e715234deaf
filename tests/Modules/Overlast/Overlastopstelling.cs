using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Overlast;

/// <summary>A nuisance dossier with a melder and a veroorzaker, and what is asked of it time and again.</summary>
internal sealed class Overlastopstelling
{
    private static int s_volgnummer;

    private readonly HostFixture _host;

    private Overlastopstelling(HostFixture host, Leefomgeving buurt) => (_host, Buurt) = (host, buurt);

    public Leefomgeving Buurt { get; }

    public Guid Dossier { get; private set; }

    public Guid Melder => Buurt.Contact;

    public Guid Veroorzaker { get; private set; }

    public static async Task<Overlastopstelling> MaakAsync(HostFixture host)
    {
        var opstelling = new Overlastopstelling(host, await Leefomgeving.MaakAsync(host));
        opstelling.Veroorzaker = await opstelling.IdAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "De Wit" }, "contact");
        opstelling.Dossier = await opstelling.DossierAsync();
        return opstelling;
    }

    public async Task<Guid> DossierAsync()
    {
        var dossier = await Buurt.DossierAsync("OVERLIND", "Harde muziek in de avond en nacht");
        var versie = (await _host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
        await _host.MutateAsync(
            "leefbaarheidsdossierWijzigen", new { id = dossier, versie, behandelendMedewerkerId = Buurt.Medewerker }, "leefbaarheidsdossier { id }");
        await _host.MutateAsync(
            "dossierMelderToevoegen", new { leefbaarheidsdossierId = dossier, contactId = Melder }, "leefbaarheidsdossier { id }");
        await _host.MutateAsync(
            "dossierVeroorzakerToevoegen", new { leefbaarheidsdossierId = dossier, contactId = Veroorzaker }, "leefbaarheidsdossier { id }");
        return dossier;
    }

    public Task<Guid> RegelAsync(string omschrijving = "Veroorzaker aanspreken")
        => IdAsync("actieregelToevoegen", new { leefbaarheidsdossierId = Dossier, omschrijving }, "actieregel");

    /// <summary>A partner, and unless asked otherwise a convenant with it that is valid and covers contact data and reports.</summary>
    public async Task<Guid> PartnerAsync(bool metConvenant = true)
    {
        var nummer = Interlocked.Increment(ref s_volgnummer);
        var partner = await IdAsync("netwerkpartnerToevoegen", new { naam = $"Buurtbemiddeling {nummer}", soort = "BUURTBEMIDDELING" }, "netwerkpartner");
        if (metConvenant)
            await ConvenantAsync(partner, "2026-01-01", "2027-12-31", "CONTACTGEGEVENS", "OVERLASTMELDINGEN");
        return partner;
    }

    public Task<Guid> ConvenantAsync(Guid partner, string van, string tot, params string[] categorieen)
        => IdAsync(
            "convenantToevoegen",
            new
            {
                naam = $"Convenant {Interlocked.Increment(ref s_volgnummer)}",
                doel = "Overlast samen aanpakken",
                grondslag = "AVG art. 6 lid 1 onder f",
                geldigVan = van,
                geldigTot = tot,
                gegevenscategorieen = categorieen,
                netwerkpartnerIds = new[] { partner },
            },
            "convenant");

    /// <summary>What the register of a dossier says.</summary>
    public async Task<List<JsonElement>> RegisterAsync(Guid? dossier = null)
        => [.. (await VraagAsync("gegevensverstrekkingen { omschrijving doel grondslag verstrektDoor gegevenscategorieen netwerkpartner { id } }", dossier))
            .GetProperty("gegevensverstrekkingen").EnumerateArray()];

    public async Task<JsonElement> VraagAsync(string velden, Guid? dossier = null)
        => (await _host.QueryAsync($"query($id: UUID!) {{ leefbaarheidsdossier(id: $id) {{ {velden} }} }}", new { id = dossier ?? Dossier }))
            .GetProperty("leefbaarheidsdossier");

    public async Task<Guid> IdAsync(string mutatie, object invoer, string record)
        => (await _host.MutateAsync(mutatie, invoer, $"{record} {{ id }}")).GetProperty("id").GetGuid();

    public async Task WeigertAsync(string code, string mutatie, object invoer)
        => Assert.Equal(code, (await _host.RefusedAsync(mutatie, invoer)).GetProperty("code").GetString());

    public async Task SluitAsync()
        => await _host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = Dossier, afhandelingsredenId = await Buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST"), openstaandWerkVoltooien = true },
            "leefbaarheidsdossier { id }");
}
