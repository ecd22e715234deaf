using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Demo;

/// <summary>The names that the demonstration corporation is made of. The municipality does not exist.</summary>
internal static class Demonamen
{
    public const string Gemeente = "Veenmeer";

    public static readonly (string Wijk, string[] Buurten)[] Wijken =
    [
        ("Centrum", ["Binnenstad", "Havenkwartier", "Singelbuurt", "Stationsbuurt"]),
        ("Oosterveld", ["Bomenbuurt", "Vogelbuurt", "De Hoven", "Molenkamp"]),
        ("Zuiderpark", ["Componistenbuurt", "Schildersbuurt", "De Weiden", "Parkzicht"]),
    ];

    public static readonly string[] Straten =
    [
        "Marktstraat", "Kerksteeg", "Havenkade", "Sluisstraat", "Singelgracht", "Torenlaan", "Stationsweg", "Spoorlaan",
        "Eikenlaan", "Beukenstraat", "Lindehof", "Kastanjelaan", "Merelstraat", "Lijsterhof", "Zwaluwplein", "Kievitstraat",
        "Hoefsmid", "Wagenmaker", "Korenbloem", "Klaproosveld", "Molenweg", "Maalderij", "Mozartlaan", "Bachstraat",
        "Vivaldihof", "Chopinstraat", "Rembrandtlaan", "Vermeerstraat", "Frans Halsplein", "Jan Steenhof", "Weidegang", "Graslaan",
        "Parkweg", "Vijverhof", "Brinkstraat", "Kampweg",
    ];

    public static readonly string[] Rayons = ["Noord", "Oost", "Zuid", "West"];

    public static readonly (string? Tussenvoegsel, string Naam)[] Achternamen =
    [
        ("de", "Jong"), (null, "Jansen"), ("de", "Vries"), ("van den", "Berg"), (null, "Bakker"), ("van", "Dijk"), (null, "Visser"),
        (null, "Smit"), (null, "Meijer"), ("de", "Boer"), (null, "Mulder"), ("de", "Groot"), (null, "Bos"), (null, "Vos"), (null, "Peters"),
        (null, "Hendriks"), ("van", "Leeuwen"), (null, "Dekker"), (null, "Brouwer"), ("de", "Wit"), (null, "Dijkstra"), (null, "Smits"),
        ("de", "Graaf"), ("van der", "Meer"), (null, "Kok"), (null, "Jacobs"), (null, "Vermeulen"), ("van den", "Heuvel"),
        (null, "Schouten"), ("van", "Beek"), (null, "Willems"), ("van", "Vliet"), ("van der", "Heijden"), (null, "Hoekstra"), (null, "Maas"),
        (null, "Verhoeven"), (null, "Koster"), ("van", "Dam"), (null, "Prins"), (null, "Blom"), (null, "Huisman"), (null, "Yılmaz"),
        (null, "El Amrani"), (null, "Kaya"), (null, "Bouzid"), (null, "Nguyen"), (null, "Kowalski"), (null, "Ramdin"), (null, "Pinas"),
        (null, "Postma"),
    ];

    public static readonly string[] Voornamen =
    [
        "Anna", "Sanne", "Fatima", "Els", "Marieke", "Johanna", "Iris", "Noor", "Lieke", "Samira", "Petra", "Greet", "Wil", "Ayşe", "Linda",
        "Jan", "Piet", "Kees", "Mohamed", "Daan", "Sem", "Bram", "Henk", "Willem", "Mehmet", "Thijs", "Ruben", "Gerrit", "Omar", "Sjoerd",
    ];

    public static readonly string[] Organisaties =
    [
        "Gemeente Veenmeer", "Politie Veenmeer", "Buurtbemiddeling Veenmeer", "Stichting Welzijn Veenmeer", "GGD Vechtstreek",
        "Wijkteam Oosterveld", "Wijkteam Zuiderpark", "Thuiszorg De Brug", "Bewonerscommissie Eikenlaan", "Bewonerscommissie Parkweg",
        "Leger des Heils", "Schuldhulpmaatje Veenmeer", "Groenbedrijf De Linde", "Schoonmaakbedrijf Helder", "Installatiebedrijf Kok",
        "Bouwbedrijf Postma", "Slotenservice Snel", "Verslavingszorg Oost", "Advocatenkantoor De Gracht", "Deurwaarders Van Dam",
        "Basisschool De Zwaluw", "Basisschool Het Palet", "Huisartsen Singelbuurt", "Apotheek Centrum", "Voedselbank Veenmeer",
        "Vluchtelingenwerk Vechtstreek", "Moskee Ar-Rahman", "Protestantse Gemeente Veenmeer", "Sportvereniging VV Veenmeer",
        "Energiecoaches Veenmeer",
    ];

