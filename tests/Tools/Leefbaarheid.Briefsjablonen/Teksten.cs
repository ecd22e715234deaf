namespace Leefbaarheid.Briefsjablonen;

/// <summary>A letter: what stands between the salutation and the signature.</summary>
internal sealed record Brieftekst(string Code, string Onderwerp, IReadOnlyList<Blok> Blokken);

internal abstract record Blok;

internal sealed record Kop(string Tekst) : Blok;

internal sealed record Alinea(string Tekst) : Blok;

/// <summary>Lines with a bullet, each of its own.</summary>
internal sealed record Punten(params IReadOnlyList<string> Regels) : Blok;

/// <summary>A bullet for every line of a field.</summary>
internal sealed record Herhaling(string Veld) : Blok;

/// <summary>Only when a field has a value.</summary>
internal sealed record Als(string Veld, params IReadOnlyList<Blok> Blokken) : Blok;

/// <summary>The texts, in plain Dutch. {Veld} becomes a merge field.</summary>
internal static class Teksten
{
    private static readonly Blok[] s_vragen =
    [
        new Kop("Heeft u vragen?"),
        new Alinea("Bel of mail dan met {BehandelaarNaam}. Het telefoonnummer en e-mailadres vindt u bovenaan deze brief. Noem daarbij ons kenmerk {Dossiernummer}. Dan kunnen we u sneller helpen."),
    ];

