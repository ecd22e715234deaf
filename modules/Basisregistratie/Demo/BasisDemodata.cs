using System.Globalization;
using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.CollectieveObjecten;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Signalen;
using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Demo;

/// <summary>A corporation of 2,000 units in a municipality that does not exist; the same at every run with the same seed.</summary>
internal sealed class BasisDemodata(BasisContext context, Contactmomentdemo contactmomenten, Bewaardemo bewaren, Correctiedemo correcties, Signaleringtermijnen termijnen) : IDemodata
{
    public const int AantalEenheden = 2000;
    public const int AantalHuishoudens = 1860;
    public const int AantalPersonen = 1110;

    private const int Partijgrootte = 1000;

    public IReadOnlyList<Demogebruiker> Gebruikers { get; } =
        [.. Demonamen.Medewerkers.Select(medewerker => new Demogebruiker(medewerker.Code, medewerker.Naam)
        {
            Functies = [Demonamen.Functiecodes[medewerker.Functie], .. Demonamen.Nevenfuncties.TryGetValue(medewerker.Code, out var neven) ? [neven] : (string[])[]],
        })];

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        // The seed is shared by all modules; each starts at a place of its own.
        var toeval = new Random(opdracht.Zaad ^ 0x42415349);
        var (gebieden, buurten) = Gebieden();
        await BewaarAsync(gebieden, cancellationToken);
        await PlaatsAsync(gebieden, cancellationToken);

        var rayons = Demonamen.Rayons.Select((naam, plaats) => new Cluster($"RAY{plaats + 1}", "RAY", $"Rayon {naam}")).ToList();
        await BewaarAsync(rayons, cancellationToken);
        var complexen = Complexen(rayons);
        await BewaarAsync(complexen, cancellationToken);

        var eenheden = Eenheden(buurten, toeval);
        await BewaarAsync(eenheden, cancellationToken);
        await BewaarAsync(Deelnames(eenheden, complexen, toeval, opdracht.Vandaag), cancellationToken);
        var objecten = Objecten(complexen);
        await BewaarAsync(objecten, cancellationToken);
        await BewaarAsync(Koppelingen(eenheden, objecten), cancellationToken);

        var medewerkers = await MedewerkersAsync(buurten, opdracht.Vandaag, cancellationToken);
        await BewaarAsync(medewerkers, cancellationToken);

