using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Klachtafhandeling;

/// <summary>What functions can be composed of.</summary>
internal static class Rechten
{
    public static PermissionSet Lezen { get; } = new(
        "KLACHT_LEZEN",
        "Klachten lezen",
        [
            new Permission("Query.klachten"),
            new Permission("Query.klacht"),
            new Permission("Query.klachtenOverTermijn"),
            new Permission("Query.verwijzingen"),
            new Permission("Query.verwijzing"),
            new Permission("Klacht.*"),
            new Permission("Oplossingscontrole.*"),
            new Permission("Verwijzing.*"),
            new Permission("Leefbaarheidsdossier.klacht"),
        ])
    {
        Functies = Functies.Iedereen,
    };

    public static PermissionSet Bewerken { get; } = new(
        "KLACHT_BEWERKEN",
        "Klachten behandelen",
        [
            new Permission("Mutation.klachtWijzigen"),
            new Permission("Mutation.klachtInBehandelingNemen"),
            new Permission("Mutation.klachtAfwijzen"),
            new Permission("Mutation.klachttaakAfwijzen"),
            new Permission("Mutation.klachtOplossingControleren"),
            new Permission("Mutation.klachtTevredenheidVastleggen"),
            new Permission("Mutation.klachtHeropenen"),
            new Permission("Mutation.verwijzingMaken"),
            new Permission("Mutation.verwijzingWijzigen"),
            new Permission("Mutation.verwijzingUitkomstVastleggen"),
        ])
    {
        Functies = Functies.Behandelaars,
    };
}
