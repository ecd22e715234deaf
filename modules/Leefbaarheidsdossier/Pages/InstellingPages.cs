using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Leefbaarheidsdossiers.Pages.Velden;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>The set-up pages.</summary>
internal sealed class InstellingPages : IPageSource
{
    IEnumerable<Page> IPageSource.Pages =>
    [
        Tabel("leefbaarheidsdossiertypen", "Leefbaarheidsdossiertype overzicht", "leefbaarheidsdossiertypen",
            "leefbaarheidsdossiertypeToevoegen", "leefbaarheidsdossiertypeWijzigen",
            Veld("nummerreeks", "Nummerreeks"),
            Veld("standaardUitvoeringstermijn.omschrijving", "Standaard uitvoeringstermijn"),
            Veld("automatischSjabloon.omschrijving", "Automatisch sjabloon")) with
        {
            Help = "De soorten zaken die u als dossier behandelt, elk met een eigen nummerreeks, termijn en stappen. Een wijziging "
                + "geldt voor nieuwe dossiers.",
        },
        Tabel("dossierstatussen", "Dossierstatussen", "dossierstatussen", "dossierstatusToevoegen", "dossierstatusInrichten",
            Veld("soort", "Soort"), Veld("volgorde", "Volgorde")) with
        {
            Help = "De stappen die een dossier doorloopt, in uw eigen woorden. De soort bepaalt wat het programma ermee doet; van "
                + "gelijke soort geldt de laagste volgorde als eerste keus.",
        },
        Tabel("dossiersoorten", "Dossiersoorten", "dossiersoorten", "dossiersoortToevoegen", "dossiersoortWijzigen",
            Veld("agressie", "Agressie")) with
        {
            Help = "Waar een dossier over gaat, zoals geluid of tuinonderhoud. Bij soorten met het kenmerk Agressie kiest u in het "
                + "dossier ook een agressiesoort.",
        },
        Tabel("agressiesoorten", "Agressiesoorten", "agressiesoorten", "agressiesoortToevoegen", "agressiesoortWijzigen") with
        {
            Help = "De vormen van agressie die u in een dossier kunt vastleggen.",
        },
        Tabel("uitvoeringstermijnen", "Uitvoeringstermijnen", "uitvoeringstermijnen",
            "uitvoeringstermijnToevoegen", "uitvoeringstermijnWijzigen",
            Veld("formule", "Datumformule"), Veld("streefformule", "Streefwaarde"), Veld("waarschuwingWerkdagen", "Waarschuwing (werkdagen)")) with
        {
            Help = "Hoe lang de behandeling van een dossier mag duren, en vanaf wanneer u gewaarschuwd wordt. Gebruik bijvoorbeeld "
                + "10WD voor werkdagen of 6W voor weken.",
        },
        Tabel("acties", "Acties", "acties", "actieToevoegen", "actieWijzigen", Veld("gerechtelijkeProcedure", "Gerechtelijke procedure")) with
        {
            Help = "De catalogus van acties waaruit u in een dossier kiest. Bestaande actieregels veranderen niet mee.",
        },
        Tabel("dossierafhandelingsredenen", "Dossierafhandelingsredenen", "dossierafhandelingsredenen",
            "dossierafhandelingsredenToevoegen", "dossierafhandelingsredenWijzigen") with
        {
            Help = "De redenen waarmee een dossier kan worden afgesloten. Ze komen terug in de verantwoording over uw werk.",
        },
        Tabel("actieregelafhandelingsredenen", "Actieregelafhandelingsredenen", "actieregelafhandelingsredenen",
            "actieregelafhandelingsredenToevoegen", "actieregelafhandelingsredenWijzigen") with
        {
            Help = "De redenen waarmee een actieregel kan worden afgerond.",
        },
        Tabel("processtappensjablonen", "Processtappensjablonen", "processtappensjablonen",
            "processtappensjabloonToevoegen", "processtappensjabloonWijzigen", Veld("partijrol", "Partijrol")) with
        {
            Help = "Vaste rijen stappen die u in één keer aan een dossier toevoegt. Met een partijrol komen ze er vanzelf bij als "
                + "zo iemand in het dossier komt.",
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];

    private static ListPage Tabel(
        string id, string caption, string bron, string toevoegen, string wijzigen, params IReadOnlyList<PageField> velden)
        => new(id, caption, bron)
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 510,
            SearchTerms = ["instellingen", "inrichting"],
            Fields = [Veld("code", "Code"), Veld("omschrijving", "Omschrijving"), .. velden, Veld("geblokkeerd", "Geblokkeerd")],
            Actions =
            [
                new PageAction("nieuw", "Nieuw…", ActionGroup.Nieuw)
                {
                    Help = "Voegt een regel toe die collega's direct kunnen kiezen. De code verandert later niet meer.",
                    Mutation = toevoegen,
                },
                new PageAction("wijzigen", "Wijzigen…", ActionGroup.Beheren)
                {
                    Help = "Past de regel aan, of blokkeert haar als niemand haar meer mag kiezen. Verwijderen kan niet, omdat oude dossiers haar gebruiken.",
                    Mutation = wijzigen,
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id", ["versie"] = "version" },
                },
            ],
        };
}
