using Leefbaarheid.Leefbaarheidsdossiers.Dossiers;
using Leefbaarheid.Modules.Tests.Support;
using static Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers.Some;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

public sealed class VerantwoordingTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData(1, "DATUM_IN_TOEKOMST")]
    [InlineData(-1, "DATUM_VOOR_BEGIN")]
    public void A_promise_is_kept_between_the_beginning_and_today(int dagen, string code)
    {
        AssertRefused(code, "ontvangstbevestigingVerzondenOp", () => Dossier().BevestigOntvangst(Vandaag.AddDays(dagen), Nu));
        AssertRefused(code, "terugkoppelingOp", () => Dossier().KoppelTerug(Vandaag.AddDays(dagen), Nu));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(10_000_000.01)]
    public void A_budget_is_a_sensible_amount(double budget)
        => AssertRefused("BUITEN_BEREIK", "budget", () => Dossier().ZetBudget((decimal)budget));

    [Fact]
    public void What_is_to_be_destroyed_has_a_day_for_that()
    {
        var dossier = Gesloten();

        AssertRefused(
            "ARCHIEFACTIEDATUM_VERPLICHT", "archiefActiedatum", () => dossier.Archiveer(Archiefnominatie.Vernietigen, null, Archiefstatus.Actueel));
        AssertRefused(
            "DATUM_VOOR_BEGIN", "archiefActiedatum", () => dossier.Archiveer(null, Vandaag.AddDays(-1), Archiefstatus.Actueel));

        dossier.Archiveer(Archiefnominatie.Vernietigen, Vandaag.AddYears(2), Archiefstatus.Gearchiveerd);
        Assert.Equal((Archiefnominatie.Vernietigen, Archiefstatus.Gearchiveerd), (dossier.Archiefnominatie, dossier.Archiefstatus));
    }

    [Fact]
    public async Task Budget_and_promises_are_recorded_and_the_archive_also_after_closing()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        var gewijzigd = await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new { id, versie = await VersieAsync(id), budget = 1250.5, ontvangstbevestigingVerzondenOp = "2026-11-23", terugkoppelingOp = "2026-11-23" },
            "leefbaarheidsdossier { budget ontvangstbevestigingVerzondenOp terugkoppelingOp archiefstatus omschrijving }");
        Assert.Equal(1250.5m, gewijzigd.GetProperty("budget").GetDecimal());
        Assert.Equal("2026-11-23", gewijzigd.GetProperty("terugkoppelingOp").GetString());
        Assert.Equal("ACTUEEL", gewijzigd.GetProperty("archiefstatus").GetString());

        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST") },
            "leefbaarheidsdossier { id }");
        var archief = await host.MutateAsync(
            "dossierArchiveringVastleggen",
            new { id, versie = await VersieAsync(id), archiefnominatie = "VERNIETIGEN", archiefActiedatum = "2028-11-23", archiefstatus = "GEARCHIVEERD" },
            "leefbaarheidsdossier { archiefnominatie archiefActiedatum archiefstatus gesloten }");
        Assert.Equal(
            ("VERNIETIGEN", "2028-11-23", true),
            (archief.GetProperty("archiefnominatie").GetString(), archief.GetProperty("archiefActiedatum").GetString(), archief.GetProperty("gesloten").GetBoolean()));
    }

    [Fact]
    public async Task An_action_line_names_what_other_systems_know_of_it()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var regel = await host.MutateAsync(
            "actieregelToevoegen", new { leefbaarheidsdossierId = await buurt.DossierAsync(), omschrijving = "Hek plaatsen" }, "actieregel { id version }");

        var invoer = new { id = regel.GetProperty("id").GetGuid(), versie = regel.GetProperty("version").GetInt64(), offertenummer = "OFF-12", ordernummer = "ORD-7" };
        var gewijzigd = await host.MutateAsync("actieregelWijzigen", invoer, "actieregel { omschrijving offertenummer ordernummer onderhoudstaaknummer }");

        Assert.Equal(
            ("Hek plaatsen", "OFF-12", "ORD-7"),
            (gewijzigd.GetProperty("omschrijving").GetString(), gewijzigd.GetProperty("offertenummer").GetString(), gewijzigd.GetProperty("ordernummer").GetString()));
    }

    private async Task<long> VersieAsync(Guid id)
        => (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
}
