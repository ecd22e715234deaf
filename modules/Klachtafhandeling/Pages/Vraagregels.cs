using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Klachtafhandeling.Pages;

/// <summary>How the steps of a complaint ask what they need.</summary>
internal sealed class Vraagregels : IPageSource
{
    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions => [];

    public IEnumerable<ActionQuestion> Questions =>
    [
        new("klachtOver") { Caption = "Klacht over" },
        new("tevreden") { Caption = "Klager tevreden" },
        new("alHetRedelijkeGedaan") { Caption = "Al het redelijke gedaan", Initial = "false" },
        new("uitersteIndiendatum") { Caption = "Uiterste indiendatum" },
        new("toelichting") { Mutation = "klachtOplossingControleren", Caption = "Toelichting van de klager" },
        new("datum") { Mutation = "verwijzingMaken", Caption = "Datum", Initial = "$vandaag" },
        new("datum") { Mutation = "verwijzingUitkomstVastleggen", Caption = "Datum uitkomst", Initial = "$vandaag" },
    ];

    public IEnumerable<ChoiceStyle> ChoiceStyles =>
    [
        new("Klachtfase", "TE_BEOORDELEN", CueStyle.Dubbelzinnig),
        new("Klachtfase", "AFGEWEZEN", CueStyle.Ondergeschikt),
        new("Klachtfase", "AFGESLOTEN", CueStyle.Ondergeschikt),
        new("Tevredenheid", "JA", CueStyle.Gunstig),
        new("Tevredenheid", "NEE", CueStyle.Ongunstig),
    ];
}
