using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Instrumenten;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;
using static Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers.Some;

namespace Leefbaarheid.Modules.Tests.Overlast;

/// <summary>The rules of this module's records, each broken once.</summary>
public sealed class OverlastRegels
{
    private static readonly Guid s_veroorzaker = Guid.NewGuid();

    private static readonly DateTime s_nu = Vandaag.ToDateTime(new TimeOnly(10, 0));

    [Fact]
    public void An_intervention_needs_an_aim_and_an_instrument_that_is_in_use()
    {
        AssertRefused("VERPLICHT", "doel", () => _ = Interventie(doel: " "));
        AssertRefused("TE_LANG", "doel", () => _ = Interventie(doel: new string('x', 501)));
        var oud = Instrument();
        oud.Wijzig("Oud", geblokkeerd: true);
        AssertRefused("STAMGEGEVEN_GEBLOKKEERD", "instrumentId", () => _ = Interventie(oud));
    }

    [Fact]
    public void A_camera_needs_a_legal_ground_and_a_last_day()
    {
        var camera = Instrument(vereistGrondslag: true);

        AssertRefused("GRONDSLAG_VERPLICHT", "grondslag", () => _ = Interventie(camera, einde: Vandaag.AddDays(30)));
        AssertRefused("EINDDATUM_VERPLICHT", "einddatum", () => _ = Interventie(camera, grondslag: "Gemeentewet art. 151c"));
        AssertRefused("DATUM_VOOR_BEGIN", "einddatum", () => _ = Interventie(camera, "Gemeentewet art. 151c", Vandaag.AddDays(-1)));
        AssertRefused("INTERVENTIE_TE_LANG", "einddatum", () => _ = Interventie(camera, "Gemeentewet art. 151c", Vandaag.AddMonths(12).AddDays(1)));
        Assert.Equal(Vandaag.AddMonths(12), Interventie(camera, "Gemeentewet art. 151c", Vandaag.AddMonths(12)).Einddatum);
        Assert.Equal(Vandaag.AddYears(5), Interventie(Instrument(), einde: Vandaag.AddYears(5)).Einddatum);
        Assert.Equal(Vandaag.AddDays(30), Interventie(camera, "Gemeentewet art. 151c", Vandaag.AddDays(30)).Einddatum);
    }

    [Fact]
    public void An_outcome_is_recorded_once_in_words_and_on_a_day_that_has_come()
    {
        var interventie = Interventie();
        AssertRefused("VERPLICHT", "uitkomst", () => interventie.LegUitkomstVast(default, "", Vandaag, Vandaag));
        AssertRefused("DATUM_IN_TOEKOMST", "uitkomstOp", () => interventie.LegUitkomstVast(default, "Goed", Vandaag.AddDays(1), Vandaag));
        AssertRefused("DATUM_VOOR_BEGIN", "uitkomstOp", () => interventie.LegUitkomstVast(default, "Goed", Vandaag.AddDays(-1), Vandaag));
        Assert.Null(interventie.UitkomstOp);

        interventie.LegUitkomstVast(Interventieresultaat.Geslaagd, "Goed gesprek", Vandaag, Vandaag);

        AssertRefused("INTERVENTIE_AFGEROND", null, () => interventie.LegUitkomstVast(default, "Nog eens", Vandaag, Vandaag));
        AssertRefused("INTERVENTIE_AFGEROND", null, () => interventie.VoegDeelnemerToe(new Interventiedeelnemer(Guid.NewGuid(), null, null, null)));
        AssertRefused("INTERVENTIE_AFGEROND", null, () => interventie.Wijzig(Instrument(), new Interventiegegevens("Anders", Vandaag)));
    }

    [Fact]
    public void A_participant_is_one_of_three_and_takes_part_once()
    {
        var (contact, medewerker) = (Guid.NewGuid(), Guid.NewGuid());
        AssertRefused("DEELNEMER_ONDUIDELIJK", "contactId", () => _ = new Interventiedeelnemer(null, null, null, null));
        AssertRefused("DEELNEMER_ONDUIDELIJK", "contactId", () => _ = new Interventiedeelnemer(contact, medewerker, null, null));
        var interventie = Interventie();
        interventie.VoegDeelnemerToe(new Interventiedeelnemer(contact, null, null, "Melder"));

        AssertRefused("DEELNEMER_DUBBEL", "interventieId", () => interventie.VoegDeelnemerToe(new Interventiedeelnemer(contact, null, null, "Buur")));

        interventie.VoegDeelnemerToe(new Interventiedeelnemer(null, medewerker, null, null));
        Assert.Equal([1, 2], interventie.Deelnemers.Select(deelnemer => deelnemer.Volgnummer));
    }

