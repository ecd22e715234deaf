using Leefbaarheid.Leefbaarheidsdossiers.Instellingen;
using static Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers.Some;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

public sealed class DossierTests
{
    [Theory]
    [InlineData(null, "VERPLICHT")]
    [InlineData("   ", "VERPLICHT")]
    [InlineData(251, "TE_LANG")]
    public void A_dossier_needs_a_description_that_fits(object? omschrijving, string code)
    {
        var tekst = omschrijving is int lengte ? new string('x', lengte) : (string?)omschrijving;
        AssertRefused(code, "omschrijving", () => _ = new Leefbaarheid.Leefbaarheidsdossiers.Dossiers.Leefbaarheidsdossier(
            new Leefbaarheidsdossiertype("KLACHT", "Klacht"), Nieuw, tekst, Nu));
    }

    [Fact]
    public void The_term_decides_the_last_day_and_the_day_to_aim_for()
    {
        var dossier = Dossier();

        dossier.ZetUitvoeringstermijn(Met(new Uitvoeringstermijn("10WD", "10 werkdagen", "10WD", "5WD")), Kalender);

        Assert.Equal(new DateOnly(2026, 12, 7), dossier.UitersteDatum);
        Assert.Equal(new DateOnly(2026, 11, 30), dossier.Streefdatum);
    }

    [Fact]
    public void Another_begindatum_moves_the_last_day()
    {
        var dossier = Dossier();
        dossier.ZetUitvoeringstermijn(Met(new Uitvoeringstermijn("5WD", "5 werkdagen", "5WD")), Kalender);

        dossier.WijzigBegindatum(Vandaag.AddDays(-7), Kalender, Nu);

        Assert.Equal(Vandaag, dossier.UitersteDatum);
    }

    [Fact]
    public void A_begindatum_cannot_lie_in_the_future()
        => AssertRefused("DATUM_IN_TOEKOMST", "begindatum", () => Dossier().WijzigBegindatum(Vandaag.AddDays(1), Kalender, Nu));

    [Fact]
    public void A_controledatum_cannot_lie_in_the_past()
    {
        var dossier = Dossier();

        AssertRefused("DATUM_IN_VERLEDEN", "controledatum", () => dossier.ZetControledatum(Vandaag.AddDays(-1), Nu));

        Assert.Null(dossier.Controledatum);
    }

    [Fact]
    public void A_controledatum_that_has_passed_does_not_hinder_other_changes()
    {
        var dossier = Dossier();
        dossier.ZetControledatum(Vandaag, Nu);

        dossier.ZetControledatum(Vandaag, Nu with { Vandaag = Vandaag.AddDays(3) });

        Assert.Equal(Vandaag, dossier.Controledatum);
    }

    [Fact]
    public void Each_status_ends_the_one_before_it()
    {
        var dossier = Dossier();
        var later = Nu with { Tijdstip = Nu.Tijdstip.AddHours(1), Door = "PBAKKER" };

        dossier.WijzigStatus(Actief, "Opgepakt na overleg", later);

        Assert.Collection(
            dossier.Statushistorie,
            regel => Assert.Equal((Nu.Tijdstip, later.Tijdstip, "JVISSER"), (regel.Van, regel.Tot, regel.Door)),
            regel => Assert.Equal((later.Tijdstip, null, "PBAKKER", "Opgepakt na overleg"), (regel.Van, regel.Tot, regel.Door, regel.Toelichting)));
    }

    [Fact]
    public void The_same_status_again_leaves_no_trace()
    {
        var dossier = Dossier();
        dossier.WijzigStatus(Nieuw, null, Nu);
        Assert.Single(dossier.Statushistorie);
    }

    [Fact]
    public void A_status_that_closes_asks_for_a_reason()
    {
        var dossier = Dossier();

        AssertRefused("AFHANDELINGSREDEN_VERPLICHT", "afhandelingsredenId", () => dossier.WijzigStatus(Voltooid, null, Nu));

        Assert.False(dossier.Gesloten);
    }

    [Fact]
    public void Closing_records_who_when_and_why()
    {
        var reden = Opgelost;
        var dossier = Dossier();

        dossier.SluitAf(Voltooid, reden, " Het plein is schoon. ", Nu);

        Assert.True(dossier.Gesloten);
        Assert.Equal(
            (reden, "Het plein is schoon.", "JVISSER", Vandaag),
            (dossier.Afhandelingsreden, dossier.Resultaattoelichting, dossier.AfgehandeldDoor, dossier.AfgehandeldPer));
    }

    [Fact]
    public void A_status_that_keeps_a_dossier_open_cannot_close_it()
        => AssertRefused("STATUS_SLUIT_NIET", "statusId", () => Dossier().SluitAf(Actief, Opgelost, null, Nu));

