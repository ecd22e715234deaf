using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>How people, places and codes are asked for, in the actions of all modules.</summary>
internal sealed class Vraagregels : IPageSource
{
    private static readonly Lookup s_taak = new("taken", "id", ["nummer", "omschrijving"]) { Where = "{ gesloten: { eq: false } }" };

    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions => [];

    public IEnumerable<ActionQuestion> Questions =>
    [
        Sleutel("contactId", "Contact", Opzoeken.Contact),
        Sleutel("contactpersoonId", "Contactpersoon", Opzoeken.Contact),
        Sleutel("melderId", "Melder", Opzoeken.Contact),
        Sleutel("huishoudenId", "Huishouden", Opzoeken.Huishouden),
        Sleutel("eenheidId", "Eenheid", Opzoeken.Eenheid),
        Sleutel("clusterId", "Cluster", Opzoeken.Cluster),
        Sleutel("gebiedId", "Buurt of ander gebied", Opzoeken.Gebied),
        Sleutel("collectiefObjectId", "Collectief object", Opzoeken.CollectiefObject),
        Sleutel("medewerkerId", "Medewerker", Opzoeken.Medewerker),
        Sleutel("medewerkerIds", "Medewerkers", Opzoeken.Medewerker),
        Sleutel("naarMedewerkerId", "Naar medewerker", Opzoeken.Medewerker),
        Sleutel("leidinggevendeId", "Leidinggevende", Opzoeken.Medewerker),
        Sleutel("behandelendMedewerkerId", "Behandelend medewerker", Opzoeken.Medewerker),
        Sleutel("teamId", "Team", Opzoeken.Team),
        Sleutel("naarTeamId", "Naar team", Opzoeken.Team),
        Sleutel("standaardTeamId", "Team voor de taak", Opzoeken.Team),
        Sleutel("behandelendTeamId", "Behandelend team", Opzoeken.Team),
        Sleutel("taakId", "Taak", s_taak),
        Sleutel("bovenliggendId", "Valt onder", Opzoeken.Cluster) with { Mutation = "clusterAanmaken" },
        Sleutel("bovenliggendId", "Ligt in", Opzoeken.Gebied) with { Mutation = "gebiedAanmaken" },
        Sleutel("sjabloonId", "Sjabloon", new Lookup("interactiesjablonen", "id", ["code", "omschrijving"]) { Where = "{ geblokkeerd: { eq: false } }" }) with
        {
            Mutation = "interactieViaSjabloonVastleggen",
            Order = -2,
        },
        .. Codes,
        .. Woorden,
        .. Koppelingen,
    ];

    public IEnumerable<ChoiceStyle> ChoiceStyles =>
    [
        new("Taakprioriteit", "HOOG", CueStyle.Ongunstig),
        new("Taakprioriteit", "LAAG", CueStyle.Ondergeschikt),
        new("Taakstatus", "VOLTOOID", CueStyle.Gunstig),
        new("Taakstatus", "WACHTEN", CueStyle.Dubbelzinnig),
        new("Taakstatus", "UITGESTELD", CueStyle.Dubbelzinnig),
        new("Vertrouwelijkheid", "GEHEIM", CueStyle.Ongunstig),
        new("Vertrouwelijkheid", "VERTROUWELIJK", CueStyle.Dubbelzinnig),
    ];