    [Fact]
    public void An_agreement_is_with_somebody_of_the_dossier_and_has_an_end_that_is_still_to_come()
    {
        AssertRefused("BETROKKENE_ONBEKEND", "contactId", () => _ = Afspraak(contact: Guid.NewGuid()));
        AssertRefused("DATUM_VOOR_BEGIN", "geldigTot", () => _ = Afspraak(datum: Vandaag.AddDays(10), tot: Vandaag.AddDays(9)));
        AssertRefused("DATUM_IN_VERLEDEN", "geldigTot", () => _ = Afspraak(datum: Vandaag.AddDays(-10), tot: Vandaag.AddDays(-1)));
        AssertRefused("VERPLICHT", "omschrijving", () => _ = Afspraak(omschrijving: null));
        Assert.Equal(Vandaag, Afspraak(tot: Vandaag).GeldigTot);
    }

    [Fact]
    public void What_a_court_imposed_names_the_judgment()
    {
        AssertRefused("UITSPRAAK_VERPLICHT", "uitspraakkenmerk", () => _ = Afspraak(vorm: Afspraakvorm.Gerechtelijk));

        Assert.Equal("26-1234", Afspraak(vorm: Afspraakvorm.Gerechtelijk, kenmerk: " 26-1234 ").Uitspraakkenmerk);
    }

    [Fact]
    public void Whether_it_was_kept_is_judged_once_and_a_breach_in_words()
    {
        var afspraak = Afspraak();
        AssertRefused("NALEVING_VERPLICHT", "naleving", () => afspraak.Beoordeel(Naleving.Lopend, null, Vandaag));
        AssertRefused("VERPLICHT", "toelichting", () => afspraak.Beoordeel(Naleving.NietNageleefd, " ", Vandaag));
        AssertRefused(
            "AFSPRAAK_NOG_NIET_INGEGAAN", "naleving", () => Afspraak(datum: Vandaag.AddDays(1)).Beoordeel(Naleving.Nageleefd, null, Vandaag));
        Assert.Equal(Naleving.Lopend, afspraak.Naleving);

        afspraak.Beoordeel(Naleving.NietNageleefd, "Feest tot half drie", Vandaag);

        AssertRefused("AFSPRAAK_BEOORDEELD", null, () => afspraak.Beoordeel(Naleving.Nageleefd, null, Vandaag));
        AssertRefused("AFSPRAAK_BEOORDEELD", null, () => afspraak.Verleng(Vandaag.AddDays(90), Vandaag));
    }

    [Fact]
    public void A_running_agreement_can_be_prolonged_but_not_into_the_past()
    {
        var afspraak = Afspraak();

        afspraak.Verleng(Vandaag.AddDays(90), Vandaag);

        Assert.Equal(Vandaag.AddDays(90), afspraak.GeldigTot);
        AssertRefused("DATUM_IN_VERLEDEN", "geldigTot", () => afspraak.Verleng(Vandaag.AddDays(5), Vandaag.AddDays(6)));
    }

    [Fact]
    public void The_logbook_holds_what_has_happened_and_lasted_at_most_a_day()
    {
        AssertRefused("TIJDSTIP_IN_TOEKOMST", "datum", () => _ = Regel(tijd: new TimeOnly(10, 1)));
        AssertRefused("TIJDSTIP_IN_TOEKOMST", "datum", () => _ = Regel(datum: Vandaag.AddDays(1)));
        AssertRefused("BUITEN_BEREIK", "duurMinuten", () => _ = Regel(duur: 0));
        AssertRefused("BUITEN_BEREIK", "duurMinuten", () => _ = Regel(duur: 1441));
        AssertRefused("BETROKKENE_ONBEKEND", "contactId", () => _ = Regel(contact: Guid.NewGuid()));
        AssertRefused("VERPLICHT", "omschrijving", () => _ = Regel(omschrijving: ""));
        Assert.Equal((new TimeOnly(10, 0), 1440), (Regel(tijd: new TimeOnly(10, 0), duur: 1440).Tijd, Regel(duur: 1440).DuurMinuten));
    }

    [Fact]
    public void A_mistake_in_the_logbook_is_struck_out_once_with_a_reason()
    {
        var regel = Regel();
        AssertRefused("VERPLICHT", "reden", () => regel.HaalDoor(" "));
        Assert.False(regel.Doorgehaald);

        regel.HaalDoor("Andere woning");

        AssertRefused("LOGBOEKREGEL_DOORGEHAALD", "id", () => regel.HaalDoor("Nog eens"));
        Assert.Equal(("Andere woning", "Harde muziek"), (regel.Doorhaalreden, regel.Omschrijving));
    }

