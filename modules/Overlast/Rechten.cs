using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Instrumenten;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Logboek;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;

namespace Leefbaarheid.Overlast;

/// <summary>What functions at the corporation can be given of this module. The register has a set of its own, for the privacy officer.</summary>
internal static class Rechten
{
    public static IReadOnlyList<PermissionSet> Sets { get; } =
    [
        new(
            "OVERLAST_LEZEN",
            "Overlast lezen",
            [
                .. Vragen("instrumenten", "interventies", "afspraken", "overlastlogboekregels", "dossieropbouwonderdelen", "netwerkpartners", "convenanten", "convenant"),
                .. Typen(
                    nameof(Instrument), nameof(Interventie), nameof(Interventiedeelnemer), nameof(Afspraak), nameof(Overlastlogboekregel),
                    nameof(Dossieropbouwonderdeel), nameof(Dossieropbouwstuk), nameof(Dossieropbouwpunt),
                    nameof(Netwerkpartner), nameof(Convenant)),
                .. new[] { "interventies", "afspraken", "overlastlogboek", "dossieropbouw", "aantalOntbrekendeOnderdelen" }
                    .Select(veld => new Permission($"Leefbaarheidsdossier.{veld}")),
                new Permission("Actieregel.interventies"),
            ])
        {
            Functies = Functies.Iedereen,
        },
        new(
            // What is judged here is somebody's health and behaviour.
            "TRIAGE_LEZEN",
            "Triage van overlast lezen",
            [.. Typen(nameof(Overlasttriage)), new Permission("Leefbaarheidsdossier.overlasttriage")])
        {
            Functies = [Functies.Coordinator, Functies.SociaalBeheerder, Functies.Leefbaarheidsmedewerker, Functies.Ondersteuner],
        },
        new(
            "OVERLAST_BEWERKEN",
            "Overlast bewerken",
            [
                .. Wijzigingen(
                    "overlasttriageVastleggen",
                    "interventieToevoegen",
                    "interventieWijzigen",
                    "interventieUitkomstVastleggen",
                    "interventiedeelnemerToevoegen",
                    "interventiedeelnemerVerwijderen",
                    "afspraakVastleggen",
                    "afspraakVerlengen",
                    "afspraakNalevingBeoordelen",
                    "overlastlogboekregelToevoegen",
                    "overlastlogboekregelDoorhalen",
                    "dossieropbouwstukToevoegen",
                    "dossieropbouwstukVerwijderen"),
            ])
        {
            Functies = [Functies.Coordinator, Functies.SociaalBeheerder, Functies.Leefbaarheidsmedewerker, Functies.Ondersteuner],
        },
        new(
            "SAMENWERKING_LEZEN",
            "Doorverwijzingen en register van gegevensverstrekkingen lezen",
            [
                .. Vragen("doorverwijzingen", "gegevensverstrekkingen"),
                .. Typen(nameof(Doorverwijzing), nameof(Gegevensverstrekking)),
                new Permission("Leefbaarheidsdossier.doorverwijzingen"),
                new Permission("Leefbaarheidsdossier.gegevensverstrekkingen"),
            ])
        {
            Functies = [Functies.Coordinator, Functies.SociaalBeheerder, Functies.Manager, Functies.PrivacyOfficer],
        },
        new(
            "SAMENWERKING_BEWERKEN",
            "Doorverwijzen en gegevens verstrekken",
            [.. Wijzigingen("doorverwijzingMaken", "doorverwijzingTerugkoppelen", "gegevensVerstrekken")])
        {
            Functies = [Functies.Coordinator, Functies.SociaalBeheerder],
        },
        new(
            "OVERLAST_BEHEER",
            "Overlast inrichten",
            [
                .. new[] { "instrument", "dossieropbouwonderdeel", "netwerkpartner", "convenant" }
                    .SelectMany(tabel => Wijzigingen($"{tabel}Toevoegen", $"{tabel}Wijzigen")),
            ]),
    ];

    private static IEnumerable<Permission> Vragen(params string[] velden) => velden.Select(veld => new Permission($"Query.{veld}"));

    private static IEnumerable<Permission> Typen(params string[] typen) => typen.Select(type => new Permission($"{type}.*"));

    private static IEnumerable<Permission> Wijzigingen(params string[] velden) => velden.Select(veld => new Permission($"Mutation.{veld}"));
}
