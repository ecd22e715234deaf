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
            Veld("automatischSjabloon.omschrijving", "Automatisch sjabloon")),
        Tabel("dossierstatussen", "Dossierstatussen", "dossierstatussen", "dossierstatusToevoegen", "dossierstatusInrichten",
            Veld("soort", "Soort"), Veld("volgorde", "Volgorde")),
        Tabel("dossiersoorten", "Dossiersoorten", "dossiersoorten", "dossiersoortToevoegen", "dossiersoortWijzigen",
            Veld("agressie", "Agressie")),
        Tabel("agressiesoorten", "Agressiesoorten", "agressiesoorten", "agressiesoortToevoegen", "agressiesoortWijzigen"),
        Tabel("uitvoeringstermijnen", "Uitvoeringstermijnen", "uitvoeringstermijnen",
            "uitvoeringstermijnToevoegen", "uitvoeringstermijnWijzigen",
            Veld("formule", "Datumformule"), Veld("streefformule", "Streefwaarde"), Veld("waarschuwingWerkdagen", "Waarschuwing (werkdagen)")),
        Tabel("acties", "Acties", "acties", "actieToevoegen", "actieWijzigen", Veld("gerechtelijkeProcedure", "Gerechtelijke procedure")),
        Tabel("dossierafhandelingsredenen", "Dossierafhandelingsredenen", "dossierafhandelingsredenen",
            "dossierafhandelingsredenToevoegen", "dossierafhandelingsredenWijzigen"),
        Tabel("actieregelafhandelingsredenen", "Actieregelafhandelingsredenen", "actieregelafhandelingsredenen",
            "actieregelafhandelingsredenToevoegen", "actieregelafhandelingsredenWijzigen"),
        Tabel("processtappensjablonen", "Processtappensjablonen", "processtappensjablonen",
            "processtappensjabloonToevoegen", "processtappensjabloonWijzigen", Veld("partijrol", "Partijrol")),
    ];

    public IEnumerable<PageExtension> Extensions => [];

    private static ListPage Tabel(
        string id, string caption, string bron, string toevoegen, string wijzigen, params IReadOnlyList<PageField> velden)
        => new(id, caption, bron)
        {
            SearchTerms = ["instellingen", "inrichting"],
            Fields = [Veld("code", "Code"), Veld("omschrijving", "Omschrijving"), .. velden, Veld("geblokkeerd", "Geblokkeerd")],
            Actions =
            [
                new PageAction("nieuw", "Nieuw…", ActionGroup.Nieuw) { Mutation = toevoegen },
                new PageAction("wijzigen", "Wijzigen…", ActionGroup.Beheren)
                {
                    Mutation = wijzigen,
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id", ["versie"] = "version" },
                },
            ],
        };
}
