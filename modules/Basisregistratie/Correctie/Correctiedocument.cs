using DocumentFormat.OpenXml;
using static Leefbaarheid.Basisregistraties.Worddocument;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>The answer as the person reads it: what was decided and why, what stands there now, and who was told.</summary>
internal static class Correctiedocument
{
    private const string Leeg = "(leeg)";

    public static byte[] Schrijf(Correctieverzoek verzoek, string naam, DateOnly vandaag) => Worddocument.Schrijf(Inhoud(verzoek, naam, vandaag));

    private static IEnumerable<OpenXmlElement> Inhoud(Correctieverzoek verzoek, string naam, DateOnly vandaag)
    {
        yield return Alinea("Uw verzoek om gegevens te verbeteren", Kop);
        yield return Alinea($"Verzoek {verzoek.Nummer} van {naam}, ontvangen op {Dag(verzoek.OntvangenOp)}, beantwoord op {Dag(vandaag)}.");
        if (verzoek.Vertegenwoordiger is { } vertegenwoordiger)
            yield return Alinea($"Namens u ingediend door {vertegenwoordiger}.");
        if (verzoek.VerlengdOp is { } verlengdOp)
            yield return Alinea($"Op {Dag(verlengdOp)} lieten wij u weten dat wij meer tijd nodig hadden: {verzoek.Verlengingsreden}");
        yield return Alinea(Besluit(verzoek.Besluit!.Value));
        yield return Alinea(verzoek.Motivering!);
        foreach (var regel in verzoek.Regels)
        {
            yield return Alinea($"{regel.Veld} ({regel.Titel})", Tussenkop);
            yield return Tabel(Regel(regel));
        }

        if (verzoek.Ontvangers.Count > 0)
        {
            yield return Alinea("Wie deze gegevens eerder van ons kreeg", Kop);
            yield return Alinea("Wij hebben hun laten weten wat er is verbeterd. Lukte dat niet, dan staat erbij waarom.");
            yield return Tabel(verzoek.Ontvangers.Select(ontvanger => (
                ontvanger.IsPersoon ? "Een andere bewoner of persoon" : ontvanger.Naam,
                ontvanger.GeinformeerdOp is { } dag ? $"geïnformeerd op {Dag(dag)}" : ontvanger.IsPersoon ? "niet geïnformeerd" : ontvanger.NietGeinformeerdOmdat!)));
        }

        if (verzoek.Beperken)
            yield return Alinea($"Tot vandaag gebruikten wij de gegevens die u betwist zo weinig mogelijk. Vanaf {Dag(vandaag)} gebruiken wij ze weer, zoals ze hierboven staan.");
        if (verzoek.Besluit != Correctiebesluit.Toegewezen)
            yield return Alinea("U kunt ons een verklaring sturen over wat wij niet hebben veranderd. Wij bewaren die bij dit verzoek.");
        yield return Alinea("Bent u het niet eens met dit antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.");
    }

    private static string Besluit(Correctiebesluit besluit) => besluit switch
    {
        Correctiebesluit.Toegewezen => "Wij hebben verbeterd wat u vroeg.",
        Correctiebesluit.Gedeeltelijk => "Wij hebben een deel verbeterd van wat u vroeg.",
        _ => "Wij hebben niet veranderd wat u vroeg.",
    };

    private static IEnumerable<(string Naam, string Waarde)> Regel(Correctieregel regel)
    {
        yield return ("Er stond", regel.OudeWaarde ?? Leeg);
        yield return ("U vroeg", regel.GewensteWaarde ?? Leeg);
        yield return ("Besluit", regel.Oordeel == Correctieoordeel.Toegewezen ? "verbeterd" : "niet veranderd");
        if (regel.Oordeel == Correctieoordeel.Toegewezen)
            yield return ("Er staat nu", regel.NieuweWaarde ?? Leeg);
        if (regel.Motivering is { } motivering)
            yield return ("Omdat", motivering);
    }
}
