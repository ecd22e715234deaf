using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Overlast.Pages;

/// <summary>How instruments, partners and the like are asked for.</summary>
internal sealed class Vraagregels : IPageSource
{
    private const string NietGeblokkeerd = "{ geblokkeerd: { eq: false } }";

    private static readonly Lookup s_partner = new("netwerkpartners", "id", ["naam", "soort"]) { Where = NietGeblokkeerd };

    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions => [];

    public IEnumerable<ActionQuestion> Questions =>
    [
        new("instrumentId") { Caption = "Instrument", Lookup = new Lookup("instrumenten", "id", ["code", "omschrijving"]) { Where = NietGeblokkeerd }, Order = -1 },
        new("netwerkpartnerId") { Caption = "Netwerkpartner", Lookup = s_partner },
        new("netwerkpartnerIds") { Caption = "Netwerkpartners", Lookup = s_partner },
        new("convenantId") { Caption = "Convenant", Lookup = new Lookup("convenanten", "id", ["naam", "geldigTot"]) { Where = "{ geldigTot: { gte: $vandaag } }" } },
        new("gegevenscategorieen") { Caption = "Gegevenscategorieën" },
        new("duurMinuten") { Caption = "Duur (minuten)" },
        new("zorgwekkendeVeroorzaker") { Caption = "Zorgen over de veroorzaker" },
        new("structureel") { Caption = "Gebeurt het vaker?" },
        new("melderbeeld") { Caption = "Meldt er meer dan één huishouden?" },
        new("uitkomstOp") { Caption = "Datum uitkomst", Initial = "$vandaag" },
        new("teruggekoppeldOp") { Caption = "Teruggekoppeld op", Initial = "$vandaag" },
        new("terugkoppelingVerwachtOp") { Caption = "Terugkoppeling verwacht op" },
        new("vereistGrondslag") { Caption = "Vereist een grondslag" },
        new("geldigTot") { Caption = "Geldig tot en met" },
        new("datum") { Mutation = "overlastlogboekregelToevoegen", Initial = "$vandaag" },
        new("contactId") { Mutation = "overlastlogboekregelToevoegen", Caption = "Gemeld door", Lookup = new Lookup("contacten", "id", ["nummer", "naam", "adres"]) },
        new("contactId") { Mutation = "afspraakVastleggen", Caption = "Betrokkene", Lookup = new Lookup("contacten", "id", ["nummer", "naam", "adres"]), Order = -1 },
    ];

    public IEnumerable<ChoiceStyle> ChoiceStyles =>
    [
        new("Naleving", "NAGELEEFD", CueStyle.Gunstig),
        new("Naleving", "NIET_NAGELEEFD", CueStyle.Ongunstig),
        new("Interventieresultaat", "GESLAAGD", CueStyle.Gunstig),
        new("Interventieresultaat", "DEELS_GESLAAGD", CueStyle.Dubbelzinnig),
        new("Interventieresultaat", "NIET_GESLAAGD", CueStyle.Ongunstig),
        new("Overlastaard", "AGRESSIE", CueStyle.Ongunstig),
    ];
}
