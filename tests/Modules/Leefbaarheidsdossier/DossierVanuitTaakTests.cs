using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>Leefbaarheidsdossier maken, from a task.</summary>
public sealed class DossierVanuitTaakTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("MELDER", "melders")]
    [InlineData("VEROORZAKER", "veroorzakers")]
    [InlineData("CONTACT", "contacten")]
    public async Task The_contact_of_the_task_takes_part_as_was_chosen(string rol, string lijst)
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var taak = await TaakAsync(buurt, buurt.Contact);

        var dossier = await host.MutateAsync(
            "leefbaarheidsdossierMakenVanuitTaak",
            new { taakId = taak, rol, typeId = await buurt.CodeAsync("leefbaarheidsdossiertypen", "OVERLIND"), omschrijving = "Blaffende hond" },
            $"leefbaarheidsdossier {{ omschrijving begindatum taken {{ id }} actieregels {{ id }} {lijst} {{ contactId tonenOpDossier }} }}");

        Assert.Equal(("Blaffende hond", "2026-11-23"), (dossier.GetProperty("omschrijving").GetString(), dossier.GetProperty("begindatum").GetString()));
        var partij = Assert.Single(dossier.GetProperty(lijst).EnumerateArray());
        Assert.Equal((buurt.Contact, true), (partij.GetProperty("contactId").GetGuid(), partij.GetProperty("tonenOpDossier").GetBoolean()));
        Assert.Equal(taak, Assert.Single(dossier.GetProperty("taken").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Empty(dossier.GetProperty("actieregels").EnumerateArray());
    }

    [Fact]
    public async Task A_task_without_a_contact_makes_a_dossier_without_parties()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var taak = await TaakAsync(buurt, contact: null);
        var typeId = await buurt.CodeAsync("leefbaarheidsdossiertypen", "VERBETER");
        await WeigertAsync("TAAK_ZONDER_CONTACT", "rol", new { taakId = taak, rol = "MELDER", typeId });

        var dossier = await host.MutateAsync(
            "leefbaarheidsdossierMakenVanuitTaak", new { taakId = taak, typeId }, "leefbaarheidsdossier { omschrijving melders { contactId } }");

        Assert.Equal("Melding beoordelen", dossier.GetProperty("omschrijving").GetString());
        Assert.Empty(dossier.GetProperty("melders").EnumerateArray());
    }

    [Fact]
    public async Task A_task_makes_one_dossier_with_a_role_a_type_and_a_day_that_has_come()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var taak = await TaakAsync(buurt, buurt.Contact);
        var typeId = await buurt.CodeAsync("leefbaarheidsdossiertypen", "VERBETER");

        await WeigertAsync("ROL_VERPLICHT", "rol", new { taakId = taak, typeId });
        await WeigertAsync("NIET_GEVONDEN", "typeId", new { taakId = taak, rol = "MELDER", typeId = Guid.NewGuid() });
        await WeigertAsync("NIET_GEVONDEN", "taakId", new { taakId = Guid.NewGuid(), rol = "MELDER", typeId });
        await WeigertAsync("DATUM_IN_TOEKOMST", "begindatum", new { taakId = taak, rol = "MELDER", typeId, begindatum = "2026-11-24" });
        await host.MutateAsync("leefbaarheidsdossierMakenVanuitTaak", new { taakId = taak, rol = "MELDER", typeId }, "leefbaarheidsdossier { id }");
        await WeigertAsync("TAAK_HEEFT_DOSSIER", "taakId", new { taakId = taak, rol = "MELDER", typeId });
    }

    private async Task WeigertAsync(string code, string veld, object invoer)
    {
        var aantal = await AantalAsync();
        var fout = await host.RefusedAsync("leefbaarheidsdossierMakenVanuitTaak", invoer);
        Assert.Equal((code, veld), (fout.GetProperty("code").GetString(), fout.GetProperty("veld").GetString()));
        Assert.Equal(aantal, await AantalAsync());
    }

    private async Task<int> AantalAsync()
        => (await host.QueryAsync("{ leefbaarheidsdossiers { totalCount } }")).GetProperty("leefbaarheidsdossiers").GetProperty("totalCount").GetInt32();

    private async Task<Guid> TaakAsync(Leefomgeving buurt, Guid? contact)
        => (await host.MutateAsync(
            "taakAanmaken", new { omschrijving = "Melding beoordelen", teamId = buurt.Team, contactId = contact }, "taak { id }")).GetProperty("id").GetGuid();
}
