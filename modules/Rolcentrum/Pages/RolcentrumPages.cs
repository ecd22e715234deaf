namespace Leefbaarheid.Rolcentra.Pages;

/// <summary>A role centre per profile. They are empty here: every module adds the cues of its own work.</summary>
internal sealed class RolcentrumPages : IPageSource
{
    /// <summary>The profiles, in the order in which people choose from them.</summary>
    public static IReadOnlyList<(string Profiel, string Pagina, string Naam)> Profielen { get; } =
    [
        (Rolprofielen.Woonconsulent, "rolcentrum-woonconsulent", "Woonconsulent"),
        (Rolprofielen.SociaalBeheerder, "rolcentrum-sociaal-beheerder", "Sociaal beheerder"),
        (Rolprofielen.Wijkbeheerder, "rolcentrum-wijkbeheerder", "Wijkbeheerder"),
        (Rolprofielen.Coordinator, "rolcentrum-coordinator", "Coördinator"),
        (Rolprofielen.Leefbaarheidsmedewerker, "rolcentrum-leefbaarheidsmedewerker", "Leefbaarheidsmedewerker"),
        (Rolprofielen.Ondersteuner, "rolcentrum-ondersteuner", "Ondersteuner sociaal beheer"),
        (Rolprofielen.Manager, "rolcentrum-manager", "Manager"),
    ];

    IEnumerable<Page> IPageSource.Pages =>
    [
        .. Profielen.Select(profiel => new RoleCenterPage(profiel.Pagina, profiel.Naam)
        {
            Profile = profiel.Profiel,
            SearchTerms = ["rolcentrum", "startpagina", "home", "activiteiten"],
            Cues = [],
        }),
        new ListPage("profieltoewijzingen", "Profielen per functie", "profieltoewijzingen")
        {
            SearchTerms = ["instellingen", "inrichting", "rolcentrum", "profiel", "functie"],
            Fields = [new PageField("functie", "Functie"), new PageField("profiel.naam", "Profiel")],
            Actions = [new PageAction("instellen", "Instellen…", ActionGroup.Beheren) { Mutation = "profieltoewijzingInstellen", Bind = Bind("functie", "functie") }],
        },
        new ListPage("cuedrempels", "Drempels van activiteiten", "cuedrempels")
        {
            SearchTerms = ["instellingen", "indicatiestapel", "rolcentrum", "kleuren", "tegels"],
            Fields =
            [
                new PageField("groep", "Groep"), new PageField("naam", "Activiteit"), new PageField("lageDrempel", "Lage drempel"),
                new PageField("stijlLaag", "Stijl eronder"), new PageField("stijlMidden", "Stijl ertussen"),
                new PageField("hogeDrempel", "Hoge drempel"), new PageField("stijlHoog", "Stijl erboven"), new PageField("herkomst", "Ingesteld door"),
            ],
            Actions =
            [
                new PageAction("instellen", "Voor mij instellen…", ActionGroup.Verwerken) { Mutation = "cuedrempelInstellen", Bind = Bind("cueId", "cueId") },
                new PageAction("herstellen", "Mijn instelling verwijderen", ActionGroup.Verwerken) { Mutation = "cuedrempelHerstellen", Bind = Bind("cueId", "cueId") },
                new PageAction("iedereen", "Voor iedereen instellen…", ActionGroup.Beheren) { Mutation = "cuestandaardInstellen", Bind = Bind("cueId", "cueId") },
                new PageAction("standaard", "Instelling voor iedereen verwijderen", ActionGroup.Beheren)
                {
                    Mutation = "cuestandaardHerstellen",
                    Bind = Bind("cueId", "cueId"),
                    Confirm = "Wilt u de drempels van deze activiteit voor iedereen terugzetten?",
                },
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];

    private static Dictionary<string, string> Bind(string invoer, string pad) => new(StringComparer.Ordinal) { [invoer] = pad };
}
