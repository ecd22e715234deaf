using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Correspondentie.Pages;

/// <summary>How letters and templates ask what they need.</summary>
internal sealed class Vraagregels : IPageSource
{
    private const string Worddocument = ".docx";

    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions => [];

    public IEnumerable<ActionQuestion> Questions =>
    [
        new("sjabloonId")
        {
            Mutation = "briefMaken",
            Caption = "Briefsjabloon",
            Lookup = new Lookup("briefsjablonen", "id", ["code", "omschrijving"]) { Where = "{ geblokkeerd: { eq: false } }" },
            Order = -2,
        },
        new("contactId") { Mutation = "briefMaken", Caption = "Aan", Lookup = new Lookup("contacten", "id", ["nummer", "naam", "adres"]), Order = -1 },
        new("onderwerpId") { Mutation = "briefMaken", Skip = true },
        new("actieregelId") { Mutation = "briefMaken", Skip = true },
        new("verzondenOp") { Caption = "Verzonden op", Initial = "$vandaag" },
        new("bestand") { Mutation = "briefsjabloonToevoegen", Caption = "Worddocument", Accept = Worddocument, Order = -1 },
        new("bestand") { Mutation = "briefsjabloonVervangen", Caption = "Worddocument", Accept = Worddocument, Order = -1 },
        new("dossiertypen") { Caption = "Dossiertypen", Help = "Codes van de dossiertypen, met komma's ertussen. Leeg: bij alle dossiers." },
        new("voorMelder") { Caption = "Voor melder", Initial = "true" },
        new("vragen.keuzes") { Caption = "Keuzes" },
        new("vragen.veld") { Caption = "Samenvoegveld" },
    ];

    public IEnumerable<ChoiceStyle> ChoiceStyles =>
    [
        new("Briefstatus", "CONCEPT", CueStyle.Dubbelzinnig),
        new("Briefstatus", "VERZONDEN", CueStyle.Gunstig),
    ];
}
