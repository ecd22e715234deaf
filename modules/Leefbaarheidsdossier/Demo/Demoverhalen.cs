namespace Leefbaarheid.Leefbaarheidsdossiers.Demo;

/// <summary>What happens in the demonstration corporation, per type of dossier.</summary>
/// <param name="Type">Code of the type.</param>
/// <param name="Soorten">Codes of the soorten that fit.</param>
/// <param name="Aanleidingen">Descriptions of a dossier.</param>
/// <param name="Stappen">Actions, with what is to be done.</param>
/// <param name="Notities">What people write down on the way.</param>
/// <param name="Resultaten">What came of it.</param>
internal sealed record Demoverhaal(
    string Type,
    string[] Soorten,
    string[] Aanleidingen,
    (string Actie, string Tekst)[] Stappen,
    string[] Notities,
    string[] Resultaten)
{
    public static IReadOnlyList<Demoverhaal> Alle { get; } =
    [
        new("OVERLIND", ["GEL", "STA", "RUZ", "DIE", "AGR"],
            [
                "Harde muziek in de avond en nacht", "Blaffende hond als bewoner werkt", "Ruzie over geluid op de trap",
                "Rook en etenslucht in het portiek", "Geschreeuw en slaande deuren", "Klussen na tien uur 's avonds",
                "Bedreiging na aanspreken op geluid", "Kattenurine op het balkon erboven",
            ],
            [
                ("BELLEN", "Melder bellen en verhaal aanhoren"), ("HUISBEZ", "Huisbezoek bij veroorzaker"),
                ("AFSPRAAK", "Leefregels afspreken en bevestigen"), ("BUURTBEM", "Aanmelden bij buurtbemiddeling"),
                ("TERUGK", "Melder terugbellen over het resultaat"),
            ],
            [
                "Melder houdt een logboek bij en stuurt dat elke maandag.", "Veroorzaker was niet thuis. Kaartje achtergelaten met het verzoek om te bellen.",
                "Beide bewoners willen een gesprek met buurtbemiddeling. Afspraak volgende week woensdag.",
                "Buurvrouw van nummer 14 herkent de klachten en wil niet met naam genoemd worden.",
            ],
            ["De bewoners hebben afspraken gemaakt en houden zich eraan.", "Na twee maanden geen nieuwe meldingen.", "Buurtbemiddeling heeft geholpen."]),
        new("OVERLOMG", ["HAN", "VAN", "ZWE", "KLI"],
            [
                "Hangjongeren bij de fietsenstalling", "Grofvuil naast de containers", "Scooters in het portiek",
                "Vernielde bellentableaus", "Dealen bij de achteringang", "Graffiti op de garagedeuren", "Fietsen blokkeren de galerij",
            ],
            [
                ("SCHOUW", "Avondschouw met de wijkagent"), ("OVERLEG", "Bespreken in het buurtoverleg"),
                ("BRIEF", "Brief aan alle bewoners van het complex"), ("OPRUIM", "Grofvuil laten ophalen"),
                ("CONTROLE", "Controle op een vrijdagavond"),
            ],
            [
                "Jongerenwerk gaat twee keer per week langs.", "De camera van de gemeente hangt er tot het eind van de maand.",
                "Op de lijst gezet voor extra toezicht in de schoolvakantie.", "Huismeester heeft de scooters gelabeld.",
            ],
            ["De groep komt er niet meer.", "Met extra verlichting en toezicht is de overlast voorbij.", "De hoek is schoon en blijft dat."]),
        new("VERBETER", ["GRO", "ZWE", "ONV", "VUI"],
            [
                "Donkere achterpaden achter de tuinen", "Zwerfafval rond het speelplein", "Verwaarloosde binnentuin",
                "Kapotte bankjes en losse tegels", "Bewoners willen een buurtmoestuin", "Onveilig gevoel in de onderdoorgang",
                "Ratten bij de containers",
            ],
            [
                ("SCHOUW", "Schouw met bewoners lopen"), ("OVERLEG", "Plan afstemmen met de gemeente"),
                ("ONDERHOUD", "Verlichting laten plaatsen"), ("GROEN", "Heesters laten snoeien"), ("TERUGK", "Bewoners laten weten wat er gebeurt"),
            ],
            [
                "Twaalf bewoners liepen mee met de schouw. Grootste zorg is de verlichting.", "De gemeente betaalt de helft van de armaturen.",
                "Leverancier komt in week 14 de bankjes plaatsen.", "Drie bewoners willen de tuin zelf onderhouden en krijgen gereedschap.",
            ],
            ["De paden zijn verlicht en de bewoners zijn tevreden.", "De tuin is opgeknapt door bewoners en aannemer samen.", "Bankjes geplaatst, plein opgeruimd."]),
        new("KLACHT", ["KOR", "KME", "KSA"],
            [
                "Klacht over het niet terugbellen", "Klacht over de bejegening aan de balie", "Klacht over uitblijven van reparatie",
                "Klacht over aannemer die niet kwam", "Klacht over de afrekening servicekosten",
            ],
            [
                ("BRIEF", "Ontvangst van de klacht bevestigen"), ("HOORWED", "Hoor en wederhoor"),
                ("OVERLEG", "Klacht bespreken met leidinggevende"), ("TERUGK", "Besluit toelichten aan klager"),
            ],
            ["Klager wil liever bellen dan mailen.", "Aannemer erkent dat de afspraak is vergeten.", "Collega heeft zelf excuses aangeboden."],
            ["Excuses aangeboden en geaccepteerd.", "Klager is gewezen op de klachtencommissie.", "Reparatie is alsnog uitgevoerd."]),
        new("ONRMGEBR", ["HEN", "ONR", "BED", "DRU"],
            [
                "Vermoeden van onderverhuur", "Signaal over hennepkwekerij", "Woning lijkt als opslag gebruikt te worden",
                "Niemand woont op het adres", "Kapsalon aan huis zonder toestemming",
            ],
            [
                ("CONTROLE", "Adrescontrole met de gemeente"), ("HUISBEZ", "Onaangekondigd huisbezoek"),
                ("SOMMATIE", "Sommatiebrief sturen"), ("DAGVAARD", "Dagvaarding voorbereiden"),
            ],
            ["Energieverbruik past niet bij bewoning.", "Bewoner heeft stukken beloofd en niet gestuurd.", "Politie bevestigt de inval van dinsdag."],
            ["Huur is opgezegd door de bewoner.", "Woning is na vonnis ontruimd.", "Vermoeden bleek onterecht."]),
        new("SIGNAAL", ["PSY", "VER", "VUI"],
            [
                "Zorgen over verwaarloosde woning", "Oudere bewoner lijkt verward", "Stapels post en gordijnen altijd dicht",
                "Buren maken zich zorgen om bewoner", "Gasmonteur trof vervuilde woning aan",
            ],
            [
                ("HUISBEZ", "Huisbezoek samen met het wijkteam"), ("OVERLEG", "Casusoverleg met zorg en gemeente"),
                ("VERWIJS", "Doorverwijzen naar het wijkteam"), ("CONTROLE", "Na zes weken weer langsgaan"),
            ],
            ["Bewoner deed open en wil hulp bij de administratie.", "Dochter is op de hoogte en komt in het weekend.", "Wijkteam neemt de regie over."],
            ["Bewoner heeft begeleiding en de woning is schoon.", "Overgedragen aan het wijkteam."]),
        new("BEZWAAR", ["OVE"],
            ["Bezwaar tegen de huurverhoging", "Bezwaar tegen kap van bomen", "Bezwaar tegen nieuwe parkeerregeling"],
            [("BRIEF", "Ontvangst bevestigen"), ("OVERLEG", "Bezwaar laten beoordelen"), ("TERUGK", "Besluit versturen")],
            ["Inkomensverklaring is opgevraagd.", "Bewoner stuurt nog een aanvulling."],
            ["Bezwaar toegekend.", "Bezwaar afgewezen met uitleg.", "Bewoner heeft het bezwaar ingetrokken."]),
    ];
}
