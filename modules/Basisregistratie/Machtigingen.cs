using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties;

/// <summary>What the corporation's functions can be given: reading, the daily work, and keeping the registration.</summary>
internal static class Machtigingen
{
    public static IReadOnlyList<PermissionSet> Sets { get; } =
    [
        new("BASIS_LEZEN", "Basisregistratie lezen", [.. Typen(
            "Eenheid", "Cluster", "Clustereenheid", "CollectiefObject", "Eenheidobject", "Gebied", "Contact", "Relatierol", "Signalering",
            "Medewerker", "Team", "Teamlid", "Werkgebied", "Taak", "Interactielogpost", "Interactiesjabloon", "Interactievoorstel",
            "Referentiewaarde", "Referentielijst", "Signaal", "Signaalontvanger", "Bijlage",
            "Bijlageversie"), .. Rechten(
            "Subscription", "signaalOntvangen"), .. Rechten(
            "Query",
            "mijnSignalen", "mijnOngelezenSignalen",
            "eenheden", "eenheid", "clusters", "cluster", "collectieveObjecten", "collectiefObject", "gebieden", "gebied", "contacten",
            "contact", "relatierollen", "signaleringen", "signalering", "medewerkers", "medewerker", "mijnMedewerker", "teams", "team",
            "taken", "taak", "mijnTaken", "mijnTakenTeLaat", "teamtaken", "interactielogposten", "interactielogpost", "interactiesjablonen",
            "interactiesjabloon", "referentiedata", "referentiewaarden",
            "referentiewaarde", "referentielijsten", "bijlagen", "bijlage")])
        {
            Functies = Functies.Iedereen,
        },
        new("CONTACTGEGEVENS_LEZEN", "Contactgegevens en geboortedatum lezen", [.. Rechten("Contact", "telefoon", "email", "geboortedatum")])
        {
            Functies = [.. Functies.Behandelaars, Functies.Manager],
        },
        new("BASIS_BEWERKEN", "Basisregistratie bewerken", [.. Typen("GelezenSignalen"), .. Rechten(
            "Mutation",
            "signaalGelezen", "alleSignalenGelezen",
            "taakAanmaken", "taakWijzigen", "taakOppakken", "taakStatusWijzigen", "taakVoltooien", "taakHeropenen", "taakKoppelen",
            "taakDeelnemersToevoegen", "takenToewijzen", "taakInteractieVastleggen", "interactieVastleggen", "interactieViaSjabloonVastleggen",
            "interactieKoppelen", "interactieOntkoppelen", "interactieAnnuleren", "contactAanmaken", "contactWijzigen",
            "relatierolToevoegen", "relatierolBeeindigen", "signaleringToevoegen", "signaleringWijzigen", "bijlageToevoegen", "bijlageWijzigen",
            "bijlageVervangen", "bijlageVerwijderen", "bijlageHerstellen")])
        {
            Functies = [.. Functies.Behandelaars, Functies.Manager],
        },
        new("WERK_OVERDRAGEN", "Werk van een collega overdragen", [.. Typen("Werkoverdracht", "Overgedragen"), .. Rechten("Mutation", "werkOverdragen")])
        {
            Functies = [Functies.Coordinator, Functies.Manager],
        },
        new("BASIS_PRIVACY", "Verzoeken om inzage en om verbetering behandelen", [.. Typen(
            "Inzageverzoek", "Correctieverzoek", "Correctieregel", "Correctieontvanger", "Correctiegegeven"), .. Rechten(
            "Query", "inzageverzoeken", "inzageverzoek", "correctieverzoeken", "correctieverzoek"), .. Rechten(
            "Mutation",
            "inzageverzoekBeantwoorden", "correctieverzoekVastleggen", "correctieregelToevoegen", "correctieregelVerwijderen",
            "correctieregelBeoordelen", "correctieverzoekVerlengen", "correctieverzoekIntrekken", "correctieverzoekBesluiten",
            "correctieontvangerToevoegen", "correctieontvangerInformeren", "correctieverzoekAfsluiten", "correctieverklaringToevoegen")])
        {
            Functies = [Functies.PrivacyOfficer],
        },
        new("VERWERKINGSREGISTER", "Verwerkingsregister lezen en vastleggen", [.. Typen("Verwerkingsregel", "Registeruitgave"), .. Rechten(
            "Query", "verwerkingsregister", "registeruitgaven"), .. Rechten("Mutation", "verwerkingsregisterVastleggen")])
        {
            Functies = [Functies.PrivacyOfficer],
        },
        new("BEWAREN_BEOORDELEN", "Bewaarbeleid vaststellen en bewaarrondes uitvoeren", [.. Typen(
            "Bewaarbeleid", "Bewaarronde", "Bewaarregel", "Vernietigingslogregel", "Bewaarsoort", "Bewaarkeuze"), .. Rechten(
            "Query", "bewaarbeleidsregels", "bewaarrondes", "bewaarronde", "bewaarregels", "vernietigingslog", "bewaarsoorten"), .. Rechten(
            "Mutation", "bewaarbeleidToevoegen", "bewaarbeleidWijzigen", "bewaarrondeMaken", "bewaarrondeUitvoeren", "bewaarrondeIntrekken")])
        {
            Functies = [Functies.PrivacyOfficer],
        },
        new("BASIS_BEHEER", "Basisregistratie beheren", [.. Rechten("Query", "signalen"), .. Rechten(
            "Mutation",
            "eenheidAanmaken", "eenheidWijzigen", "clusterAanmaken", "clusterWijzigen", "clusterEenheidToevoegen",
            "clusterEenheidBeeindigen", "collectiefObjectAanmaken", "collectiefObjectWijzigen", "collectiefObjectEenheidToevoegen",
            "gebiedAanmaken", "gebiedWijzigen", "medewerkerAanmaken", "medewerkerWijzigen", "teamAanmaken", "teamWijzigen",
            "teamlidToevoegen", "teamlidBeeindigen", "interactiesjabloonAanmaken", "interactiesjabloonWijzigen",
            "referentiewaardeAanmaken", "referentiewaardeWijzigen")]),
    ];

    private static IEnumerable<Permission> Typen(params IEnumerable<string> typen) => typen.Select(type => new Permission($"{type}.*"));

    private static List<Permission> Rechten(string type, params IEnumerable<string> velden)
        => [.. velden.Select(veld => new Permission($"{type}.{veld}"))];
}
