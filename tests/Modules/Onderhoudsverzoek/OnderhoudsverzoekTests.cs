using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

namespace Leefbaarheid.Modules.Tests.Onderhoudsverzoeken;

public sealed class OnderhoudsverzoekTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);

    [Fact]
    public void A_request_from_an_action_line_takes_over_place_and_reporter()
    {
        var bron = new ActieregelMetDossier(new Regel(), new Dossier(), Guid.NewGuid(), null, null, Guid.NewGuid());

        var verzoek = Onderhoudsverzoek.VanActieregel("OHV-2026-00001", "LEE", bron, Vandaag);

        Assert.Equal(bron.Regel.Omschrijving, verzoek.Omschrijving);
        Assert.Equal(bron.EenheidId, verzoek.EenheidId);
        Assert.Equal(bron.MelderContactId, verzoek.MelderId);
        Assert.Equal(bron.Regel.Id, verzoek.ActieregelId);
        Assert.Equal(bron.Regel.LeefbaarheidsdossierId, verzoek.LeefbaarheidsdossierId);
        Assert.Equal(Onderhoudsverzoekstatus.Geregistreerd, verzoek.Status);
    }

    [Fact]
    public void Work_cannot_start_without_a_place()
        => AssertRefused("OBJECT_VERPLICHT", "eenheidId", () => Verzoek().ZetStatus(Onderhoudsverzoekstatus.InBehandeling));

    [Fact]
    public void Work_on_damage_by_the_tenant_waits_for_an_answer_about_the_costs()
    {
        var verzoek = MetPlaats();
        verzoek.VoegDefectToe("Ruit ingegooid", "ENT", Defect.OorzaakBewoner, null);

        AssertRefused(
            "AKKOORD_KOSTEN_VERPLICHT",
            "huurderAkkoordMetKosten",
            () => verzoek.ZetStatus(Onderhoudsverzoekstatus.InBehandeling));

        verzoek.LegAkkoordVast(false);
        verzoek.ZetStatus(Onderhoudsverzoekstatus.InBehandeling);
        Assert.Equal(Onderhoudsverzoekstatus.InBehandeling, verzoek.Status);
    }

    [Fact]
    public void The_cause_that_the_craftsman_found_overrules_the_reported_one()
    {
        var verzoek = MetPlaats();
        var defect = verzoek.VoegDefectToe("Ruit ingegooid", "ENT", Defect.OorzaakBewoner, null);

        verzoek.StelOorzaakVast(defect.Id, "VAN");

        Assert.False(defect.DoorHuurder);
        verzoek.ZetStatus(Onderhoudsverzoekstatus.InBehandeling);
    }

    [Theory]
    [InlineData(Onderhoudsverzoekstatus.Afgehandeld)]
    [InlineData(Onderhoudsverzoekstatus.Geannuleerd)]
    public void Closing_is_a_step_of_its_own(Onderhoudsverzoekstatus status)
        => AssertRefused("STATUS_EIGEN_STAP", "status", () => MetPlaats().ZetStatus(status));

    [Fact]
    public void A_finished_request_refuses_every_change()
    {
        var verzoek = MetPlaats();
        verzoek.HandelAf("JVISSER", Vandaag);

        Assert.All(
            new Action[]
            {
                () => verzoek.Omschrijf("Anders"),
                () => verzoek.LichtToe("Anders"),
                () => verzoek.Plaats(null, null, null),
                () => verzoek.VoegDefectToe("Kapot", null, null, null),
                () => verzoek.VoegVoorkeurToe(Vandaag, Dagdeel.Ochtend, Vandaag),
                () => verzoek.VoegVerrekeningToe("Ruit", 10, null),
                () => verzoek.Annuleer("Toch niet", "JVISSER", Vandaag),
                () => verzoek.HandelAf("JVISSER", Vandaag),
            },
            change => AssertRefused("ONDERHOUDSVERZOEK_GESLOTEN", null, change));
        Assert.Equal(Onderhoudsverzoekstatus.Afgehandeld, verzoek.Status);
    }

    [Fact]
    public void Cancelling_needs_a_reason()
        => AssertRefused("VERPLICHT", "reden", () => Verzoek().Annuleer("  ", "JVISSER", Vandaag));

    [Fact]
    public void A_preferred_moment_lies_ahead_and_is_named_once()
    {
        var verzoek = Verzoek();
        verzoek.VoegVoorkeurToe(Vandaag, Dagdeel.Ochtend, Vandaag);

        AssertRefused("VOORKEUR_BESTAAT_AL", "datum", () => verzoek.VoegVoorkeurToe(Vandaag, Dagdeel.Ochtend, Vandaag));
        AssertRefused("DATUM_IN_VERLEDEN", "datum", () => verzoek.VoegVoorkeurToe(Vandaag.AddDays(-1), Dagdeel.Avond, Vandaag));
        Assert.Single(verzoek.VoorkeurAfspraken);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1_000_000.01)]
    public void A_charge_is_a_sensible_amount(double bedrag)
        => AssertRefused("BUITEN_BEREIK", "bedrag", () => Verzoek().VoegVerrekeningToe("Ruit", (decimal)bedrag, null));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_description_is_needed(string omschrijving)
        => AssertRefused("VERPLICHT", "omschrijving", () => Verzoek().Omschrijf(omschrijving));

    [Fact]
    public void A_description_fits_its_column()
        => AssertRefused("TE_LANG", "omschrijving", () => Verzoek().Omschrijf(new string('x', 251)));

    [Fact]
    public void The_vraagboom_asks_its_questions_in_order()
    {
        var ruimte = new Vraagboomknoop("por", "Portiek", Vraagboomniveau.Ruimte, null, "POR");

        Assert.Equal("POR", ruimte.Code);
        AssertRefused("VRAAGBOOM_VOLGORDE", "niveau", () => _ = new Vraagboomknoop("X", "Lamp", Vraagboomniveau.Gebrek, ruimte, null));
        AssertRefused("VRAAGBOOM_VOLGORDE", "niveau", () => _ = new Vraagboomknoop("X", "Deur", Vraagboomniveau.Bouwelement, null, null));
        Assert.Equal("POR", new Vraagboomknoop("POR.DEUR", "Deur", Vraagboomniveau.Bouwelement, ruimte, null).Defectlocatie);
    }

    [Fact]
    public void A_request_hangs_on_one_action_line()
    {
        var verzoek = Verzoek();
        var regel = new Regel();
        verzoek.Koppel(regel);

        AssertRefused("VERZOEK_AL_GEKOPPELD", "actieregelId", () => verzoek.Koppel(new Regel()));
        verzoek.Koppel(regel);

        Assert.Equal((regel.Id, regel.LeefbaarheidsdossierId), (verzoek.ActieregelId, verzoek.LeefbaarheidsdossierId));
    }

    [Fact]
    public void A_request_is_not_related_to_itself()
    {
        var verzoek = Leefbaarheidsdossiers.Some.Met(Verzoek());

        AssertRefused("RELATIE_MET_ZICHZELF", "gerelateerdVerzoekId", () => verzoek.Relateer(verzoek));
        Assert.Empty(verzoek.GerelateerdeVerzoeken);
        verzoek.Relateer(Leefbaarheidsdossiers.Some.Met(Verzoek()));

        Assert.Single(verzoek.GerelateerdeVerzoeken);
    }

    private static Onderhoudsverzoek Verzoek()
        => new("OHV-2026-00001", "LEE", "Lamp in portiek kapot", Vandaag);

    private static Onderhoudsverzoek MetPlaats()
    {
        var verzoek = Verzoek();
        verzoek.Plaats(Guid.NewGuid(), null, null);
        return verzoek;
    }

    private static void AssertRefused(string code, string? veld, Action change)
    {
        var refusal = Assert.Throws<RegelovertredingException>(change);
        Assert.Equal(code, refusal.Code);
        Assert.Equal(veld, refusal.Veld);
    }

    private sealed record Regel : IActieregel
    {
        public Guid Id { get; } = Guid.NewGuid();

        public Guid LeefbaarheidsdossierId { get; } = Guid.NewGuid();

        public int Regelnummer => 10000;

        public string Omschrijving => "Lamp in portiek vervangen";

        public bool Open => true;
    }

    private sealed record Dossier : ILeefbaarheidsdossier
    {
        public Guid Id { get; } = Guid.NewGuid();

        public string Nummer => "LBD-2026-00001";

        public string Omschrijving => "Donker portiek";
    }
}