    [Theory]
    [InlineData(false, "EenMelder", false, "TeDuldenHinder")]
    [InlineData(false, "Wederzijds", false, "TeDuldenHinder")]
    [InlineData(true, "EenMelder", false, "Overlastaanpak")]
    [InlineData(true, "MeerdereMelders", false, "Overlastaanpak")]
    [InlineData(true, "Wederzijds", false, "Buurtbemiddeling")]
    [InlineData(true, "Wederzijds", true, "Zorg")]
    [InlineData(false, "EenMelder", true, "Zorg")]
    public void The_facts_suggest_what_to_do(bool structureel, string melderbeeld, bool zorgwekkend, string advies)
    {
        var gegevens = new Triagegegevens("Feiten", structureel, Enum.Parse<Melderbeeld>(melderbeeld), zorgwekkend);

        Assert.Equal(advies, gegevens.Advies.ToString());
        Assert.Equal(gegevens.Advies, new Overlasttriage(Guid.NewGuid(), Vandaag, gegevens, null, null).Uitkomst);
    }

    [Fact]
    public void Another_decision_than_the_advice_needs_a_reason_and_facts_are_always_needed()
    {
        var gegevens = new Triagegegevens("Feiten", true, Melderbeeld.EenMelder, false);
        AssertRefused(
            "MOTIVERING_VERPLICHT", "motivering", () => _ = new Overlasttriage(Guid.NewGuid(), Vandaag, gegevens, Triageuitkomst.Buurtbemiddeling, " "));
        AssertRefused(
            "VERPLICHT", "feiten", () => _ = new Overlasttriage(Guid.NewGuid(), Vandaag, gegevens with { Feiten = null }, null, null));

        var triage = new Overlasttriage(Guid.NewGuid(), Vandaag, gegevens, Triageuitkomst.Buurtbemiddeling, "Beiden willen praten");

        Assert.Equal((Triageuitkomst.Overlastaanpak, Triageuitkomst.Buurtbemiddeling), (triage.Advies, triage.Uitkomst));
    }

    [Fact]
    public void Evidence_is_of_a_kind_that_is_asked_for_and_was_there_already()
    {
        var onderdeel = Met(new Dossieropbouwonderdeel("FOTO", "Foto's", 10));
        AssertRefused("DATUM_IN_TOEKOMST", "datum", () => _ = new Dossieropbouwstuk(Guid.NewGuid(), onderdeel, Vandaag.AddDays(1), "Foto", null, Vandaag));
        AssertRefused("VERPLICHT", "omschrijving", () => _ = new Dossieropbouwstuk(Guid.NewGuid(), onderdeel, Vandaag, null, null, Vandaag));
        onderdeel.Wijzig("Foto's", geblokkeerd: true);
        AssertRefused("STAMGEGEVEN_GEBLOKKEERD", "onderdeelId", () => _ = new Dossieropbouwstuk(Guid.NewGuid(), onderdeel, Vandaag, "Foto", null, Vandaag));
    }

    [Fact]
    public void A_convenant_has_a_purpose_a_ground_partners_and_categories_and_ends_after_it_begins()
    {
        AssertRefused("VERPLICHT", "doel", () => _ = new Convenant(Gegevens() with { Doel = null }));
        AssertRefused("VERPLICHT", "grondslag", () => _ = new Convenant(Gegevens() with { Grondslag = " " }));
        AssertRefused("VERPLICHT", "gegevenscategorieen", () => _ = new Convenant(Gegevens() with { Gegevenscategorieen = [] }));
        AssertRefused("VERPLICHT", "netwerkpartnerIds", () => _ = new Convenant(Gegevens() with { Partners = [] }));
        AssertRefused("DATUM_VOOR_BEGIN", "geldigTot", () => _ = new Convenant(Gegevens() with { GeldigTot = Vandaag.AddDays(-31) }));
    }

    [Fact]
    public void A_convenant_covers_its_first_and_its_last_day_and_no_other()
    {
        var partner = Partner();
        var convenant = new Convenant(Gegevens(partner));

        foreach (var dag in (DateOnly[])[convenant.GeldigVan, convenant.GeldigTot])
            convenant.ControleerDekt(partner, [Gegevenscategorie.Contactgegevens], dag);

        foreach (var dag in (DateOnly[])[convenant.GeldigVan.AddDays(-1), convenant.GeldigTot.AddDays(1)])
            AssertRefused("CONVENANT_NIET_GELDIG", "convenantId", () => convenant.ControleerDekt(partner, [Gegevenscategorie.Contactgegevens], dag));
    }