        var huishoudens = Huishoudens(eenheden, toeval);
        await BewaarAsync(huishoudens, cancellationToken);
        await BewaarAsync(Personen(huishoudens, toeval, opdracht.Vandaag), cancellationToken);
        await BewaarAsync(Organisaties(), cancellationToken);
        await BewaarAsync(Huurders(huishoudens, eenheden, toeval, opdracht.Vandaag), cancellationToken);
        var signaleringen = Signaleringen(huishoudens, eenheden, opdracht.Vandaag).ToList();
        await BewaarAsync(signaleringen, cancellationToken);
        // Of those that ended long ago the end was dealt with.
        foreach (var signalering in signaleringen.Where(signalering => signalering.Einddatum >= opdracht.Vandaag.AddDays(-7)))
            await termijnen.StelAsync(signalering, cancellationToken);
        await contactmomenten.MaakAsync(opdracht, cancellationToken);
        await bewaren.MaakAsync(cancellationToken);
        await correcties.MaakAsync(opdracht.Vandaag, cancellationToken);
    }

    private static (List<Gebied> Alle, List<Gebied> Buurten) Gebieden()
    {
        var alle = new List<Gebied> { new("GM9901", Demonamen.Gemeente, Gebiedsniveau.Gemeente) };
        var buurten = new List<Gebied>();
        foreach (var (plaats, (wijk, namen)) in Demonamen.Wijken.Index())
        {
            alle.Add(new Gebied($"WK9901{plaats:00}", wijk, Gebiedsniveau.Wijk));
            buurten.AddRange(namen.Select((naam, volgnummer) => new Gebied($"BU9901{plaats:00}{volgnummer:00}", naam, Gebiedsniveau.Buurt)));
        }

        alle.AddRange(buurten);
        return (alle, buurten);
    }

    private static List<Cluster> Complexen(List<Cluster> rayons)
    {
        var complexen = Demonamen.Straten
            .Select((straat, plaats) => new Cluster($"CPX{plaats + 1:000}", "VEX", $"Complex {straat}"))
            .ToList();
        foreach (var (plaats, complex) in complexen.Index())
            complex.PlaatsOnder(rayons[plaats % rayons.Count].Id, _ => null);
        return complexen;
    }

    private static List<Eenheid> Eenheden(List<Gebied> buurten, Random toeval)
    {
        var eenheden = new List<Eenheid>(AantalEenheden);
        for (var nummer = 1; nummer <= AantalEenheden; nummer++)
        {
            var straat = nummer % Demonamen.Straten.Length;
            var huisnummer = 1 + (2 * (nummer / Demonamen.Straten.Length));
            var parkeren = toeval.Next(40) == 0;
            var status = nummer <= AantalHuishoudens ? "VEH" : toeval.Next(10) == 0 ? "ONT" : "LEE";
            var eenheid = new Eenheid(
                string.Create(CultureInfo.InvariantCulture, $"{nummer + 100000}"),
                parkeren ? "PAR" : "WOO",
                detailsoort: null,
                status,
                new Adresgegevens(
                    Demonamen.Straten[straat],
                    huisnummer,
                    toeval.Next(12) == 0 ? "A" : null,
                    toevoeging: null,
                    $"77{straat:00} {(char)('A' + (straat % 20))}{(char)('B' + (straat % 20))}",
                    Demonamen.Gemeente));
            eenheid.Registreer(
                string.Create(CultureInfo.InvariantCulture, $"990101{nummer:0000000000}"),
                1930 + toeval.Next(92),
                buurten[straat / 3].Id);
            eenheden.Add(eenheid);
        }

        return eenheden;
    }

    private static IEnumerable<Clustereenheid> Deelnames(List<Eenheid> eenheden, List<Cluster> complexen, Random toeval, DateOnly vandaag)
        => eenheden.Select((eenheid, plaats) => new Clustereenheid(
            complexen[(plaats + 1) % Demonamen.Straten.Length].Id,
            eenheid.Id,
            vandaag.AddDays(-365 - toeval.Next(4000))));

    private static List<CollectiefObject> Objecten(List<Cluster> complexen)
        => [.. complexen.SelectMany((complex, plaats) => new[]
        {
            new CollectiefObject($"CO{plaats + 1:000}-1", "TRH", $"Trappenhuis {Demonamen.Straten[plaats]}", complex.Id),
            plaats % 2 == 0
                ? new CollectiefObject($"CO{plaats + 1:000}-2", "GAL", $"Galerij {Demonamen.Straten[plaats]}", complex.Id)
                : new CollectiefObject($"CO{plaats + 1:000}-2", "APD", $"Achterpad {Demonamen.Straten[plaats]}", complex.Id),
        })];

    private static IEnumerable<Eenheidobject> Koppelingen(List<Eenheid> eenheden, List<CollectiefObject> objecten)
        => eenheden.Select((eenheid, plaats) => new Eenheidobject(
            eenheid.Id,
            objecten[2 * ((plaats + 1) % Demonamen.Straten.Length)].Id));

    private static List<Contact> Huishoudens(List<Eenheid> eenheden, Random toeval)
    {
        var huishoudens = new List<Contact>(AantalHuishoudens);
        for (var nummer = 1; nummer <= AantalHuishoudens; nummer++)
        {
            var (tussenvoegsel, achternaam) = Kies(Demonamen.Achternamen, toeval);
            var huishouden = new Contact($"H{nummer:00000}", Contactsoort.Huishouden, new Naamgegevens(achternaam, tussenvoegsel: tussenvoegsel));
            huishouden.Verhuis(AdresVan(eenheden[nummer - 1]));
            huishouden.MaakBereikbaar(Telefoon(toeval), email: null, toeval.Next(25) == 0 ? "ENG" : "NLD", toeval.Next(3) == 0 ? "BRI" : "EMA");
            huishoudens.Add(huishouden);
        }

        return huishoudens;
    }

    private static IEnumerable<Contact> Personen(List<Contact> huishoudens, Random toeval, DateOnly vandaag)
    {
        for (var nummer = 1; nummer <= AantalPersonen; nummer++)
        {
            var huishouden = huishoudens[nummer - 1];
            var voornaam = Kies(Demonamen.Voornamen, toeval);
            var naam = new Naamgegevens(
                huishouden.Achternaam,
                initialen: $"{voornaam[0]}.",
                tussenvoegsel: huishouden.Tussenvoegsel,
                voornaam: voornaam);
            var persoon = new Contact($"P{nummer:00000}", Contactsoort.Persoon, naam);
            persoon.StelGeboortedatum(vandaag.AddDays(-(18 * 365) - toeval.Next(60 * 365)), vandaag);
            persoon.MaakBereikbaar(
                Telefoon(toeval),
                string.Create(CultureInfo.InvariantCulture, $"p{nummer:00000}@voorbeeld.nl"),
                huishouden.Voorkeurstaal,
                huishouden.Communicatievoorkeur);
            persoon.WordtLidVan(huishouden);
            yield return persoon;
        }
    }

    private static IEnumerable<Contact> Organisaties()
        => Demonamen.Organisaties.Select((naam, plaats) => new Contact(
            $"O{plaats + 1:00000}",
            Contactsoort.Organisatie,
            new Naamgegevens(organisatienaam: naam)));

    private static IEnumerable<Relatierol> Huurders(List<Contact> huishoudens, List<Eenheid> eenheden, Random toeval, DateOnly vandaag)
        => huishoudens.Select((huishouden, plaats) => new Relatierol(
            huishouden.Id,
            eenheden[plaats].Id,
            Relatierol.Huurder,
            vandaag.AddDays(-30 - toeval.Next(9000))));

    private static IEnumerable<Signalering> Signaleringen(List<Contact> huishoudens, List<Eenheid> eenheden, DateOnly vandaag)
    {
        for (var nummer = 0; nummer < 60; nummer++)
        {
            var (soort, detailsoort, toelichting) = Demonamen.Signaleringen[nummer % Demonamen.Signaleringen.Length];
            var plaats = nummer * 31 % AantalHuishoudens;
            var begin = vandaag.AddDays(-(nummer * 9));
            var opAdres = nummer % 4 == 3;
            var signalering = new Signalering(
                opAdres ? null : huishoudens[plaats].Id,
                opAdres ? eenheden[plaats].Id : null,
                soort,
                detailsoort,
                begin,
                begin.AddYears(1),
                vandaag);
            signalering.Wijzig(soort, detailsoort, toelichting, begin.AddYears(1), vandaag);
            yield return signalering;
        }
    }

    private static Adresgegevens AdresVan(Eenheid eenheid)
        => new(eenheid.Straat, eenheid.Huisnummer, eenheid.Huisletter, eenheid.Toevoeging, eenheid.Postcode, eenheid.Woonplaats);

    private static string Telefoon(Random toeval) => string.Create(CultureInfo.InvariantCulture, $"06{toeval.Next(10_000_000, 99_999_999)}");

    private static T Kies<T>(T[] waarden, Random toeval) => waarden[toeval.Next(waarden.Length)];

    private async Task PlaatsAsync(List<Gebied> gebieden, CancellationToken cancellationToken)
    {
        // The tree follows from the codes: buurt BU99010203 lies in wijk WK990102.
        context.AttachRange(gebieden);
        var opCode = gebieden.ToDictionary(gebied => gebied.Code, StringComparer.Ordinal);
        foreach (var gebied in gebieden.Where(gebied => gebied.Niveau != Gebiedsniveau.Gemeente))
        {
            var boven = gebied.Niveau == Gebiedsniveau.Wijk ? opCode["GM9901"] : opCode[$"WK{gebied.Code[2..8]}"];
            gebied.PlaatsOnder(boven.Id, hoger => gebieden.First(ander => ander.Id == hoger).BovenliggendId);
        }

        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task<IEnumerable<Entity>> MedewerkersAsync(List<Gebied> buurten, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var teams = Demonamen.Teams.ToDictionary(team => team.Code, team => new Team(team.Code, team.Naam), StringComparer.Ordinal);
        await BewaarAsync(teams.Values, cancellationToken);
        var manager = new Medewerker(Demonamen.Medewerkers[0].Code, Demonamen.Medewerkers[0].Naam, Demonamen.Medewerkers[0].Functie);
        manager.StelDienstverband(vandaag.AddYears(-9), einddatum: null);
        await BewaarAsync([manager], cancellationToken);

        var medewerkers = new List<Medewerker> { manager };
        foreach (var (plaats, (code, naam, functie, _)) in Demonamen.Medewerkers.Index().Skip(1))
        {
            var medewerker = new Medewerker(code, naam, functie);
            medewerker.Wijzig(naam, functie, telefoon: null, $"{code.ToLowerInvariant()}@veenmeerwonen.nl");
            medewerker.StelDienstverband(vandaag.AddYears(-1 - (plaats % 8)), einddatum: null);
            medewerker.ValtOnder(manager.Id, _ => null);
            medewerkers.Add(medewerker);
        }

        await BewaarAsync(medewerkers.Skip(1), cancellationToken);
        var leden = medewerkers.Select((medewerker, plaats) => new Teamlid(
            teams[Demonamen.Medewerkers[plaats].Team].Id,
            medewerker.Id,
            vandaag.AddYears(-1)));
        var gebieden = medewerkers
            .Where(medewerker => medewerker.Functie == "Wijkbeheerder")
            .SelectMany((medewerker, plaats) => new[] { 2 * plaats, (2 * plaats) + 1 }.Select(buurt => new Werkgebied(medewerker.Id, buurten[buurt].Id)));
        return [.. leden.Cast<Entity>(), .. gebieden];
    }

    private async Task BewaarAsync(IEnumerable<Entity> records, CancellationToken cancellationToken)
    {
        foreach (var partij in records.Chunk(Partijgrootte))
        {
            context.AddRange(partij);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
    }
}
