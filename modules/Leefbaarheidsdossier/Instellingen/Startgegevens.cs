namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>
/// The set-up that a corporation starts with. What it added, renamed or blocked stays so: only codes that are missing are added.
/// </summary>
internal sealed class Startgegevens(DossierContext context) : IStartgegevens
{
    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        await context.VulAanAsync(Statussen(), cancellationToken);
        await context.VulAanAsync(Soorten(), cancellationToken);
        await context.VulAanAsync(Agressiesoorten(), cancellationToken);
        await context.VulAanAsync(Dossierredenen(), cancellationToken);
        await context.VulAanAsync(Regelredenen(), cancellationToken);
        var acties = await context.VulAanAsync(Acties(), cancellationToken);
        var termijnen = await context.VulAanAsync(Termijnen(), cancellationToken);
        var typen = await context.VulAanAsync(Typen(termijnen), cancellationToken);
        await context.VulAanAsync(Sjablonen(typen, acties), cancellationToken);
    }

    private static IEnumerable<Dossierstatus> Statussen() =>
    [
        new("NIEUW", "Nieuw", Statussoort.Nieuw, 10),
        new("INUITV", "In uitvoering", Statussoort.Actief, 20),
        new("INBEH", "In behandeling", Statussoort.Actief, 30),
        new("WACHTEND", "Wachtend", Statussoort.Wachtend, 40),
        new("VOLTOOID", "Voltooid", Statussoort.Gereed, 50),
        new("GEANNUL", "Geannuleerd", Statussoort.Geannuleerd, 60),
    ];

    private static IEnumerable<Dossiersoort> Soorten() =>
    [
        new("AGR", "Agressie of bedreiging", agressie: true),
        new("BED", "Bedrijfsmatig gebruik woning"),
        new("DIE", "Huisdieren"),
        new("DRU", "Dealen of drugspand"),
        new("GEL", "Geluidsoverlast"),
        new("GRO", "Groenonderhoud"),
        new("HAN", "Omgevingsoverlast"),
        new("HEN", "Hennepkwekerij"),
        new("KLI", "Oneigenlijk gebruik gemeenschappelijke ruimte"),
        new("KME", "Klacht over medewerker"),
        new("KOR", "Klacht over organisatie"),
        new("KSA", "Klacht over samenwerkingspartner"),
        new("ONR", "Onrechtmatige bewoning"),
        new("ONV", "Onveiligheid gemeenschappelijke ruimte"),
        new("OVE", "Overige"),
        new("PSY", "Psychische problematiek"),
        new("RUZ", "Burenruzie"),
        new("STA", "Stankoverlast"),
        new("VAN", "Vandalisme"),
        new("VER", "Verslavingsproblematiek"),
        new("VUI", "Vervuiling"),
        new("ZWE", "Zwerfafval"),
    ];

    private static IEnumerable<Agressiesoort> Agressiesoorten() =>
    [
        new("BRA", "Brandstichting"),
        new("FYS", "Fysiek"),
        new("INT", "Intimiderend"),
        new("SCH", "Schriftelijk"),
        new("SEU", "Seksueel ongepast"),
        new("VEB", "Verbaal"),
    ];

    private static IEnumerable<Dossierafhandelingsreden> Dossierredenen() =>
    [
        new("OPGELOST", "Opgelost"),
        new("BUURTBEM", "Opgelost via buurtbemiddeling"),
        new("DOORVERW", "Doorverwezen naar partner"),
        new("VERWEZEN", "Verwezen naar externe instantie"),
        new("ONGEGROND", "Ongegrond"),
        new("NIETHERH", "Niet herhaald"),
        new("INGETROK", "Ingetrokken"),
        new("SAMENGEV", "Samengevoegd met ander dossier"),
        new("HUUROPZ", "Huuropzegging"),
        new("ONTRUIM", "Ontruiming"),
    ];

    private static IEnumerable<Actieregelafhandelingsreden> Regelredenen() =>
    [
        new("UITGEV", "Uitgevoerd"),
        new("NIETNOD", "Niet meer nodig"),
        new("NIETBER", "Betrokkene niet bereikt"),
        new("GEENMED", "Geen medewerking"),
        new("OVERGED", "Overgedragen aan partner"),
    ];

    private static IEnumerable<Actie> Acties() =>
    [
        new("AANSPR", "Aanspreken"),
        new("AFSPRAAK", "Afspraak over leefregels"),
        new("BELLEN", "Bellen"),
        new("BRIEF", "Brief sturen"),
        new("BUURTBEM", "Buurtbemiddeling inschakelen"),
        new("CONTROLE", "Controle ter plaatse"),
        new("DAGVAARD", "Dagvaarding", gerechtelijkeProcedure: true),
        new("GROEN", "Groen laten onderhouden"),
        new("HOORWED", "Hoor en wederhoor"),
        new("HUISBEZ", "Huisbezoek"),
        new("MEDIATION", "Mediation"),
        new("ONDERHOUD", "Onderhoud laten uitvoeren"),
        new("ONTRUIM", "Ontruiming", gerechtelijkeProcedure: true),
        new("OPRUIM", "Laten opruimen"),
        new("OVERLEG", "Overleg met partners"),
        new("SCHOUW", "Schouw houden"),
        new("SOMMATIE", "Sommatiebrief"),
        new("STOPGESPR", "Stopgesprek"),
        new("TERUGK", "Terugkoppelen aan melder"),
        new("VERWIJS", "Verwijzen"),
        new("VONNIS", "Vonnis", gerechtelijkeProcedure: true),
    ];

    private static IEnumerable<Uitvoeringstermijn> Termijnen() =>
    [
        new("2WD", "2 werkdagen", "2WD", waarschuwingWerkdagen: 1),
        new("5WD", "5 werkdagen", "5WD"),
        new("10WD", "10 werkdagen, streven 5", "10WD", "5WD"),
        new("6W", "6 weken", "6W", waarschuwingWerkdagen: 5),
        new("3M", "3 maanden", "3M", waarschuwingWerkdagen: 10),
        new("6M", "6 maanden", "6M", waarschuwingWerkdagen: 10),
    ];

    private static IEnumerable<Leefbaarheidsdossiertype> Typen(IReadOnlyDictionary<string, Uitvoeringstermijn> termijnen) =>
    [
        new("BEZWAAR", "Bezwaar", termijn: termijnen["6W"]),
        new("KLACHT", "Klacht", termijn: termijnen["6W"]),
        new("ONRMGEBR", "Onrechtmatig gebruik", termijn: termijnen["3M"]),
        new("OVERLIND", "Overlast individueel", termijn: termijnen["10WD"]),
        new("OVERLOMG", "Overlast omgeving", termijn: termijnen["10WD"]),
        new("SIGNAAL", "Zorgsignaal", termijn: termijnen["5WD"]),
        new("VERBETER", "Verbeteren leefomgeving", termijn: termijnen["3M"]),
    ];

    private static IEnumerable<Processtappensjabloon> Sjablonen(
        IReadOnlyDictionary<string, Leefbaarheidsdossiertype> typen, IReadOnlyDictionary<string, Actie> acties)
    {
        Processtappensjabloon Maak(string code, string omschrijving, string? type, Partijrol? rol, params (string Actie, string Tekst, string Formule)[] stappen)
        {
            var sjabloon = new Processtappensjabloon(code, omschrijving, type is null ? null : typen[type].Id, rol);
            foreach (var (actie, tekst, formule) in stappen)
                sjabloon.VoegToe(new Stapgegevens(tekst, formule, acties[actie].Id));
            return sjabloon;
        }

        return
        [
            Maak("KLACHT", "Klacht", "KLACHT", null,
                ("BRIEF", "Ontvangstbevestiging sturen", "2WD"),
                ("HOORWED", "Hoor en wederhoor", "10WD"),
                ("OVERLEG", "Klacht bespreken met leidinggevende", "15WD"),
                ("TERUGK", "Besluit terugkoppelen aan klager", "5W")),
            Maak("OVERLAST", "Overlast", null, null,
                ("BELLEN", "Melder bellen", "2WD"),
                ("HUISBEZ", "Huisbezoek bij veroorzaker", "5WD"),
                ("TERUGK", "Terugkoppelen aan melder", "10WD"),
                ("CONTROLE", "Controleren of de overlast voorbij is", "6W")),
            Maak("VEROORZ", "Veroorzaker aanspreken", null, Partijrol.Veroorzaker,
                ("AANSPR", "Veroorzaker aanspreken", "5WD"),
                ("AFSPRAAK", "Afspraken vastleggen met veroorzaker", "10WD")),
            Maak("VERBETER", "Verbeteren leefomgeving", "VERBETER", null,
                ("SCHOUW", "Schouw houden met bewoners", "10WD"),
                ("OVERLEG", "Plan afstemmen met gemeente", "20WD"),
                ("ONDERHOUD", "Verbetering laten uitvoeren", "2M"),
                ("TERUGK", "Resultaat terugkoppelen aan bewoners", "3M")),
        ];
    }
}
