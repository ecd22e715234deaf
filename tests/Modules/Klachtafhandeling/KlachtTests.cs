using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Klachtafhandeling;
using Leefbaarheid.Klachtafhandeling.Klachten;
using Leefbaarheid.Klachtafhandeling.Verwijzingen;

namespace Leefbaarheid.Modules.Tests.Klachten;

/// <summary>Every rule of a complaint and of a referral, by breaking it.</summary>
public sealed class KlachtTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    private static readonly Oplossingsoordeel Ontevreden = new(Tevredenheid.Nee, null, true, "Excuses gemaakt en alles hersteld.");

    [Fact]
    public void A_complaint_begins_unjudged()
        => Assert.Equal((Klachtfase.TeBeoordelen, null, Tevredenheid.Onbekend), (Nieuw().Fase, Nieuw().InBehandeling, Nieuw().Tevreden));

    [Fact]
    public void Admitting_asks_what_it_is_about()
        => AssertRefused("KLACHT_OVER_VERPLICHT", "klachtOver", () => Nieuw().NeemInBehandeling(null, null, Vandaag, "JVISSER"));

    [Fact]
    public void What_it_is_about_may_be_known_before_it_is_admitted_and_cannot_be_forgotten_after()
    {
        var klacht = Nieuw();
        klacht.Wijzig(Klachtonderwerp.Beleid, Vandaag.AddDays(-2), Vandaag);
        klacht.NeemInBehandeling(null, null, Vandaag, "JVISSER");

        Assert.Equal((Klachtonderwerp.Beleid, Vandaag.AddDays(-2), Klachtfase.InBehandeling), (klacht.KlachtOver, klacht.IngediendOp, klacht.Fase));
        AssertRefused("KLACHT_OVER_VERPLICHT", "klachtOver", () => klacht.Wijzig(null, Vandaag, Vandaag));
    }

    [Fact]
    public void A_complaint_is_not_filed_tomorrow()
        => AssertRefused("DATUM_IN_TOEKOMST", "ingediendOp", () => Nieuw().Wijzig(null, Vandaag.AddDays(1), Vandaag));

    [Fact]
    public void A_complaint_is_admitted_once()
        => AssertRefused("KLACHT_AL_IN_BEHANDELING", null, () => InBehandeling().NeemInBehandeling(null, null, Vandaag, "JVISSER"));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Not_admitting_asks_for_a_reason(string? reden)
        => AssertRefused("VERPLICHT", "reden", () => Nieuw().WijsAf(reden, Vandaag, "JVISSER"));

    [Fact]
    public void A_reason_fits_its_column()
        => AssertRefused("TE_LANG", "reden", () => Nieuw().WijsAf(new string('x', Klacht.MaxToelichting + 1), Vandaag, "JVISSER"));

    [Fact]
    public void A_complaint_that_was_not_admitted_can_be_admitted_after_all_and_is_not_turned_down_twice()
    {
        var klacht = Nieuw();
        klacht.WijsAf("Hoort bij de Huurcommissie.", Vandaag, "JVISSER");
        Assert.Equal((Klachtfase.Afgewezen, "Hoort bij de Huurcommissie."), (klacht.Fase, klacht.Beoordelingsreden));
        AssertRefused("KLACHT_AL_AFGEWEZEN", null, () => klacht.WijsAf("Nogmaals.", Vandaag, "JVISSER"));
        AssertRefused("KLACHT_NIET_IN_BEHANDELING", null, () => klacht.LegTevredenheidVast(Tevredenheid.Ja, null));

        klacht.NeemInBehandeling(Klachtonderwerp.Organisatie, "Toch wel.", Vandaag, "JVISSER");
        Assert.Equal(Klachtfase.InBehandeling, klacht.Fase);
    }

    [Fact]
    public void A_solution_is_checked_of_an_admitted_complaint_only()
        => AssertRefused("KLACHT_NIET_IN_BEHANDELING", null, () => Nieuw().ControleerOplossing(Ontevreden, Vandaag, "JVISSER"));

    [Fact]
    public void A_complainant_who_is_not_satisfied_asks_for_a_judgement()
        => AssertRefused(
            "OORDEEL_VERPLICHT",
            "alHetRedelijkeGedaan",
            () => InBehandeling().ControleerOplossing(new Oplossingsoordeel(Tevredenheid.Nee, null, null, null), Vandaag, "JVISSER"));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void That_all_that_is_reasonable_was_done_needs_reasons(string? motivering)
        => AssertRefused(
            "MOTIVERING_VERPLICHT",
            "motivering",
            () => InBehandeling().ControleerOplossing(new Oplossingsoordeel(Tevredenheid.Nee, null, true, motivering), Vandaag, "JVISSER"));

    [Fact]
    public void A_refused_check_changes_nothing()
    {
        var klacht = InBehandeling();

        Assert.ThrowsAny<DomainException>(() => klacht.ControleerOplossing(new Oplossingsoordeel(Tevredenheid.Nee, "Nee.", true, null), Vandaag, "JVISSER"));

        Assert.Equal((Tevredenheid.Onbekend, null, Klachtfase.InBehandeling), (klacht.Tevreden, klacht.TevredenToelichting, klacht.Fase));
        Assert.Empty(klacht.Controles);
    }

    [Theory]
    [InlineData(Tevredenheid.Ja, null, Klachtfase.Gecontroleerd, null)]
    [InlineData(Tevredenheid.Nee, false, Klachtfase.InBehandeling, "KLACHT_NIET_OPGELOST")]
    [InlineData(Tevredenheid.Nee, true, Klachtfase.Gecontroleerd, "KLACHT_NIET_VERWEZEN")]
    [InlineData(Tevredenheid.Onbekend, null, Klachtfase.InBehandeling, "KLACHT_NIET_OPGELOST")]
    [InlineData(Tevredenheid.Onbekend, true, Klachtfase.Gecontroleerd, null)]
    public void Closing_needs_satisfaction_or_all_that_is_reasonable_and_then_a_referral(
        object tevreden, bool? alHetRedelijke, object fase, string? bezwaar)
    {
        var klacht = InBehandeling();
        klacht.ControleerOplossing(new Oplossingsoordeel((Tevredenheid)tevreden, null, alHetRedelijke, "Omdat."), Vandaag, "JVISSER");

        Assert.Equal((Klachtfase)fase, klacht.Fase);
        Assert.Equal(bezwaar, klacht.BezwaarTegenAfsluiten()?.Code);
    }

    [Fact]
    public void Closing_needs_a_judgement_and_asks_nothing_more_of_a_complaint_that_was_not_admitted()
    {
        var klacht = Nieuw();
        Assert.Equal("KLACHT_NIET_BEOORDEELD", klacht.BezwaarTegenAfsluiten()?.Code);

        klacht.WijsAf("Anoniem.", Vandaag, "JVISSER");
        Assert.Null(klacht.BezwaarTegenAfsluiten());
    }

    [Fact]
    public void A_referral_of_somebody_who_is_not_satisfied_lets_the_dossier_be_closed()
    {
        var klacht = InBehandeling();
        klacht.ControleerOplossing(Ontevreden, Vandaag, "JVISSER");
        klacht.Verwijs(new Verwijsgegevens(Instantie.Klachtencommissie, Vandaag), Vandaag);

        Assert.Equal(Klachtfase.Verwezen, klacht.Fase);
        Assert.Null(klacht.BezwaarTegenAfsluiten());
    }

    [Theory]
    [InlineData(Instantie.Klachtencommissie, true)]
    [InlineData(Instantie.Geschillencommissie, true)]
    [InlineData(Instantie.Huurcommissie, true)]
    [InlineData(Instantie.Kantonrechter, true)]
    [InlineData(Instantie.Huurdersorganisatie, false)]
    [InlineData(Instantie.Politie, false)]
    [InlineData(Instantie.Buurtbemiddeling, false)]
    public void A_body_that_settles_disputes_takes_what_the_corporation_is_done_with(object instantie, bool wacht)
    {
        var gegevens = new Verwijsgegevens((Instantie)instantie, Vandaag);
        AssertRefused("KLACHT_NIET_BEOORDEELD", null, () => Nieuw().Verwijs(gegevens, Vandaag));
        if (wacht)
            AssertRefused("AL_HET_REDELIJKE_NIET_GEDAAN", "instantie", () => InBehandeling().Verwijs(gegevens, Vandaag));
        else
            Assert.Equal(Vandaag, InBehandeling().Verwijs(gegevens, Vandaag).Datum);

        var afgewezen = Nieuw();
        afgewezen.WijsAf("Hoort daar.", Vandaag, "JVISSER");
        Assert.Equal(Vandaag, afgewezen.Verwijs(gegevens, Vandaag).Datum);
    }

    [Fact]
    public void A_referral_names_a_body_that_its_kind_does_not_tell()
        => AssertRefused("VERPLICHT", "naam", () => Verwijs(new Verwijsgegevens(Instantie.Anders, Vandaag)));

    [Theory]
    [InlineData(1, "DATUM_IN_TOEKOMST")]
    [InlineData(-11, "DATUM_VOOR_INDIENEN")]
    public void A_referral_lies_between_the_complaint_and_today(int dagen, string code)
        => AssertRefused(code, "datum", () => Verwijs(new Verwijsgegevens(Instantie.Politie, Vandaag.AddDays(dagen))));

    [Fact]
    public void The_last_day_to_file_is_not_before_the_referral()
        => AssertRefused(
            "EINDE_VOOR_BEGIN",
            "uitersteIndiendatum",
            () => Verwijs(new Verwijsgegevens(Instantie.Politie, Vandaag) { UitersteIndiendatum = Vandaag.AddDays(-1) }));

    [Theory]
    [InlineData(1, "DATUM_IN_TOEKOMST")]
    [InlineData(-1, "DATUM_VOOR_VERWIJZING")]
    public void The_complainant_files_and_hears_after_the_referral(int dagen, string code)
    {
        AssertRefused(
            code, "ingediendOp", () => Verwijs(new Verwijsgegevens(Instantie.Politie, Vandaag) { IngediendOp = Vandaag.AddDays(dagen) }));
        AssertRefused(
            code,
            "uitkomstdatum",
            () => Verwijs(new Verwijsgegevens(Instantie.Politie, Vandaag)).LegUitkomstVast(Verwijzingsuitkomst.Gegrond, Vandaag.AddDays(dagen), null, Vandaag));
    }

    [Fact]
    public void An_outcome_fixes_the_referral_and_can_be_corrected_itself()
    {
        var klacht = InBehandeling();
        var gegevens = new Verwijsgegevens(Instantie.Huurdersorganisatie, Vandaag) { IngediendOp = Vandaag };
        var verwijzing = klacht.Verwijs(gegevens, Vandaag);
        AssertRefused(
            "VERWIJZING_INGEDIEND", "uitkomst", () => verwijzing.LegUitkomstVast(Verwijzingsuitkomst.NietIngediend, Vandaag, null, Vandaag));

        verwijzing.LegUitkomstVast(Verwijzingsuitkomst.Ongegrond, Vandaag, null, Vandaag);
        AssertRefused("VERWIJZING_AFGEROND", null, () => verwijzing.Wijzig(klacht, gegevens, Vandaag));
        verwijzing.LegUitkomstVast(Verwijzingsuitkomst.Gegrond, Vandaag, "Verkeerd gelezen.", Vandaag);
        Assert.Equal((Verwijzingsuitkomst.Gegrond, "Verkeerd gelezen."), (verwijzing.Uitkomst, verwijzing.Uitkomsttoelichting));
    }

    [Fact]
    public void A_closed_complaint_refuses_every_change()
    {
        var klacht = InBehandeling();
        klacht.SluitAf(Vandaag);

        AssertRefused("KLACHT_AFGESLOTEN", null, () => klacht.Wijzig(Klachtonderwerp.Beleid, Vandaag, Vandaag));
        AssertRefused("KLACHT_AFGESLOTEN", null, () => klacht.NeemInBehandeling(null, null, Vandaag, "JVISSER"));
        AssertRefused("KLACHT_AFGESLOTEN", null, () => klacht.WijsAf("Toch niet.", Vandaag, "JVISSER"));
        AssertRefused("KLACHT_AFGESLOTEN", null, () => klacht.ControleerOplossing(Ontevreden, Vandaag, "JVISSER"));
        AssertRefused("KLACHT_AFGESLOTEN", null, () => klacht.LegTevredenheidVast(Tevredenheid.Ja, null));
        AssertRefused("KLACHT_AFGESLOTEN", null, () => klacht.Verwijs(new Verwijsgegevens(Instantie.Politie, Vandaag), Vandaag));
    }

    [Fact]
    public void Reopening_asks_for_a_new_check_and_keeps_the_old_one()
    {
        var klacht = InBehandeling();
        klacht.ControleerOplossing(Ontevreden, Vandaag, "JVISSER");
        klacht.Verwijs(new Verwijsgegevens(Instantie.Klachtencommissie, Vandaag), Vandaag);
        klacht.SluitAf(Vandaag);

        klacht.Heropen("De lekkage is terug.", Vandaag.AddDays(3));

        Assert.Equal((Klachtfase.InBehandeling, 1, "De lekkage is terug."), (klacht.Fase, klacht.AantalKeerHeropend, klacht.Heropenreden));
        Assert.Equal("KLACHT_NIET_OPGELOST", klacht.BezwaarTegenAfsluiten()?.Code);
        Assert.Equal("Excuses gemaakt en alles hersteld.", Assert.Single(klacht.Controles).Motivering);
        Assert.Single(klacht.Verwijzingen);
    }

    [Fact]
    public void A_complaint_can_be_reopened_until_the_last_day_and_not_after()
    {
        var klacht = InBehandeling();
        klacht.SluitAf(Vandaag);

        Assert.Null(klacht.BezwaarTegenHeropenen(30, Vandaag.AddDays(30)));
        var bezwaar = klacht.BezwaarTegenHeropenen(30, Vandaag.AddDays(31));
        Assert.Equal("HEROPENEN_TE_LAAT", bezwaar?.Code);
        Assert.Contains("23-12-2026", bezwaar?.Reden.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verwijzingsuitkomst.Gegrond, null)]
    [InlineData(Verwijzingsuitkomst.DeelsGegrond, null)]
    [InlineData(Verwijzingsuitkomst.Ongegrond, "HEROPENEN_TE_LAAT")]
    public void Who_is_found_right_elsewhere_gets_the_same_time_again(object uitkomst, string? bezwaar)
    {
        var klacht = InBehandeling();
        klacht.ControleerOplossing(Ontevreden, Vandaag, "JVISSER");
        var verwijzing = klacht.Verwijs(new Verwijsgegevens(Instantie.Klachtencommissie, Vandaag), Vandaag);
        klacht.SluitAf(Vandaag);
        var uitspraak = Vandaag.AddDays(100);
        verwijzing.LegUitkomstVast((Verwijzingsuitkomst)uitkomst, uitspraak, null, uitspraak);

        Assert.Equal(bezwaar, klacht.BezwaarTegenHeropenen(30, uitspraak.AddDays(30))?.Code);
        Assert.Equal("HEROPENEN_TE_LAAT", klacht.BezwaarTegenHeropenen(30, uitspraak.AddDays(31))?.Code);
    }

    [Theory]
    [InlineData(0, 5, 30, "1J", "BUITEN_BEREIK")]
    [InlineData(6, -1, 30, "1J", "BUITEN_BEREIK")]
    [InlineData(6, 5, -1, "1J", "BUITEN_BEREIK")]
    [InlineData(6, 5, 30, "een jaar", "DATUMFORMULE_ONGELDIG")]
    [InlineData(6, 5, 30, "1J", "DATUMFORMULE_ONGELDIG", "een jaar")]
    public void Settings_that_no_complaint_can_be_handled_by_are_refused(
        int weken, int waarschuwing, int heropen, string indienen, string code, string geschil = "1J")
        => Assert.Equal(code, Assert.Throws<RegelovertredingException>(() => new KlachtInstellingen
        {
            TermijnInWeken = weken,
            WaarschuwingWerkdagen = waarschuwing,
            HeropenDagen = heropen,
            Indientermijn = indienen,
            Geschiltermijn = geschil,
        }.Controleer()).Code);

    private static Klacht Nieuw() => new(Guid.NewGuid(), Vandaag.AddDays(-10));

    private static Klacht InBehandeling()
    {
        var klacht = Nieuw();
        klacht.NeemInBehandeling(Klachtonderwerp.Organisatie, null, Vandaag, "JVISSER");
        return klacht;
    }

    private static Verwijzing Verwijs(Verwijsgegevens gegevens) => InBehandeling().Verwijs(gegevens, Vandaag);

    private static void AssertRefused(string code, string? veld, Action action)
    {
        var fout = Assert.Throws<RegelovertredingException>(action);
        Assert.Equal((code, veld), (fout.Code, fout.Veld));
        Assert.EndsWith(".", fout.Message, StringComparison.Ordinal);
    }
}
