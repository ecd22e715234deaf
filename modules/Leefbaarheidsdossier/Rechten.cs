using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Leefbaarheidsdossiers;

/// <summary>What functions at the corporation can be given of this module.</summary>
internal static class Rechten
{
    public static PermissionSet Lezen { get; } = new(
        "DOSSIER_LEZEN",
        "Leefbaarheidsdossiers lezen",
        [
            .. Vragen(
                "leefbaarheidsdossiers",
                "leefbaarheidsdossier",
                "mijnLeefbaarheidsdossiers",
                "reactietijden",
                "actieregels",
                "kladblok",
                "leefbaarheidsdossiertypen",
                "dossiersoorten",
                "agressiesoorten",
                "dossierstatussen",
                "uitvoeringstermijnen",
                "acties",
                "dossierafhandelingsredenen",
                "actieregelafhandelingsredenen",
                "processtappensjablonen"),
            new Permission("Subscription.leefbaarheidsdossierAangemaakt"),
            new Permission("Subscription.leefbaarheidsdossierAfgesloten"),
            .. new[]
            {
                nameof(Leefbaarheidsdossier), nameof(Actieregel), nameof(Statusregel), nameof(Opmerkingsregel), nameof(Kladbloktekst), nameof(Meelezer), nameof(DossierEenheid),
                nameof(DossierCluster), nameof(DossierGebied), nameof(DossierCollectiefObject), nameof(DossierDossiersoort),
                nameof(DossierAgressiesoort), nameof(DossierRelatie), nameof(Dossiermelder), nameof(Dossierveroorzaker),
                nameof(Dossiercontact), nameof(Leefbaarheidsdossiertype), nameof(DossiertypeSoort), nameof(Dossiersoort),
                nameof(Agressiesoort), nameof(Dossierstatus), nameof(Uitvoeringstermijn), nameof(Actie),
                nameof(Dossierafhandelingsreden), nameof(Actieregelafhandelingsreden), nameof(Processtappensjabloon), nameof(Processtap),
                nameof(Reactietijden), nameof(Reactiemeting), nameof(Doorlooptijd),
            }.Select(type => new Permission($"{type}.*")),
            .. new[] { "Eenheid", "Cluster", "Gebied", "Contact" }.Select(type => new Permission($"{type}.leefbaarheidsdossiers")),
            .. new[] { "Eenheid", "Cluster", "Gebied" }.Select(type => new Permission($"{type}.openTaken")),
            .. new[] { "Taak", "Interactielogpost" }.SelectMany(type => new[]
            {
                new Permission($"{type}.leefbaarheidsdossier"),
                new Permission($"{type}.actieregel"),
            }),
        ])
    {
        Functies = Functies.Iedereen,
    };

    public static PermissionSet Bewerken { get; } = new(
        "DOSSIER_BEWERKEN",
        "Leefbaarheidsdossiers bewerken",
        [
            .. Wijzigingen(
                "leefbaarheidsdossierAanmaken",
                "leefbaarheidsdossierMakenVanuitTaak",
                "waarnemingMelden",
                "leefbaarheidsdossierWijzigen",
                "leefbaarheidsdossierAfsluiten",
                "leefbaarheidsdossierAnnuleren",
                "leefbaarheidsdossierHeropenen",
                "leefbaarheidsdossierOpschorten",
                "leefbaarheidsdossierHervatten",
                "leefbaarheidsdossierSamenvoegen",
                "dossierstatusWijzigen",
                "dossieropmerkingToevoegen",
                "dossierArchiveringVastleggen",
                "dossierTaakAanmaken",
                "dossierEenhedenToevoegen",
                "dossierClustersToevoegen",
                "dossierGebiedenToevoegen",
                "dossierCollectieveObjectenToevoegen",
                "dossierMelderWijzigen",
                "dossierMeelezerToevoegen",
                "dossierMeelezerVerwijderen",
                "actieregelToevoegen",
                "actieregelWijzigen",
                "actieregelBeginnen",
                "actieregelVoltooien",
                "actieregelVervallen",
                "actieregelOpmerkingToevoegen",
                "processtappenToevoegen"),
            .. new[]
            {
                "Eenheid", "Cluster", "Gebied", "CollectiefObject", "Dossiersoort", "Agressiesoort", "Relatie", "Melder", "Veroorzaker",
                "Contact",
            }.SelectMany(lijst => Wijzigingen($"dossier{lijst}Toevoegen", $"dossier{lijst}Tonen", $"dossier{lijst}Verwijderen")),
        ])
    {
        Functies = Functies.Behandelaars,
    };

    public static PermissionSet Blokkade { get; } = new(
        "DOSSIER_BLOKKADE",
        "Leefbaarheidsdossiers blokkeren voor vernietiging",
        [.. Wijzigingen("dossierBlokkeren", "dossierBlokkadeOpheffen")])
    {
        Functies = [Functies.Coordinator, Functies.Manager, Functies.PrivacyOfficer],
    };

    public static PermissionSet Beheer { get; } = new(
        "DOSSIER_BEHEER",
        "Leefbaarheidsdossiers inrichten",
        [
            .. new[]
            {
                "leefbaarheidsdossiertype", "dossiersoort", "agressiesoort", "actie", "dossierafhandelingsreden",
                "actieregelafhandelingsreden", "uitvoeringstermijn", "processtappensjabloon", "processtap",
            }.SelectMany(tabel => Wijzigingen($"{tabel}Toevoegen", $"{tabel}Wijzigen")),
            .. Wijzigingen("dossierstatusToevoegen", "dossierstatusInrichten", "processtapVerwijderen"),
        ]);

    private static IEnumerable<Permission> Vragen(params string[] velden) => velden.Select(veld => new Permission($"Query.{veld}"));

    private static IEnumerable<Permission> Wijzigingen(params string[] velden) => velden.Select(veld => new Permission($"Mutation.{veld}"));
}
