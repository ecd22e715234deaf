using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>The permission sets of what the host itself brings.</summary>
internal static class PlatformRechten
{
    public const string LogboekLezen = "LOGBOEK_LEZEN";
    public const string GebruikersBeheren = "GEBRUIKERS_BEHEREN";

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
            GebruikersBeheren,
            "Gebruikers, API-sleutels en functies beheren",
            [
                .. Velden("Query", "gebruikers", "gebruiker", "apisleutels", "apisleutel", "functies", "functie", "rechtenset"),
                .. Velden(
                    "Mutation",
                    "gebruikerAanmaken", "gebruikerWijzigen", "gebruikerWachtwoordInstellen", "gebruikerBlokkeren", "gebruikerDeblokkeren",
                    "gebruikerTweedeFactorVerwijderen", "gebruikerAfmelden", "sessieBeeindigen", "gebruikerFunctieGeven",
                    "gebruikerFunctieOntnemen", "apisleutelAanmaken", "apisleutelIntrekken"),
                .. new[] { "Gebruiker", "Sessie", "Apisleutel", "Functie", "Functietoekenning", "Rechtenset", "Rechtregel", "Gebruikertoegang", "Apisleuteltoegang" }
                    .SelectMany(type => Velden(type, "*")),
            ]),
        new(
            LogboekLezen,
            "Wijzigingslog en leeslog lezen",
            [
                .. Velden("Query", "wijzigingslog", "wijzigingslogregel", "logboekcontrole", "leeslog"),
                .. Velden("Wijzigingslogregel", "*"),
                .. Velden("Lezing", "*"),
                .. Velden("Logboekverslag", "*"),
            ])
        {
            Functies = [Functies.PrivacyOfficer],
        },
    ];

    private static IEnumerable<Permission> Velden(string type, params string[] velden) => velden.Select(veld => new Permission($"{type}.{veld}"));
}