    [Fact]
    public void A_convenant_covers_its_own_partners_and_categories_only()
    {
        var partner = Partner();
        var convenant = new Convenant(Gegevens(partner));

        AssertRefused(
            "CONVENANT_ANDERE_PARTNER", "convenantId", () => convenant.ControleerDekt(Partner(), [Gegevenscategorie.Contactgegevens], Vandaag));
        AssertRefused(
            "CONVENANT_DEKT_NIET",
            "gegevenscategorieen",
            () => convenant.ControleerDekt(partner, [Gegevenscategorie.Contactgegevens, Gegevenscategorie.Gezondheid], Vandaag));
    }

    [Fact]
    public void What_a_partner_told_is_recorded_once_and_after_the_case_was_handed_over()
    {
        var partner = Partner();
        var toestemming = new Toestemming(partner, new Convenant(Gegevens(partner)), [Gegevenscategorie.Contactgegevens], Vandaag);
        var verstrekking = new Gegevensverstrekking(Guid.NewGuid(), toestemming, "Naam", "JVISSER");
        AssertRefused("VERPLICHT", "reden", () => _ = new Doorverwijzing(Guid.NewGuid(), toestemming, "", null, verstrekking));
        AssertRefused(
            "DATUM_VOOR_BEGIN",
            "terugkoppelingVerwachtOp",
            () => _ = new Doorverwijzing(Guid.NewGuid(), toestemming, "Hulp", Vandaag.AddDays(-1), verstrekking));
        var doorverwijzing = new Doorverwijzing(Guid.NewGuid(), toestemming, "Hulp", null, verstrekking);
        AssertRefused("DATUM_IN_TOEKOMST", "teruggekoppeldOp", () => doorverwijzing.KoppelTerug("Goed", Vandaag.AddDays(1), Vandaag));
        AssertRefused("DATUM_VOOR_BEGIN", "teruggekoppeldOp", () => doorverwijzing.KoppelTerug("Goed", Vandaag.AddDays(-1), Vandaag));

        doorverwijzing.KoppelTerug("Goed", Vandaag, Vandaag);

        AssertRefused("AL_TERUGGEKOPPELD", "id", () => doorverwijzing.KoppelTerug("Goed", Vandaag, Vandaag));
    }

    private static Instrument Instrument(bool vereistGrondslag = false)
        => Met(new Instrument("TEST", "Test", new Instrumentindeling(default, default, Pijler.SamenWonen, vereistGrondslag)));

    private static Interventie Interventie(Instrument? instrument = null, string? grondslag = null, DateOnly? einde = null, string doel = "Rust")
        => new(
            new Leefbaarheid.Leefbaarheidsdossiers.Actieregels.Actieregel(Guid.NewGuid(), 10000, new("Bellen")),
            instrument ?? Instrument(),
            new Interventiegegevens(doel, Vandaag) { Grondslag = grondslag, Einddatum = einde });

    private static Dossierbeeld Beeld()
        => new(Met(Dossier()), "OVERLIND", false, Vandaag, null, null, [new Dossierpartij(Partijrol.Veroorzaker, s_veroorzaker)]);

    private static Afspraak Afspraak(
        Guid? contact = null,
        DateOnly? datum = null,
        DateOnly? tot = null,
        string? omschrijving = "Geen muziek na tien uur",
        Afspraakvorm vorm = Afspraakvorm.Vrijwillig,
        string? kenmerk = null)
        => new(
            Beeld(),
            contact ?? s_veroorzaker,
            new Afspraakgegevens(Afspraaksoort.Leefregel, vorm, omschrijving, datum ?? Vandaag, tot ?? Vandaag.AddDays(30)) { Uitspraakkenmerk = kenmerk },
            Vandaag);

    private static Overlastlogboekregel Regel(
        DateOnly? datum = null, TimeOnly? tijd = null, int? duur = null, Guid? contact = null, string omschrijving = "Harde muziek")
        => new(
            Beeld(),
            new Logboekgegevens(datum ?? Vandaag, tijd ?? new TimeOnly(1, 30), Overlastaard.Geluid, omschrijving) { DuurMinuten = duur, ContactId = contact },
            s_nu);

    private static Netwerkpartner Partner() => Met(new Netwerkpartner("Wijkteam", Netwerkpartnersoort.Zorg, new Bereikgegevens(null, null, null)));

    private static Convenantgegevens Gegevens(Netwerkpartner? partner = null)
        => new(
            "Convenant",
            "Samen aanpakken",
            "AVG art. 6",
            Vandaag.AddDays(-30),
            Vandaag.AddDays(30),
            [Gegevenscategorie.Contactgegevens, Gegevenscategorie.Overlastmeldingen],
            [partner ?? Partner()]);
}
