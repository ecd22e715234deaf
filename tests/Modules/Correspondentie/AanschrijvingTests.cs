using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Correspondentie.Gegevens;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>How people are addressed, and what a letter must not say of who reported.</summary>
public sealed class AanschrijvingTests
{
    [Theory]
    [InlineData("dhr.", "P.", "de", "Vries", "De heer P. de Vries", "Geachte heer De Vries,")]
    [InlineData("Mevrouw", "A.B.", "van den", "Berg", "Mevrouw A.B. van den Berg", "Geachte mevrouw Van den Berg,")]
    [InlineData("mw", null, "'t", "Hart", "Mevrouw 't Hart", "Geachte mevrouw 't Hart,")]
    [InlineData("Mw.", "I.", null, "IJzerman", "Mevrouw I. IJzerman", "Geachte mevrouw IJzerman,")]
    [InlineData(null, "S.", null, "Yılmaz", "S. Yılmaz", "Geachte heer of mevrouw Yılmaz,")]
    [InlineData("familie", null, "de", "Jong", "Familie De Jong", "Geachte familie De Jong,")]
    [InlineData("Geachte heer,", null, null, "El Amrani", "De heer El Amrani", "Geachte heer El Amrani,")]
    public void A_person_is_addressed_by_the_rules_of_Dutch(
        string? aanhef, string? initialen, string? tussenvoegsel, string achternaam, string naamregel, string verwacht)
    {
        var adres = Persoon(achternaam) with
        {
            Naam = new Persoonsnaam(achternaam) { Aanhef = aanhef, Initialen = initialen, Tussenvoegsel = tussenvoegsel },
        };

        Assert.Equal((naamregel, verwacht), (Aanschrijving.Naamregel(adres), Aanschrijving.Aanhef(adres)));
    }

    [Fact]
    public void A_household_and_an_organisation_are_addressed_without_guessing_who_opens_the_letter()
    {
        var huishouden = Persoon("Jansen") with { Soort = Adresseersoort.Huishouden };
        var organisatie = new Adressering(Guid.NewGuid(), "C9", Adresseersoort.Organisatie, new Persoonsnaam(null)) { Organisatienaam = "Wijkteam Oost" };

        Assert.Equal(("De heer of mevrouw Jansen", "Geachte heer of mevrouw Jansen,"), (Aanschrijving.Naamregel(huishouden), Aanschrijving.Aanhef(huishouden)));
        Assert.Equal(("Wijkteam Oost", "Geachte heer, mevrouw,"), (Aanschrijving.Naamregel(organisatie), Aanschrijving.Aanhef(organisatie)));
    }

    [Theory]
    [InlineData("2026-11-22", "22 november 2026", "zondag")]
    [InlineData("2027-03-01", "1 maart 2027", "maandag")]
    public void A_day_is_written_out(string dag, string voluit, string weekdag)
    {
        var datum = DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((voluit, weekdag), (Datumtekst.Voluit(datum), Datumtekst.Weekdag(datum)));
    }

    [Theory]
    [InlineData("De klacht kwam van mevrouw Jansen.", "Jansen")]
    [InlineData("de klacht kwam van mevrouw jansen.", "mevrouw jansen")]
    [InlineData("Fatima hoorde het ook.", "Fatima")]
    [InlineData("In de woning Lindestraat 5 was het te horen.", "Lindestraat 5")]
    [InlineData("In de woning lindestraat  nummer 5 was het te horen.", "lindestraat nummer 5")]
    [InlineData("De buren van nummer 5 hoorden het.", "nummer 5")]
    [InlineData("Bel 06 - 12 34 56 78.", "6 - 12 34 56 78")]
    [InlineData("Bel +31612345678.", "612345678")]
    [InlineData("Mail FATIMA@huis.example.", "FATIMA@huis.example")]
    [InlineData("Zie contact c000123.", "c000123")]
    [InlineData("Haar zoon Omar zag het.", "Omar")]
    public void A_letter_that_gives_the_reporter_away_is_refused(string tekst, string spoor)
    {
        var fout = Assert.Throws<RegelovertredingException>(() => Anonimiteit.Controleer(tekst, Gegevens()));

        Assert.Equal("MELDER_HERKENBAAR", fout.Code);
        Assert.Contains($"'{spoor}'", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anderen in de buurt hebben last van harde muziek.")]
    [InlineData("Lindestraat 3")]
    [InlineData("Lindestraat 55 en nummer 51")]
    [InlineData("Om 5 uur begon het, op 5 november.")]
    [InlineData("De heer R. Bakker aan de Lindestraat 3")]
    [InlineData("Een jansens voorbeeld")]
    public void A_letter_that_does_not_is_not(string tekst) => Anonimiteit.Controleer(tekst, Gegevens());

    [Fact]
    public void What_the_reader_shares_with_the_reporter_gives_nothing_away()
    {
        var gegevens = Gegevens(Persoon("Jansen") with { Adres = Adres(3) });

        Anonimiteit.Controleer("Geachte heer Jansen, u woont aan de Lindestraat 3.", gegevens);
        Assert.Throws<RegelovertredingException>(() => Anonimiteit.Controleer("Fatima heeft gebeld.", gegevens));
    }

    [Fact]
    public void A_letter_to_somebody_else_may_name_the_reporter()
        => Anonimiteit.Controleer("Geachte mevrouw Jansen,", Gegevens() with { Rol = Partijrol.Melder, Beschermd = [] });

    private static Adressering Persoon(string achternaam)
        => new(Guid.NewGuid(), "C000999", Adresseersoort.Persoon, new Persoonsnaam(achternaam));

    private static Postadres Adres(int nummer) => new("Lindestraat", nummer, $"Lindestraat {nummer}", "1234 AB", "Waterdam");

    /// <summary>A letter to Bakker at number 3, about what Fatima Jansen at number 5 reported.</summary>
    private static Briefgegevens Gegevens(Adressering? ontvanger = null)
        => new(
            Partijrol.Veroorzaker,
            new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                [Velden.OntvangerNaam] = "De heer R. Bakker",
                [Velden.OntvangerAdres] = "Lindestraat 3",
            },
            new Dictionary<string, string>(StringComparer.Ordinal),
            null,
            ontvanger ?? Persoon("Bakker") with { Adres = Adres(3) },
            [
                new Adressering(Guid.NewGuid(), "C000123", Adresseersoort.Persoon, new Persoonsnaam("Jansen") { Voornaam = "Fatima" })
                {
                    Adres = Adres(5),
                    Telefoon = "0612345678",
                    Email = "fatima@huis.example",
                    Huisgenoten = [new Persoonsnaam("Jansen") { Voornaam = "Omar" }],
                },
            ]);
}