    [Fact]
    public void A_blocked_reason_cannot_be_chosen()
    {
        var reden = Opgelost;
        reden.Wijzig("Opgelost", geblokkeerd: true);
        AssertRefused("STAMGEGEVEN_GEBLOKKEERD", "afhandelingsredenId", () => Dossier().SluitAf(Voltooid, reden, null, Nu));
    }

    [Fact]
    public void A_closed_dossier_refuses_every_change()
    {
        var dossier = Gesloten();
        Action[] wijzigingen =
        [
            () => dossier.WijzigAlgemeen("Anders", default, null, default),
            () => dossier.WijsToe(Guid.NewGuid(), null),
            () => dossier.WijzigStatus(Actief, null, Nu),
            () => dossier.ZetControledatum(Vandaag, Nu),
            () => dossier.ZetUitvoeringstermijn(null, Kalender),
            () => dossier.WijzigBegindatum(Vandaag, Kalender, Nu),
            () => dossier.SluitAf(Voltooid, Opgelost, null, Nu),
            () => dossier.SchortOp(Vandaag, "Vakantie", Nu),
            () => dossier.VoegRegelToe(new("Bellen")),
            () => dossier.VoegEenhedenToe([new(new(Guid.NewGuid()), false)]),
            () => dossier.VoegMelderToe(Guid.NewGuid(), null, new(), false, Nu),
            () => dossier.VoegRelatieToe(new(Guid.NewGuid(), default, default), false),
        ];

        Assert.All(wijzigingen, wijziging => AssertRefused("DOSSIER_GESLOTEN", null, wijziging));
    }

    [Fact]
    public void Reopening_takes_back_the_closing_and_keeps_its_history()
    {
        var dossier = Gesloten();

        dossier.Heropen(Actief, "De melder belt dat het terug is", Nu);

        Assert.False(dossier.Gesloten);
        Assert.Equal((null, null, null), (dossier.Afhandelingsreden, dossier.AfgehandeldDoor, dossier.AfgehandeldPer));
        Assert.Equal("NIEUW VOLTOOID INUITV", string.Join(' ', dossier.Statushistorie.Select(regel => regel.Status!.Code)));
    }

    [Fact]
    public void An_open_dossier_cannot_be_reopened()
        => AssertRefused("DOSSIER_NIET_GESLOTEN", null, () => Dossier().Heropen(Actief, "Toch", Nu));

    [Fact]
    public void Reopening_needs_an_explanation()
        => AssertRefused("VERPLICHT", "toelichting", () => Gesloten().Heropen(Actief, " ", Nu));

    [Fact]
    public void A_status_that_closes_opens_nothing()
    {
        var dossier = Gesloten();

        AssertRefused("STATUS_SLUIT", "statusId", () => dossier.Heropen(Voltooid, "De melder belt dat het terug is", Nu));

        Assert.True(dossier.Gesloten);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(251)]
    public void A_warning_lies_at_most_a_year_ahead(int werkdagen)
    {
        var termijn = new Uitvoeringstermijn("10WD", "10 werkdagen", "10WD", null, 3);

        AssertRefused("WAARSCHUWING_ONGELDIG", "waarschuwingWerkdagen", () => termijn.ZetTermijn("5WD", null, werkdagen));

        Assert.Equal(("10WD", 3), (termijn.Formule, termijn.WaarschuwingWerkdagen));
    }

    [Fact]
    public void A_pause_ends_within_its_own_time()
    {
        var dossier = Dossier();
        dossier.SchortOp(Vandaag, "Wacht op gemeente", Nu);

        AssertRefused("DOSSIER_AL_OPGESCHORT", null, () => dossier.SchortOp(Vandaag, "Nog eens", Nu));
        AssertRefused("DATUM_ONGELDIG", "tot", () => dossier.Hervat(Vandaag.AddDays(-1), Nu));
        AssertRefused("DATUM_ONGELDIG", "tot", () => dossier.Hervat(Vandaag.AddDays(1), Nu));
        dossier.Hervat(Vandaag, Nu);

        Assert.False(dossier.Opgeschort);
        AssertRefused("DOSSIER_NIET_OPGESCHORT", null, () => dossier.Hervat(Vandaag, Nu));
    }

    [Fact]
    public void A_pause_needs_a_reason_and_a_day_that_has_come()
    {
        AssertRefused("VERPLICHT", "reden", () => Dossier().SchortOp(Vandaag, null, Nu));
        AssertRefused("DATUM_IN_TOEKOMST", "van", () => Dossier().SchortOp(Vandaag.AddDays(1), "Later", Nu));
        AssertRefused("DATUM_VOOR_BEGIN", "van", () => Dossier().SchortOp(Vandaag.AddDays(-1), "Eerder", Nu));
    }
}
