using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Leefbaarheidsdossiers.Pages.Velden;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>How dossiers and what belongs to them are asked for, in the actions of all modules.</summary>
internal sealed class Vraagregels : IPageSource
{
    private const string Beleid = "bewaarbeleidToevoegen";

    private static readonly Lookup s_dossier = new("leefbaarheidsdossiers", "id", ["nummer", "omschrijving", "status.omschrijving"]);
    private static readonly Lookup s_contact = new("contacten", "id", ["nummer", "naam", "adres"]);

    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions => [];

    public IEnumerable<ActionQuestion> Questions =>
    [
        Sleutel("leefbaarheidsdossierId", "Leefbaarheidsdossier", s_dossier),
        Sleutel("gerelateerdDossierId", "Gerelateerd dossier", s_dossier),
        Sleutel("inDossierId", "Samenvoegen in dossier", s_dossier with { Where = "{ gesloten: { eq: false } }" }),
        Sleutel("actieregelId", "Actieregel", new Lookup("actieregels", "id", ["regelnummer", "omschrijving", "leefbaarheidsdossier.nummer"])),
        Sleutel("actieId", "Actie", Keuze("acties")),
        Sleutel("betrokkeneId", "Betrokkene", s_contact),
        Sleutel("typeId", "Leefbaarheidsdossiertype", Keuze("leefbaarheidsdossiertypen")) with { Order = -2 },
        Sleutel("dossiertypeId", "Leefbaarheidsdossiertype", Keuze("leefbaarheidsdossiertypen")),
        Sleutel("dossiersoortId", "Dossiersoort", Keuze("dossiersoorten")),
        Sleutel("toegestaneSoortIds", "Toegestane dossiersoorten", Keuze("dossiersoorten")),
        Sleutel("agressiesoortId", "Agressiesoort", Keuze("agressiesoorten")),
        Sleutel("uitvoeringstermijnId", "Uitvoeringstermijn", Keuze("uitvoeringstermijnen")),
        Sleutel("standaardUitvoeringstermijnId", "Standaard uitvoeringstermijn", Keuze("uitvoeringstermijnen")),
        Sleutel("automatischSjabloonId", "Automatisch sjabloon", Keuze("processtappensjablonen")),
        Sleutel("sjabloonId", "Processtappensjabloon", Keuze("processtappensjablonen")) with { Mutation = "processtappenToevoegen" },
        new("soort") { Mutation = Beleid, Caption = "Soort zaak", Initial = "\"Leefbaarheidsdossier\"", Order = 1 },
        new("dossiertype") { Mutation = Beleid, Caption = "Dossiertype", Lookup = new Lookup("leefbaarheidsdossiertypen", "code", ["code", "omschrijving"]), Order = -2 },
        new("afhandelingsreden") { Mutation = Beleid, Caption = "Afhandelingsreden", Lookup = new Lookup("dossierafhandelingsredenen", "code", ["code", "omschrijving"]), Order = -1 },
        .. Statussen,
        .. Redenen,
        .. Woorden,
    ];

    public IEnumerable<ChoiceStyle> ChoiceStyles =>
    [
        new("Urgentie", "SPOED", CueStyle.Ongunstig),
        new("Urgentie", "HOOG", CueStyle.Dubbelzinnig),
        new("Urgentie", "LAAG", CueStyle.Ondergeschikt),
        new("Prioriteit", "HOOG", CueStyle.Ongunstig),
        new("Prioriteit", "LAAG", CueStyle.Ondergeschikt),
        new("Actieregelstatus", "VOLTOOID", CueStyle.Gunstig),
        new("Actieregelstatus", "VERVALLEN", CueStyle.Ondergeschikt),
    ];

    private static IEnumerable<ActionQuestion> Statussen =>
    [
        Status("dossierstatusWijzigen", "geblokkeerd: { eq: false }"),
        Status("leefbaarheidsdossierAfsluiten", "soort: { eq: GEREED }"),
        Status("leefbaarheidsdossierAnnuleren", "soort: { eq: GEANNULEERD }"),
        Status("leefbaarheidsdossierHeropenen", "soort: { in: [NIEUW, ACTIEF, WACHTEND] }"),
    ];

    private static IEnumerable<ActionQuestion> Redenen =>
    [
        .. new[] { "dossierstatusWijzigen", "leefbaarheidsdossierAfsluiten", "leefbaarheidsdossierAnnuleren" }
            .Select(mutatie => Sleutel("afhandelingsredenId", "Afhandelingsreden", Keuze("dossierafhandelingsredenen")) with { Mutation = mutatie, Order = -1 }),
        .. new[] { "actieregelVoltooien", "actieregelVervallen" }
            .Select(mutatie => Sleutel("afhandelingsredenId", "Afhandelingsreden", Keuze("actieregelafhandelingsredenen")) with { Mutation = mutatie }),
    ];

    private static IEnumerable<ActionQuestion> Woorden =>
    [
        new("openstaandWerkVoltooien") { Caption = "Open regels en taken ook voltooien" },
        new("intern") { Caption = "Alleen voor collega's" },
        new("tekst") { Caption = "Opmerking" },
        new("tonenOpDossier") { Caption = "Tonen op dossier" },
        new("actieregelAanmaken") { Caption = "Actieregels van het sjabloon toevoegen" },
        new("actieregelAanmaken") { Mutation = "dossierMelderToevoegen", Initial = "true" },
        new("actieregelAanmaken") { Mutation = "dossierContactToevoegen", Initial = "true" },
        new("eenheidClusterOvernemen") { Caption = "Eenheid en cluster overnemen" },
        new("doorbelastingspercentage") { Caption = "Percentage doorbelasten" },
        new("doorbelasten") { Caption = "Doorbelasten aan veroorzaker" },
        new("betrokkenrol") { Caption = "Rol van de betrokkene" },
        new("waarschuwingWerkdagen") { Caption = "Waarschuwing (werkdagen vooraf)" },
        new("formule") { Caption = "Datumformule", Help = "Bijvoorbeeld 10WD voor tien werkdagen of 6W voor zes weken." },
        new("streefformule") { Caption = "Streefwaarde", Help = "Hoe snel u het liever klaar hebt, bijvoorbeeld 5WD." },
        new("begindatum") { Mutation = "leefbaarheidsdossierAanmaken", Initial = "$vandaag" },
        new("begindatum") { Mutation = "leefbaarheidsdossierMakenVanuitTaak", Initial = "$vandaag" },
        new("omschrijving") { Mutation = "leefbaarheidsdossierMakenVanuitTaak", From = "omschrijving" },
        new("rol") { Mutation = "leefbaarheidsdossierMakenVanuitTaak", Caption = "Rol van het contact", Initial = "MELDER", Order = -1 },
        new("van") { Mutation = "leefbaarheidsdossierOpschorten", Caption = "Opschorten vanaf", Initial = "$vandaag" },
        new("tot") { Mutation = "leefbaarheidsdossierHervatten", Caption = "Opgeschort tot", Initial = "$vandaag" },
    ];

    private static Lookup Keuze(string bron) => Code(bron) with { Where = "{ geblokkeerd: { eq: false } }" };

    private static ActionQuestion Status(string mutatie, string voorwaarde)
        => Sleutel("statusId", "Dossierstatus", Code("dossierstatussen") with { Where = $"{{ {voorwaarde} }}" }) with { Mutation = mutatie, Order = -2 };

    private static ActionQuestion Sleutel(string invoer, string caption, Lookup lookup) => new(invoer) { Caption = caption, Lookup = lookup };
}
