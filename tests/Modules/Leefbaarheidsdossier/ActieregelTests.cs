using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Leefbaarheidsdossiers.Actieregels;
using Leefbaarheid.Leefbaarheidsdossiers.Dossiers;
using Leefbaarheid.Leefbaarheidsdossiers.Instellingen;
using Leefbaarheid.Leefbaarheidsdossiers.Sjablonen;
using static Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers.Some;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

public sealed class ActieregelTests
{
    [Fact]
    public void Lines_are_numbered_with_room_between_them()
    {
        var dossier = Dossier();
        dossier.VoegRegelToe(new Regelgegevens("Bellen"));
        dossier.VoegRegelToe(new Regelgegevens("Huisbezoek"));
        Assert.Equal([10000, 20000], dossier.Actieregels.Select(regel => regel.Regelnummer));
    }

    [Fact]
    public void A_step_in_court_marks_its_line()
    {
        var dagvaarding = Met(new Actie("DAGVAARD", "Dagvaarding", gerechtelijkeProcedure: true));
        Assert.True(Dossier().VoegRegelToe(new Regelgegevens("Dagvaarden") { Actie = dagvaarding }).GerechtelijkeProcedure);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Between_nothing_and_everything_can_be_charged(int percentage)
    {
        var dossier = Dossier();

        AssertRefused(
            "PERCENTAGE_ONGELDIG",
            "doorbelastingspercentage",
            () => dossier.VoegRegelToe(new Regelgegevens("Opruimen") { Doorbelasten = true, Doorbelastingspercentage = percentage }));

        Assert.Empty(dossier.Actieregels);
    }

    [Fact]
    public void A_percentage_without_charging_is_refused_and_charging_without_one_means_everything()
    {
        AssertRefused(
            "DOORBELASTEN_UIT",
            "doorbelastingspercentage",
            () => Dossier().VoegRegelToe(new Regelgegevens("Opruimen") { Doorbelastingspercentage = 50 }));
        Assert.Equal(100, Dossier().VoegRegelToe(new Regelgegevens("Opruimen") { Doorbelasten = true }).Doorbelastingspercentage);
    }

    [Fact]
    public void The_betrokkene_takes_part_in_the_part_that_is_said()
    {
        var melder = Guid.NewGuid();
        var dossier = Dossier();
        dossier.VoegMelderToe(melder, null, new(), false, Nu);

        var regel = dossier.VoegRegelToe(new Regelgegevens("Bellen") { Betrokkenrol = Partijrol.Melder, BetrokkeneId = melder });

        Assert.Equal(melder, regel.BetrokkeneId);
        AssertRefused(
            "BETROKKENE_ONBEKEND",
            "betrokkeneId",
            () => dossier.VoegRegelToe(new Regelgegevens("Bellen") { Betrokkenrol = Partijrol.Veroorzaker, BetrokkeneId = melder }));
        AssertRefused(
            "BETROKKENE_ONBEKEND", "betrokkeneId", () => dossier.VoegRegelToe(new Regelgegevens("Bellen") { BetrokkeneId = melder }));
    }

    [Fact]
    public void A_completed_line_says_by_whom_and_takes_no_more_changes()
    {
        var dossier = Dossier();
        var regel = dossier.VoegRegelToe(new Regelgegevens("Bellen"));
        regel.Begin();

        regel.Voltooi(null, Nu);

        Assert.Equal(
            (Actieregelstatus.Voltooid, "JVISSER", Vandaag, Vandaag, false),
            (regel.Status, regel.AfgehandeldDoor, regel.AfgehandeldPer!.Value, regel.Datum!.Value, regel.Open));
        AssertRefused("ACTIEREGEL_GESLOTEN", null, () => dossier.WijzigRegel(regel, new Regelgegevens("Anders")));
        AssertRefused("ACTIEREGEL_GESLOTEN", null, () => regel.Verval(null, Nu));
        AssertRefused("ACTIEREGEL_GESLOTEN", null, regel.Begin);
    }

    [Fact]
    public void A_template_adds_its_steps_with_dates_in_working_days()
    {
        var dossier = Dossier();
        var sjabloon = new Processtappensjabloon("OVERLAST", "Overlast");
        sjabloon.VoegToe(new Stapgegevens("Melder bellen", "2WD"));
        sjabloon.VoegToe(new Stapgegevens("Huisbezoek", "5WD"));

        dossier.VoegStappenToe(sjabloon, Kalender, Nu);

        Assert.Equal(
            [("Melder bellen", new DateOnly(2026, 11, 25)), ("Huisbezoek", new DateOnly(2026, 11, 30))],
            dossier.Actieregels.Select(regel => (regel.Omschrijving, regel.VoorgesteldeDatum!.Value)));
    }

    [Fact]
    public void A_template_for_another_type_is_refused()
    {
        var dossier = Dossier(Met(new Leefbaarheidsdossiertype("VERBETER", "Verbeteren leefomgeving")));
        var sjabloon = new Processtappensjabloon("KLACHT", "Klacht", dossiertypeId: Guid.NewGuid());
        AssertRefused("SJABLOON_ANDER_TYPE", "sjabloonId", () => dossier.VoegStappenToe(sjabloon, Kalender, Nu));
    }

    [Fact]
    public void A_step_needs_a_date_formula_that_can_be_read()
        => AssertRefused(
            "DATUMFORMULE_ONGELDIG",
            "datumformule",
            () => new Processtappensjabloon("X", "X").VoegToe(new Stapgegevens("Bellen", "morgen")));

    [Theory]
    [InlineData("kort", "kort")]
    [InlineData("een twee drie", "een twee|drie")]
    [InlineData("regel een\n\nregel twee", "regel een|regel twee")]
    [InlineData("leefbaarheid", "leefbaarhe|id")]
    [InlineData("12345678 90", "12345678|90")]
    public void The_kladblok_splits_between_words(string tekst, string regels)
        => Assert.Equal(regels, string.Join('|', Kladblok.Splits(tekst, 10)));
}
