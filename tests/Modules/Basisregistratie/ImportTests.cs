using System.Globalization;
using System.Text;
using Leefbaarheid.Basisregistraties.Contacten;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

public sealed class ImportTests : IAsyncLifetime
{
    private const string Eenhedenkop =
        "nummer;soort;detailsoort;status;straat;huisnummer;huisletter;toevoeging;postcode;woonplaats;bagid;bouwjaar;gebied;clusters\n";

    private const string Contactenkop =
        "nummer,soort,aanhef,initialen,voornaam,tussenvoegsel,achternaam,organisatienaam,geboortedatum,straat,huisnummer,huisletter,"
        + "toevoeging,postcode,woonplaats,telefoon,email,voorkeurstaal,communicatievoorkeur,huishouden,eenheid,rol,roldatum\n";

    private Basisopstelling _basis = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _basis = await Basisopstelling.MaakAsync();

    public ValueTask DisposeAsync() => _basis.DisposeAsync();

    [Fact]
    public async Task Areas_may_stand_before_what_they_lie_in()
    {
        const string Bestand = "code;naam;niveau;bovenliggend\nBU1;Bomenbuurt;Buurt;WK1\nWK1;Oost;wijk;GM1\nGM1;Veenmeer;Gemeente;\n";

        var verslag = await _basis.ImporteerAsync("gebieden", Bestand);

        Assert.Equal((3, 3, 0, 0, 0), Telling(verslag));
        Assert.Equal("GM1", await _basis.LeesAsync(context => context.Gebieden
            .Where(gebied => gebied.Code == "BU1")
            .Select(gebied => gebied.Bovenliggend!.Bovenliggend!.Code)
            .SingleAsync(Stop)));
        Assert.Equal((3, 0, 0, 3, 0), Telling(await _basis.ImporteerAsync("gebieden", Bestand)));
    }

    [Fact]
    public async Task A_changed_parent_counts_as_one_change()
    {
        await _basis.ImporteerAsync("gebieden", "code;naam;niveau;bovenliggend\nBU1;Bomenbuurt;Buurt;WK1\nWK1;Oost;Wijk;\nWK2;West;Wijk;\n");

        var verslag = await _basis.ImporteerAsync("gebieden", "code;naam;niveau;bovenliggend\nBU1;Bomenbuurt;Buurt;WK2\nWK1;Oost;Wijk;\nWK2;West;Wijk;\n");

        Assert.Equal((3, 0, 1, 2, 0), Telling(verslag));
    }

    [Fact]
    public async Task A_ring_of_areas_is_refused_as_a_whole()
    {
        await Verwacht.RegelAsync(
            "HIERARCHIE_KRING",
            () => _basis.ImporteerAsync("gebieden", "code;naam;niveau;bovenliggend\nWK1;Oost;Wijk;WK2\nWK2;West;Wijk;WK1\n"));
        Assert.Equal(0, await _basis.LeesAsync(context => context.Gebieden.CountAsync(Stop)));
    }

