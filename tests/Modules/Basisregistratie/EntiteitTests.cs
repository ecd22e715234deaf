using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

public sealed class EntiteitTests
{
    private static readonly DateOnly Vandaag = Basisopstelling.Vandaag;

    [Fact]
    public void An_address_is_stored_in_one_form_however_it_was_typed()
    {
        var adres = new Adresgegevens(" Dorpsstraat ", 12, "a", " bis ", "7772ab", "Hardenberg");

        Assert.Equal("7772 AB", adres.Postcode);
        Assert.Equal("Dorpsstraat 12A-bis", adres.Regel);
    }

    [Theory]
    [InlineData("0772 AB")]
    [InlineData("7772")]
    [InlineData("AB 7772")]
    [InlineData("7772 A1")]
    public void A_postcode_that_is_none_is_refused(string postcode)
        => Verwacht.Regel("POSTCODE_ONGELDIG", () => Adres(postcode));

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(100_000)]
    public void A_house_number_out_of_range_is_refused(int huisnummer)
        => Verwacht.Regel("BUITEN_BEREIK", () => _ = new Adresgegevens("Dorpsstraat", huisnummer, null, null, "7772 AB", "Hardenberg"));

    [Theory]
    [InlineData("1")]
    [InlineData("-")]
    [InlineData("é")]
    public void A_house_letter_that_is_no_letter_is_refused(string huisletter)
    {
        var fout = Verwacht.Regel(
            "HUISLETTER_ONGELDIG", () => _ = new Adresgegevens("Dorpsstraat", 12, huisletter, null, "7772 AB", "Hardenberg"));

        Assert.Equal("huisletter", fout.Veld);
    }

    [Theory]
    [InlineData("06 - 12 34 56 78", "0612345678")]
    [InlineData("+31 (0)6 12345678", "+310612345678")]
    [InlineData("  ", null)]
    public void A_telephone_number_loses_its_punctuation(string getypt, string? verwacht)
        => Assert.Equal(verwacht, Bereikbaarheid.Telefoon(getypt));

    [Theory]
    [InlineData("bel me")]
    [InlineData("0612")]
    [InlineData("06123456789012345")]
    public void A_text_that_is_no_telephone_number_is_refused(string getypt)
        => Verwacht.Regel("TELEFOON_ONGELDIG", () => Bereikbaarheid.Telefoon(getypt));

    [Theory]
    [InlineData("jan")]
    [InlineData("jan@")]
    [InlineData("jan@localhost")]
    [InlineData("Jan <jan@voorbeeld.nl>")]
    public void A_text_that_is_no_email_address_is_refused(string getypt)
        => Verwacht.Regel("EMAIL_ONGELDIG", () => Bereikbaarheid.Email(getypt));

    [Fact]
    public void A_units_bag_key_has_sixteen_digits()
    {
        var eenheid = new Eenheid("100001", "WOO", null, "VEH", Adres("7772 AB"));

        Verwacht.Regel("BAG_ID_ONGELDIG", () => eenheid.Registreer("12345", 1975, null));
        eenheid.Registreer("0160010000012345", 1975, null);
        Assert.Equal("0160010000012345", eenheid.BagId);
    }

    [Fact]
    public void The_name_of_a_contact_follows_from_its_parts()
    {
        var naam = new Naamgegevens("Berg", null, "J.", "van den");

        Assert.Equal("J. van den Berg", new Contact("P1", Contactsoort.Persoon, naam).Naam);
        Assert.Equal("Huishouden van den Berg", new Contact("H1", Contactsoort.Huishouden, naam).Naam);
        Assert.Equal("Politie", new Contact("O1", Contactsoort.Organisatie, new Naamgegevens(organisatienaam: "Politie")).Naam);
        Verwacht.Regel("VERPLICHT", () => _ = new Contact("O2", Contactsoort.Organisatie, naam));
    }

    [Fact]
    public void Only_a_person_has_a_birthday_and_belongs_to_a_household()
    {
        var huishouden = new Contact("H1", Contactsoort.Huishouden, new Naamgegevens("Bos"));
        var persoon = new Contact("P1", Contactsoort.Persoon, new Naamgegevens("Bos"));

        Verwacht.Regel("GEBOORTEDATUM_GEEN_PERSOON", () => huishouden.StelGeboortedatum(new DateOnly(1980, 1, 1), Vandaag));
        Verwacht.Regel("GEBOORTEDATUM_IN_TOEKOMST", () => persoon.StelGeboortedatum(Vandaag.AddDays(1), Vandaag));
        Verwacht.Regel("LID_GEEN_PERSOON", () => huishouden.WordtLidVan(huishouden));
        Verwacht.Regel("GEEN_HUISHOUDEN", () => persoon.WordtLidVan(persoon));
    }

    [Fact]
    public void A_warning_ends_and_not_before_it_begins()
    {
        Verwacht.Regel("EINDE_VOOR_BEGIN", () => Signalering(Vandaag, Vandaag.AddDays(-1)));
        Verwacht.Regel("SIGNALERING_TE_LANG", () => Signalering(Vandaag, Vandaag.AddYears(2).AddDays(1)));
        Assert.Equal(Vandaag.AddYears(3), Signalering(Vandaag.AddYears(1), Vandaag.AddYears(3)).Einddatum);
        Verwacht.Regel("SIGNALERING_ZONDER_ONDERWERP", () => _ = new Signalering(null, null, "AGR", null, Vandaag, Vandaag, Vandaag));

        var signalering = Signalering(Vandaag, Vandaag.AddDays(10));
        Assert.Equal("PAS", signalering.StatusOp(Vandaag.AddDays(-1)));
        Assert.Equal("ACT", signalering.StatusOp(Vandaag));
        Assert.Equal("ACT", signalering.StatusOp(Vandaag.AddDays(10)));
        Assert.Equal("VER", signalering.StatusOp(Vandaag.AddDays(11)));
    }

    [Fact]
    public void A_cancelled_contact_moment_can_no_longer_be_linked()
    {
        var post = new Interactielogpost("INT-1", Guid.NewGuid(), DateTime.UnixEpoch, "Belde", null, "INK", "TEL", Initiator.Contact);
        Verwacht.Regel("ACTIEREGEL_ZONDER_DOSSIER", () => post.Koppel(null, Guid.NewGuid()));

        post.Annuleer();

        Verwacht.Regel("INTERACTIE_GEANNULEERD", () => post.Koppel(Guid.NewGuid(), null));
        Verwacht.Regel("INTERACTIE_GEANNULEERD", post.Annuleer);
    }

    [Theory]
    [InlineData("6-10-2023", 2023, 10, 6)]
    [InlineData("30-09-2022", 2022, 9, 30)]
    [InlineData("24-01-25", 2025, 1, 24)]
    [InlineData("31-01-2025.", 2025, 1, 31)]
    [InlineData("29-2-2024", 2024, 2, 29)]
    public void Dates_of_reference_files_are_read_in_all_their_shapes(string tekst, int jaar, int maand, int dag)
        => Assert.Equal(new Referentiedatum(new DateOnly(jaar, maand, dag), null), Referentiedatum.Lees(tekst));

    [Theory]
    [InlineData("14-02-205")]
    [InlineData("31-2-2024")]
    [InlineData("1-13-2024")]
    [InlineData("binnenkort")]
    public void A_date_that_cannot_be_read_is_kept_as_text(string tekst)
        => Assert.Equal(new Referentiedatum(null, tekst), Referentiedatum.Lees(tekst));

    [Fact]
    public void A_tree_of_areas_cannot_turn_into_a_ring()
    {
        var gebied = new Gebied("BU1", "Buurt", Gebiedsniveau.Buurt);
        typeof(Entity).GetProperty(nameof(Entity.Id))!.SetValue(gebied, Guid.NewGuid());
        var (wijk, stad) = (Guid.NewGuid(), Guid.NewGuid());
        var boven = new Dictionary<Guid, Guid?> { [wijk] = stad, [stad] = gebied.Id };

        Verwacht.Regel("HIERARCHIE_KRING", () => gebied.PlaatsOnder(wijk, id => boven.GetValueOrDefault(id)));
        boven[stad] = null;
        gebied.PlaatsOnder(wijk, id => boven.GetValueOrDefault(id));
        Assert.Equal(wijk, gebied.BovenliggendId);
    }

    [Fact]
    public void Nobody_replaces_themselves()
    {
        var medewerker = Leefbaarheidsdossiers.Some.Met(new Medewerker("ANNA", "Anna", null));
        var vervanger = Guid.NewGuid();
        medewerker.WordtVervangenDoor(vervanger);

        var fout = Verwacht.Regel("EIGEN_PLAATSVERVANGER", () => medewerker.WordtVervangenDoor(medewerker.Id));

        Assert.Equal(("plaatsvervangerId", vervanger), (fout.Veld, medewerker.PlaatsvervangerId));
    }

    private static Adresgegevens Adres(string postcode) => new("Dorpsstraat", 12, null, null, postcode, "Hardenberg");

    private static Signalering Signalering(DateOnly begin, DateOnly einde) => new(Guid.NewGuid(), null, "AGR", "VEB", begin, einde, Vandaag);
}
