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
            Help = "Hier begint u uw dag: wat er op u wacht, met de aantallen van dit moment. Kies een tegel om de lijst te openen die zij telt.",
            SearchTerms = ["rolcentrum", "startpagina", "home", "activiteiten"],
            Cues = [],
            Source = "mijnRolcentrum",
        }),
        new ListPage("profieltoewijzingen", "Profielen per functie", "profieltoewijzingen")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 580,
            Help = "Welk rolcentrum iemand ziet, volgt uit zijn functie. Wie zelf een ander profiel koos, houdt dat.",
            SearchTerms = ["instellingen", "inrichting", "rolcentrum", "profiel", "functie"],
            Fields = [new PageField("functie", "Functie"), new PageField("profiel.naam", "Profiel")],
            Actions =
            [
                new PageAction("instellen", "Instellen…", ActionGroup.Beheren)
                {
                    Help = "Geeft iedereen met deze functie een ander profiel, vanaf de volgende keer dat het rolcentrum opent.",
                    Mutation = "profieltoewijzingInstellen",
                    Bind = Bind("functie", "functie"),
                },
            ],
        },
        new ListPage("cuedrempels", "Drempels van activiteiten", "cuedrempels")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 582,
            Help = "Vanaf welk aantal een tegel groen, geel of rood is. Wat u voor uzelf instelt, gaat voor op wat voor iedereen geldt.",
            SearchTerms = ["instellingen", "indicatiestapel", "rolcentrum", "kleuren", "tegels"],
            Fields =
            [
                new PageField("groep", "Groep"), new PageField("naam", "Activiteit"), new PageField("lageDrempel", "Lage drempel"),
                new PageField("stijlLaag", "Stijl eronder"), new PageField("stijlMidden", "Stijl ertussen"),
                new PageField("hogeDrempel", "Hoge drempel"), new PageField("stijlHoog", "Stijl erboven"), new PageField("herkomst", "Ingesteld door"),
            ],
            Actions =
            [
                new PageAction("instellen", "Voor mij instellen…", ActionGroup.Verwerken)
                {
                    Help = "Stelt de drempels in voor uw eigen rolcentrum. Laat u beide drempels leeg, dan heeft de tegel geen kleur.",
                    Mutation = "cuedrempelInstellen",
                    Bind = Bind("cueId", "cueId"),
                },
                new PageAction("herstellen", "Mijn instelling verwijderen", ActionGroup.Verwerken)
                {
                    Help = "Verwijdert uw eigen drempels. Daarna gelden weer die van de corporatie.",
                    Mutation = "cuedrempelHerstellen",
                    Bind = Bind("cueId", "cueId"),
                },
                new PageAction("iedereen", "Voor iedereen instellen…", ActionGroup.Beheren)
                {
                    Help = "Stelt de drempels in voor iedereen die er zelf geen heeft ingesteld.",
                    Mutation = "cuestandaardInstellen",
                    Bind = Bind("cueId", "cueId"),
                },
                new PageAction("standaard", "Instelling voor iedereen verwijderen", ActionGroup.Beheren)
                {
                    Help = "Zet de drempels voor iedereen terug naar hoe het programma ze meebracht. Eigen instellingen van collega's blijven.",
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
