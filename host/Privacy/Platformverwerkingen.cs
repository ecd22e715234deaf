using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Host.Bestanden;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Persoonlijk;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Termijnen;

namespace Leefbaarheid.Host.Privacy;

/// <summary>What the host keeps personal data for.</summary>
internal sealed class Platformverwerkingen : IVerwerkingsbron
{
    private const string Medewerkers = "medewerkers";

    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Toegang tot het programma", "Vaststellen wie er werkt, en wie wat mag.", Grondslag.GerechtvaardigdBelang,
            "Gegevens van bewoners zijn alleen te beschermen als bekend is wie erbij kan.", [typeof(Gebruiker), typeof(Sessie)])
        {
            Betrokkenen = Medewerkers,
            Ontvangers = "applicatiebeheer",
            Bewaartermijn = "Accounts zolang iemand in dienst is en tot het beheer ze verwijdert; sessies tot ze aflopen.",
        },
        new("Persoonlijke instellingen", "Onthouden hoe iemand zijn scherm heeft ingericht.", Grondslag.GerechtvaardigdBelang,
            "Zonder dat is het programma niet goed te gebruiken, en het raakt niemand anders.", [typeof(PersoonlijkeInstelling), typeof(Lijstweergave)])
        {
            Betrokkenen = Medewerkers,
            Ontvangers = "de medewerker zelf, bij gedeelde weergaven collega's",
            Bewaartermijn = "Tot de medewerker ze wijzigt of wist.",
        },
        new("Wijzigingslog", "Kunnen laten zien wie wat wanneer heeft gewijzigd.", Grondslag.WettelijkePlicht,
            "De AVG verlangt dat de corporatie haar zorgvuldigheid kan aantonen (artikel 5 lid 2 en artikel 32).", [typeof(Wijziging)])
        {
            Betrokkenen = "medewerkers, en wie er in de gewijzigde gegevens staat",
            Ontvangers = "privacy officer, applicatiebeheer",
            Bewaartermijn = "Waarden worden gewist met de zaak waar ze bij horen; dat er iets is gewijzigd, blijft.",
        },
        new("Leeslog", "Kunnen laten zien wie vertrouwelijke en geheime dossiers heeft gelezen.", Grondslag.WettelijkePlicht,
            "De AVG verlangt dat toegang tot gevoelige gegevens is te controleren (artikel 5 lid 1 onder f en artikel 32).", [typeof(Lezing)])
        {
            Betrokkenen = Medewerkers,
            Ontvangers = "privacy officer, applicatiebeheer",
            Bewaartermijn = "Het programma wist deze regels niet; zij bevatten niets uit de dossiers zelf.",
        },
        new("Bestanden", "Brieven, foto's en documenten bewaren bij de zaak waar ze bij horen.", Grondslag.GerechtvaardigdBelang,
            "Zij horen bij een andere verwerking in dit register en hebben daar hun grondslag.", [typeof(Bestandspost)])
        {
            Betrokkenen = "wie er in het bestand staat",
            Ontvangers = "wie de zaak mag zien",
            Bewaartermijn = "Zo lang als de zaak waar het bestand bij hoort.",
        },
        new("Termijnbewaking en berichten", "Medewerkers op tijd waarschuwen dat er iets moet gebeuren.", Grondslag.GerechtvaardigdBelang,
            "Beloften aan bewoners en wettelijke termijnen zijn anders niet na te komen.", [typeof(Termijnpost), typeof(Uitgaandbericht)])
        {
            Betrokkenen = "medewerkers, en indirect wie bij de zaak betrokken is",
            Ontvangers = "de behandelaar, de mailserver van de corporatie",
            Bewaartermijn = "Termijnen zo lang als de zaak; verzonden berichten tot de opruiming van de uitgaande post.",
        },
    ];
}