    public static IReadOnlyList<Brieftekst> Alle { get; } =
    [
        new("ONTVANGST", "Wij hebben uw melding ontvangen",
        [
            new Alinea("Op {Melddatum} heeft u contact met ons opgenomen. Bedankt voor uw melding. In deze brief leest u wat u van ons kunt verwachten."),
            new Kop("Wat u ons heeft verteld"),
            new Alinea("{Samenvatting}"),
            new Alinea("Klopt dit niet, of wilt u iets toevoegen? Laat het ons dan weten."),
            new Als("Afspraken", new Kop("Wat we met u hebben afgesproken"), new Herhaling("Afspraken")),
            new Kop("Wat gaat er nu gebeuren?"),
            new Alinea("{BehandelaarNaam} behandelt uw melding. U hoort uiterlijk op {UiterlijkBerichtDag} {UiterlijkBericht} van ons hoe het ervoor staat."),
            new Kop("We gaan zorgvuldig om met uw gegevens"),
            new Alinea("Gaat uw melding over iemand in uw buurt? Dan vertellen we die persoon niet dat u ons dit heeft gemeld. Is het voor een oplossing nodig dat uw naam bekend wordt? Dan vragen we u eerst of u dat goed vindt."),
            .. s_vragen,
        ]),
        new("TERUGKOPP", "Hoe het staat met uw melding",
        [
            new Alinea("Op {Melddatum} heeft u contact met ons opgenomen. In deze brief leest u wat we met uw melding hebben gedaan."),
            new Als("WatGedaan", new Kop("Wat we hebben gedaan"), new Herhaling("WatGedaan")),
            new Kop("Wat het resultaat is"),
            new Alinea("{Resultaat}"),
            new Als("Vervolg", new Kop("Hoe het verder gaat"), new Alinea("{Vervolg}")),
            new Kop("Bent u het er niet mee eens?"),
            new Alinea("Vertel het ons. We luisteren naar u en kijken samen of we nog iets anders kunnen doen."),
            .. s_vragen,
        ]),
        new("SOMMATIE", "Sommatie: stop met de overlast",
        [
            new Alinea("Wij hebben meldingen gekregen over overlast vanuit uw woning. Het gaat om: {Overlast}. In deze brief leest u wat wij van u eisen en wat er gebeurt als de overlast doorgaat."),
            new Als("Voorvallen", new Kop("Wanneer was er overlast?"), new Herhaling("Voorvallen")),
            new Kop("Wat wij van u eisen"),
            new Alinea("{Eis}"),
            new Alinea("De overlast moet uiterlijk op {UiterlijkOpDag} {UiterlijkOp} voorbij zijn, en daarna voorbij blijven."),
            new Kop("Waarom wij dit eisen"),
            new Alinea("Als huurder moet u zich gedragen als een goed huurder. Dat staat in de wet (artikel 213 van Boek 7 van het Burgerlijk Wetboek). U en uw bezoek mogen daarom geen overlast veroorzaken voor anderen in de buurt."),
            new Kop("Wat gebeurt er als de overlast doorgaat?"),
            new Alinea("Dan nemen wij verdere stappen. Wij kunnen de rechter vragen om u te verplichten met de overlast te stoppen, of om uw huurovereenkomst te beëindigen. Een rechtszaak kost geld. Wij vragen de rechter om u die kosten te laten betalen."),
            new Kop("Wij praten graag met u"),
            new Alinea("Misschien ziet u het anders, of heeft u hulp nodig om de overlast te stoppen. Neem dan contact op met {BehandelaarNaam}. Het telefoonnummer en e-mailadres vindt u bovenaan deze brief. Wij horen graag uw kant van het verhaal."),
        ]),
        new("UITNODIGING", "Uitnodiging voor een gesprek",
        [
            new Alinea("Wij willen graag met u praten over {Aanleiding}. Daarom nodigen we u uit voor een gesprek."),
            new Kop("Wanneer en waar?"),
            new Punten("Datum: {GespreksdatumDag} {Gespreksdatum}", "Tijd: {Gesprekstijd}", "Plaats: {Gespreksplaats}"),
            new Als("Deelnemers", new Kop("Wie zijn erbij?"), new Herhaling("Deelnemers")),
            new Kop("Waarom dit gesprek?"),
            new Alinea("We willen uw kant van het verhaal horen. En we willen samen met u kijken wat er nodig is om prettig te kunnen wonen. U mag iemand meenemen, bijvoorbeeld een familielid of een hulpverlener."),
            new Kop("Kunt u niet?"),
            new Alinea("Laat het ons dan zo snel mogelijk weten. We maken dan een nieuwe afspraak. Ook als u het fijner vindt om op een andere plek te praten, denken we met u mee."),
            .. s_vragen,
        ]),
        new("VERWIJZING", "Waar u nu terechtkunt met uw klacht",
        [
            new Alinea("U heeft bij ons een klacht ingediend, die bij ons bekend is onder nummer {Dossiernummer}. U bent niet tevreden met onze oplossing. Dat vinden we jammer. We kunnen helaas zelf niet meer voor u doen. In deze brief leest u waar u nu terechtkunt."),
            new Kop("Wat we hebben gedaan"),
            new Alinea("{Motivering}"),
            new Kop("Waar u terechtkunt"),
            new Alinea("U kunt uw klacht voorleggen aan: {Instantie}."),
            new Als("InstantieAdres", new Alinea("{InstantieAdres}")),
            new Als("UitersteIndiendatum", new Alinea("Doe dat uiterlijk op {UitersteIndiendatumDag} {UitersteIndiendatum}. Dient u uw klacht later in? Dan kan het zijn dat uw klacht niet meer wordt behandeld.")),
            new Kop("Welke mogelijkheden zijn er nog meer?"),
            new Als("KlachtencommissieNaam", new Punten("{KlachtencommissieNaam}. Deze onafhankelijke commissie behandelt klachten over onze dienstverlening en geeft ons advies. Dat kan tot één jaar nadat u de klacht bij ons indiende of onze reactie kreeg.")),
            new Als("KlachtencommissieAdres", new Punten("Het adres van deze commissie is {KlachtencommissieAdres}.")),
            new Punten(
                "De Huurcommissie. Deze beslist bijvoorbeeld over de hoogte van de huur, de servicekosten en achterstallig onderhoud. Met een klacht over ons kunt u er terecht als wij uw klacht hebben behandeld en u het niet eens bent met de uitkomst, of als wij uw klacht niet op tijd hebben behandeld. Kijk voor de voorwaarden en kosten op www.huurcommissie.nl.",
                "De kantonrechter. Wilt u naar de rechter? Vraag dan eerst advies, bijvoorbeeld bij het Juridisch Loket."),
            .. s_vragen,
        ]),
        new("AFSLUITING", "Wij hebben uw melding afgerond",
        [
            new Alinea("Op {Melddatum} heeft u contact met ons opgenomen. We hebben uw melding nu afgerond. In deze brief leest u waarom."),
            new Kop("Wat het resultaat is"),
            new Alinea("{Resultaat}"),
            new Als("Nazorg", new Kop("Wat we nog doen"), new Herhaling("Nazorg")),
            new Kop("Gebeurt het weer?"),
            new Alinea("Neem dan opnieuw contact met ons op. Noem daarbij nummer {Dossiernummer}. Dan hoeft u uw verhaal niet nog een keer te vertellen."),
            new Kop("Bent u het er niet mee eens?"),
            new Alinea("Bel of mail dan eerst met {BehandelaarNaam}. Het telefoonnummer en e-mailadres vindt u bovenaan deze brief. Komen we er samen niet uit? Dan kunt u een klacht bij ons indienen."),
            new Alinea("Bedankt dat u het ons heeft laten weten. Met uw hulp houden we de buurt prettig om in te wonen."),
        ]),
    ];
}
