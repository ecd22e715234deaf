using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Correspondentie.Brieven;
using Leefbaarheid.Correspondentie.Gegevens;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Correspondentie;

/// <summary>What functions at the corporation can be given of this module.</summary>
internal static class Rechten
{
    public static IReadOnlyList<PermissionSet> Sets { get; } =
    [
        new(
            "BRIEF_LEZEN",
            "Brieven lezen",
            [
                .. new[] { "brieven", "brief", "briefsjablonen", "briefsjabloon", "briefvelden", "briefvoorbeeld", "brieftekst" }
                    .Select(veld => new Permission($"Query.{veld}")),
                .. new[]
                {
                    nameof(Brief), nameof(Briefantwoord), nameof(Briefdocument), nameof(Briefsjabloon), nameof(Briefsjabloonversie),
                    nameof(Briefvraag), nameof(Briefveld), nameof(Briefvoorbeeld), nameof(Brieftekst), nameof(Briefwaarde), nameof(Gesteldevraag),
                }.Select(type => new Permission($"{type}.*")),
                new Permission("Leefbaarheidsdossier.brieven"),
                new Permission("Leefbaarheidsdossier.aantalBrieven"),
                new Permission("Actieregel.brieven"),
                new Permission("Contact.brieven"),
            ])
        {
            Functies = Functies.Iedereen,
        },
        new(
            "BRIEF_BEWERKEN",
            "Brieven maken en verzenden",
            [.. Wijzigingen("briefMaken", "briefOpnieuwMaken", "briefVerzenden", "briefVerwijderen")])
        {
            Functies = Functies.Behandelaars,
        },
        new(
            "BRIEF_BEHEER",
            "Briefsjablonen beheren",
            [.. Wijzigingen("briefsjabloonToevoegen", "briefsjabloonVervangen", "briefsjabloonWijzigen")]),
    ];

    private static IEnumerable<Permission> Wijzigingen(params string[] velden) => velden.Select(veld => new Permission($"Mutation.{veld}"));
}
