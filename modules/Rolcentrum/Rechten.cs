using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Rolcentra;

/// <summary>What functions at the corporation can be given of this module. What a role centre counts is allowed by the modules that count.</summary>
internal static class Rechten
{
    public static IReadOnlyList<PermissionSet> Sets { get; } =
    [
        new(
            "ROLCENTRUM_GEBRUIKEN",
            "Rolcentrum gebruiken",
            [
                new Permission("Query.mijnRolcentrum"),
                new Permission("Query.rolprofielen"),
                new Permission("Query.cuedrempels"),
                new Permission("Mutation.rolcentrumProfielKiezen"),
                new Permission("Mutation.cuedrempelInstellen"),
                new Permission("Mutation.cuedrempelHerstellen"),
                .. new[] { "Rolcentrum", "Rolprofiel", "Activiteitengroep", "Cue", "Kop", "Kpi", "Cuedrempel" }.Select(type => new Permission($"{type}.*")),
            ])
        {
            Functies = Functies.Iedereen,
        },
        new(
            "ROLCENTRUM_BEHEER",
            "Rolcentrum inrichten",
            [
                new Permission("Query.profieltoewijzingen"),
                new Permission("Profieltoewijzing.*"),
                new Permission("Mutation.profieltoewijzingInstellen"),
                new Permission("Mutation.cuestandaardInstellen"),
                new Permission("Mutation.cuestandaardHerstellen"),
            ]),
    ];
}