    public static readonly (string Code, string Naam)[] Teams =
    [
        ("CENTRUM", "Team Centrum"), ("OOST", "Team Oosterveld"), ("ZUID", "Team Zuiderpark"), ("SOCIAAL", "Sociaal beheer"),
        ("KLANT", "Klantcontact"),
    ];

    /// <summary>What each of them may do: the code of the function that is called so.</summary>
    public static readonly IReadOnlyDictionary<string, string> Functiecodes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Manager"] = Functies.Manager,
        ["Coördinator"] = Functies.Coordinator,
        ["Sociaal beheerder"] = Functies.SociaalBeheerder,
        ["Ondersteuner sociaal beheer"] = Functies.Ondersteuner,
        ["Wijkbeheerder"] = Functies.Wijkbeheerder,
        ["Leefbaarheidsmedewerker"] = Functies.Leefbaarheidsmedewerker,
    };

    /// <summary>Who keeps the program, and who watches over privacy, beside the work that they have.</summary>
    public static readonly IReadOnlyDictionary<string, string> Nevenfuncties = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["EPRINS"] = Functies.Applicatiebeheerder,
        ["MBAKKER"] = Functies.PrivacyOfficer,
    };

    public static readonly (string Code, string Naam, string Functie, string Team)[] Medewerkers =
    [
        ("MBAKKER", "Marleen Bakker", "Manager", "SOCIAAL"),
        ("JVISSER", "Joke Visser", "Sociaal beheerder", "SOCIAAL"),
        ("HDEGROOT", "Hans de Groot", "Sociaal beheerder", "SOCIAAL"),
        ("SKAYA", "Selin Kaya", "Sociaal beheerder", "SOCIAAL"),
        ("EPRINS", "Eva Prins", "Ondersteuner sociaal beheer", "SOCIAAL"),
        ("RMULDER", "Rob Mulder", "Coördinator", "CENTRUM"),
        ("TDEWIT", "Tom de Wit", "Wijkbeheerder", "CENTRUM"),
        ("LBLOM", "Lisa Blom", "Wijkbeheerder", "CENTRUM"),
        ("AELAMRANI", "Amina El Amrani", "Leefbaarheidsmedewerker", "CENTRUM"),
        ("PKOSTER", "Pim Koster", "Leefbaarheidsmedewerker", "CENTRUM"),
        ("IDEKKER", "Ingrid Dekker", "Coördinator", "OOST"),
        ("WBOS", "Wouter Bos", "Wijkbeheerder", "OOST"),
        ("FHOEKSTRA", "Femke Hoekstra", "Wijkbeheerder", "OOST"),
        ("MYILMAZ", "Murat Yılmaz", "Leefbaarheidsmedewerker", "OOST"),
        ("CSMIT", "Carla Smit", "Leefbaarheidsmedewerker", "OOST"),
        ("GVANDIJK", "Gerard van Dijk", "Coördinator", "ZUID"),
        ("NPETERS", "Nienke Peters", "Wijkbeheerder", "ZUID"),
        ("SRAMDIN", "Sunil Ramdin", "Wijkbeheerder", "ZUID"),
        ("DVERHOEVEN", "Dirk Verhoeven", "Leefbaarheidsmedewerker", "ZUID"),
        ("KMAAS", "Karin Maas", "Leefbaarheidsmedewerker", "ZUID"),
        ("OHUISMAN", "Olga Huisman", "Coördinator", "KLANT"),
        ("BVOS", "Bart Vos", "Ondersteuner sociaal beheer", "KLANT"),
        ("YBOUZID", "Yasmina Bouzid", "Ondersteuner sociaal beheer", "KLANT"),
        ("LDEBOER", "Lars de Boer", "Ondersteuner sociaal beheer", "KLANT"),
        ("ZVANBEEK", "Zoë van Beek", "Ondersteuner sociaal beheer", "KLANT"),
    ];

    public static readonly (string Soort, string Detailsoort, string Toelichting)[] Signaleringen =
    [
        ("AGR", "VEB", "Heeft een medewerker uitgescholden bij een huisbezoek. Ga met twee."),
        ("OVE", "GEL", "Meerdere meldingen van geluid in de avond; gesprekken lopen."),
        ("ONB", "AMB", "Krijgt ambulante begeleiding. Overleg eerst met het wijkteam."),
        ("WAN", "ONA", "Onacceptabele toon aan de telefoon. Er is een gesprek geweest."),
        ("ONE", "VER", "Woning was ernstig vervuild; er komt een controle."),
        ("SCH", "BET", "Betalingsregeling loopt. Verwijs vragen naar incasso."),
    ];
}