    private static IEnumerable<ActionQuestion> Codes =>
    [
        Code("richting", "Richting", Keuzelijsten.Communicatierichting),
        Code("kanaal", "Kanaal", Keuzelijsten.Communicatiekanaal),
        Code("communicatiewijze", "Communicatiewijze", Keuzelijsten.Communicatiekanaal),
        Code("communicatiekanaal", "Communicatiewijze", Keuzelijsten.Communicatiekanaal),
        Code("voorkeurstaal", "Voorkeurstaal", Keuzelijsten.Taal),
        Code("communicatievoorkeur", "Communicatievoorkeur", Keuzelijsten.Communicatiekanaal),
        Code("rol", "Rol", Keuzelijsten.Relatierolsoort) with { Mutation = "relatierolToevoegen" },
        Code("soort", "Soort", Keuzelijsten.Signaleringsoort) with { Mutation = "signaleringToevoegen" },
        Code("detailsoort", "Detailsoort", Keuzelijsten.Signaleringdetailsoort) with { Mutation = "signaleringToevoegen" },
        Code("soort", "Soort", Keuzelijsten.Eenheidsoort) with { Mutation = "eenheidAanmaken" },
        Code("detailsoort", "Detailsoort", Keuzelijsten.Eenheiddetailsoort) with { Mutation = "eenheidAanmaken" },
        Code("status", "Status", Keuzelijsten.Eenheidstatus) with { Mutation = "eenheidAanmaken" },
        Code("soort", "Soort", Keuzelijsten.Clustersoort) with { Mutation = "clusterAanmaken" },
        Code("soort", "Soort", Keuzelijsten.Collectiefobjectsoort) with { Mutation = "collectiefObjectAanmaken" },
        Code("soort", "Soort document", Keuzelijsten.Informatieobjectsoort) with { Mutation = "bijlageToevoegen" },
        Code("soort", "Soort document", Keuzelijsten.Informatieobjectsoort) with { Mutation = "bijlageWijzigen" },
    ];

    private static IEnumerable<ActionQuestion> Woorden =>
    [
        new("bestand") { Caption = "Bestand", Order = -1 },
        new("bestand") { Mutation = "bijlageToevoegen", Caption = "Bestanden", Order = -1, Multiple = true },
        new("email") { Caption = "E-mail" },
        new("bagId") { Caption = "BAG-id" },
        new("initialen") { Caption = "Voorletters" },
        new("initiator") { Caption = "Initiatief van" },
        new("organisatienaam") { Caption = "Naam organisatie" },
        new("tijdstip") { Caption = "Datum en tijd", Initial = "$nu" },
        new("taaktermijn") { Caption = "Termijn van de taak (werkdagen)" },
        new("toonInKlantportaal") { Caption = "Toon in klantportaal" },
        new("taakomschrijving") { Caption = "Omschrijving van de taak" },
        new("melddatum") { Caption = "Melddatum", Initial = "$vandaag" },
        new("datum") { Caption = "Datum", Initial = "$vandaag", Mutation = "taakAanmaken" },
        new("begindatum") { Caption = "Begindatum", Initial = "$vandaag", Mutation = "signaleringToevoegen" },
        new("begindatum") { Caption = "Begindatum", Initial = "$vandaag", Mutation = "relatierolToevoegen" },
        new("begindatum") { Caption = "Begindatum", Initial = "$vandaag", Mutation = "teamlidToevoegen" },
        new("einddatum") { Caption = "Einddatum", Initial = "$vandaag", Mutation = "relatierolBeeindigen" },
        new("einddatum") { Caption = "Einddatum", Initial = "$vandaag", Mutation = "teamlidBeeindigen" },
        new("einddatum") { Caption = "Einddatum", Initial = "$vandaag", Mutation = "clusterEenheidBeeindigen" },
        new("contactId") { Caption = "Contact", Mutation = "taakInteractieVastleggen", Lookup = Opzoeken.Contact, From = "interactievoorstel.contactId" },
        new("onderwerp") { Mutation = "taakInteractieVastleggen", From = "interactievoorstel.onderwerp" },
        new("richting") { Mutation = "taakInteractieVastleggen", Lookup = Opzoeken.Code(Keuzelijsten.Communicatierichting), From = "interactievoorstel.richting" },
        new("kanaal") { Mutation = "taakInteractieVastleggen", Lookup = Opzoeken.Code(Keuzelijsten.Communicatiekanaal), From = "interactievoorstel.kanaal" },
    ];

    /// <summary>This module does not know dossiers; what links to them is done where they are known.</summary>
    private static IEnumerable<ActionQuestion> Koppelingen
        => from mutatie in new[] { "taakAanmaken", "interactieVastleggen", "interactieViaSjabloonVastleggen" }
           from invoer in new[] { "leefbaarheidsdossierId", "actieregelId" }
           select new ActionQuestion(invoer) { Mutation = mutatie, Skip = true };

    private static ActionQuestion Sleutel(string invoer, string caption, Lookup lookup) => new(invoer) { Caption = caption, Lookup = lookup };

    private static ActionQuestion Code(string invoer, string caption, string lijst) => Sleutel(invoer, caption, Opzoeken.Code(lijst));
}