    [Fact]
    public async Task Every_faulty_row_is_told_with_its_line_and_nothing_is_written()
    {
        var verslag = await _basis.ImporteerAsync(
            "eenheden",
            Eenhedenkop
            + "1;WOO;;VEH;Dorpsstraat;1;;;7772 AB;Hardenberg;;1975;;\n"
            + "2;WOO;;VEH;Dorpsstraat;twee;;;7772 AB;Hardenberg;;;;\n"
            + "3;XYZ;;VEH;Dorpsstraat;3;;;7772 AB;Hardenberg;;;;\n"
            + "4;WOO;;VEH;Dorpsstraat;4;;;7772;Hardenberg;;;;\n"
            + "5;WOO;;VEH;Dorpsstraat;5;;;7772 AB;Hardenberg;;;BU9;\n"
            + "1;WOO;;VEH;Dorpsstraat;6;;;7772 AB;Hardenberg;;;;\n"
            + "7;WOO;;VEH;Dorpsstraat;7\n"
            + "8;WOO;;VEH;Dorps\"straat;8;;;7772 AB;Hardenberg;;;;\n"
            + ";WOO;;VEH;Dorpsstraat;9;;;7772 AB;Hardenberg;;;;\n"
            + "10;WOO;;VEH;Dorpsstraat;10;;;7772 AB;Hardenberg;;;;CPX\n");

        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 11], verslag.Fouten.Select(fout => fout.Regel));
        Assert.Contains("'twee'", verslag.Fouten[0].Reden, StringComparison.Ordinal);
        Assert.Contains("EENHEIDSOORT", verslag.Fouten[1].Reden, StringComparison.Ordinal);
        Assert.Contains("postcode", verslag.Fouten[2].Reden, StringComparison.Ordinal);
        Assert.Contains("BU9", verslag.Fouten[3].Reden, StringComparison.Ordinal);
        Assert.Contains("eerder", verslag.Fouten[4].Reden, StringComparison.Ordinal);
        Assert.Contains("kolommen", verslag.Fouten[5].Reden, StringComparison.Ordinal);
        Assert.Contains("aanhalingsteken", verslag.Fouten[6].Reden, StringComparison.Ordinal);
        Assert.Contains("nummer", verslag.Fouten[7].Reden, StringComparison.Ordinal);
        Assert.Contains("CPX", verslag.Fouten[8].Reden, StringComparison.Ordinal);
        Assert.Equal((10, 0, 0, 0, 9), Telling(verslag));
        Assert.Equal(0, await _basis.LeesAsync(context => context.Eenheden.CountAsync(Stop)));
    }

    [Fact]
    public async Task The_good_rows_are_written_when_that_is_asked_for()
    {
        var verslag = await _basis.ImporteerAsync(
            "eenheden",
            Eenhedenkop + "1;WOO;;VEH;Dorpsstraat;1;;;7772 AB;Hardenberg;;1975;;\n2;WOO;;VEH;;2;;;7772 AB;Hardenberg;;;;\n",
            accepteerGoede: true);

        Assert.Equal((2, 1, 0, 0, 1), Telling(verslag));
        Assert.Equal("1", await _basis.LeesAsync(context => context.Eenheden.Select(eenheid => eenheid.Nummer).SingleAsync(Stop)));
    }

    [Fact]
    public async Task Units_join_their_clusters_once()
    {
        await _basis.ImporteerAsync(
            "clusters",
            "code;soort;naam;begindatum;einddatum;bovenliggend\nCPX1;VEX;Complex 1;1-1-2001;;RAY1\nRAY1;RAY;Noord;;;\n");
        const string Bestand = Eenhedenkop + "1;WOO;;VEH;Dorpsstraat;1;;;7772 AB;Hardenberg;;1975;;cpx1|RAY1\n";

        Assert.Equal((1, 1, 0, 0, 0), Telling(await _basis.ImporteerAsync("eenheden", Bestand)));
        Assert.Equal((1, 0, 0, 1, 0), Telling(await _basis.ImporteerAsync("eenheden", Bestand)));
        Assert.Equal(2, await _basis.LeesAsync(context => context.Clustereenheden.CountAsync(Stop)));
        var gewijzigd = Bestand.Replace("1975", "1976", StringComparison.Ordinal);
        Assert.Equal((1, 0, 1, 0, 0), Telling(await _basis.ImporteerAsync("eenheden", gewijzigd)));
    }

    [Fact]
    public async Task Persons_join_their_household_and_households_rent_their_unit()
    {
        await _basis.ImporteerAsync("eenheden", Eenhedenkop + "1;WOO;;VEH;Dorpsstraat;1;;;7772 AB;Hardenberg;;;;\n");
        const string Bestand = Contactenkop
            + "P1,Persoon,,J.,Jan,,Bos,,1-2-1980,,,,,,,0612345678,jan@voorbeeld.nl,NLD,EMA,H1,,,\n"
            + "H1,Huishouden,,,,,Bos,,,Dorpsstraat,1,,,7772AB,Hardenberg,,,,,,1,HUU,2020-01-01\n";

        Assert.Equal((2, 2, 0, 0, 0), Telling(await _basis.ImporteerAsync("contacten", Bestand)));
        Assert.Equal((2, 0, 0, 2, 0), Telling(await _basis.ImporteerAsync("contacten", Bestand)));
        var huurder = await _basis.LeesAsync(context => context.Relatierollen
            .Where(rol => rol.Rol == Relatierol.Huurder)
            .Select(rol => new { rol.Contact!.Nummer, Lid = rol.Contact.Leden.Single().Nummer })
            .SingleAsync(Stop));
        Assert.Equal(("H1", "P1"), (huurder.Nummer, huurder.Lid));
    }

    [Fact]
    public async Task A_person_of_a_refused_household_is_refused_too()
    {
        var verslag = await _basis.ImporteerAsync(
            "contacten",
            Contactenkop
            + "P1,Persoon,,J.,Jan,,Bos,,,,,,,,,,,,,H1,,,\n"
            + "H1,Huishouden,,,,,,,,,,,,,,,,,,,,,\n"
            + "P2,Persoon,,J.,Jan,,Bos,,,,,,,,,,,,,,,,\n",
            accepteerGoede: true);

        Assert.Equal((3, 1, 0, 0, 2), Telling(verslag));
        Assert.Equal([2, 3], verslag.Fouten.Select(fout => fout.Regel));
    }

    [Fact]
    public async Task Medewerkers_may_replace_each_other()
    {
        const string Kop = "code;naam;functie;telefoon;email;begindatum;einddatum;leidinggevende;plaatsvervanger;teams;werkgebieden\n";
        const string Bestand = Kop + "A;Anna;Wijkbeheerder;;;;;;B;OOST;\nB;Bram;Wijkbeheerder;;;;;A;A;OOST|WEST;\n";

        Assert.Equal((2, 2, 0, 0, 0), Telling(await _basis.ImporteerAsync("medewerkers", Bestand)));
        Assert.Equal((2, 0, 0, 2, 0), Telling(await _basis.ImporteerAsync("medewerkers", Bestand)));
        Assert.Equal(2, await _basis.LeesAsync(context => context.Teams.CountAsync(Stop)));
        Assert.Equal(3, await _basis.LeesAsync(context => context.Teamleden.CountAsync(Stop)));
    }

    [Fact]
    public async Task A_medewerker_who_would_replace_themselves_is_refused()
    {
        const string Kop = "code;naam;functie;telefoon;email;begindatum;einddatum;leidinggevende;plaatsvervanger;teams;werkgebieden\n";

        var fout = Assert.Single((await _basis.ImporteerAsync("medewerkers", Kop + "A;Anna;Wijkbeheerder;;;;;;a;;\n")).Fouten);

        Assert.Equal((2, "Een medewerker kan zichzelf niet vervangen."), (fout.Regel, fout.Reden));
        Assert.Equal(0, await _basis.LeesAsync(context => context.Medewerkers.CountAsync(Stop)));
    }

    [Fact]
    public async Task A_missing_column_is_named()
    {
        var verslag = await _basis.ImporteerAsync("gebieden", "code;naam\nBU1;Bomenbuurt\n");

        var fout = Assert.Single(verslag.Fouten);
        Assert.Equal(1, fout.Regel);
        Assert.Contains("niveau, bovenliggend", fout.Reden, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public async Task An_empty_file_is_refused(string bestand)
        => Assert.Equal(1, (await _basis.ImporteerAsync("gebieden", bestand)).AantalFouten);

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_column()
    {
        byte[] bestand = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("code,naam,niveau,bovenliggend\nBU1,Café,Buurt,\n")];

        Assert.Equal((1, 1, 0, 0, 0), Telling(await _basis.ImporteerAsync("gebieden", new MemoryStream(bestand))));
        Assert.Equal("Café", await _basis.LeesAsync(context => context.Gebieden.Select(gebied => gebied.Naam).SingleAsync(Stop)));
    }

    [Fact]
    public async Task Text_in_another_encoding_is_refused_instead_of_garbled()
    {
        var bestand = Encoding.Latin1.GetBytes("code;naam;niveau;bovenliggend\nBU1;Café;Buurt;\n");

        var fout = Assert.Single((await _basis.ImporteerAsync("gebieden", new MemoryStream(bestand))).Fouten);

        Assert.Equal(2, fout.Regel);
        Assert.Contains("UTF-8", fout.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_more_than_one_batch_is_written_whole()
    {
        var bestand = new StringBuilder(Eenhedenkop);
        for (var nummer = 1; nummer <= 2500; nummer++)
            bestand.Append(CultureInfo.InvariantCulture, $"{nummer};WOO;;VEH;Dorpsstraat;{nummer};;;7772 AB;Hardenberg;;1975;;\n");

        Assert.Equal((2500, 2500, 0, 0, 0), Telling(await _basis.ImporteerAsync("eenheden", bestand.ToString())));
        Assert.Equal(2500, await _basis.LeesAsync(context => context.Eenheden.CountAsync(Stop)));
    }

    private static (long Gelezen, long Nieuw, long Gewijzigd, long Ongewijzigd, long Fouten) Telling(Leefbaarheid.Contracts.Import.ImportVerslag verslag)
        => (verslag.Gelezen, verslag.Nieuw, verslag.Gewijzigd, verslag.Ongewijzigd, verslag.AantalFouten);
}
