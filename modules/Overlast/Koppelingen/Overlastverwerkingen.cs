using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Samenwerking;
using Leefbaarheid.Overlast.Triage;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>What the handling of nuisance keeps personal data for.</summary>
internal sealed class Overlastverwerkingen : IVerwerkingsbron
{
    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Overlast", "Overlast beoordelen, aanpakken en zo nodig voor de rechter bewijzen.", Grondslag.GerechtvaardigdBelang,
            "De corporatie is omwonenden een rustig woongenot verplicht; wat wordt vastgelegd blijft bij de feiten.",
            [typeof(Dossierdeel), typeof(Interventiedeelnemer), typeof(Overlasttriage)])
        {
            Betrokkenen = "melders, veroorzakers, andere betrokkenen, medewerkers van partners",
            Ontvangers = "medewerkers die met de zaak werken; partners alleen onder een convenant; de rechter",
            Bewaarsoort = "Leefbaarheidsdossier",
            Bewaartermijn = "Zo lang als het dossier waar het bij hoort.",
        },
        new("Netwerkpartners", "Weten met wie wij bij partners samenwerken.", Grondslag.GerechtvaardigdBelang,
            "Samenwerken kan niet zonder te weten wie te bereiken is.", [typeof(Netwerkpartner)])
        {
            Betrokkenen = "contactpersonen van partners",
            Ontvangers = "medewerkers",
            Bewaartermijn = "Zolang er wordt samengewerkt. Het programma wist dit niet vanzelf.",
        },
    ];
}
