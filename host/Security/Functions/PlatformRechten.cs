using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>The permission sets of what the host itself brings.</summary>
internal static class PlatformRechten
{
    public const string LogboekLezen = "LOGBOEK_LEZEN";

    public static IReadOnlyList<PermissionSet> Sets { get; } =
    [
        new(
            "PLATFORM_GEBRUIKEN",
            "Met het programma werken",
            [
                .. Velden(
                    "Query", "schil", "paginas", "pagina", "paginavariabelen", "persoonlijk", "weergaven", "sluitingsdagen", "feestdagen", "werkdag"),
                .. Velden("Mutation", "persoonlijkBewaren", "weergaveBewaren", "weergaveVerwijderen"),
                .. Velden("Subscription", "recordGewijzigd"),
            ])
        {
            Functies = Functies.Iedereen,
        },
        new(
            "PLATFORM_BEHEER",
            "Programma beheren",
            [
                .. Velden("Query", "modules", "nummerreeksen"),
                .. Velden("Mutation", "sluitingsdagToevoegen", "sluitingsdagVerwijderen", "nummerreeksWijzigen", "nummerreeksregelWijzigen"),
                .. Velden("Module", "*"),
                .. Velden("Nummerreeks", "*"),
            ]),
        new(
            LogboekLezen,
            "Wijzigingslog lezen",
            [
                .. Velden("Query", "wijzigingslog", "wijzigingslogregel", "logboekcontrole"),
                .. Velden("Wijzigingslogregel", "*"),
                .. Velden("Logboekverslag", "*"),
            ])
        {
            Functies = [Functies.PrivacyOfficer],
        },
    ];

    private static IEnumerable<Permission> Velden(string type, params string[] velden) => velden.Select(veld => new Permission($"{type}.{veld}"));
}
