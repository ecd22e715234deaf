using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Import;

internal sealed record Referentierij(
    string Soort,
    string Code,
    string Naam,
    string? Omschrijving,
    Referentiedatum Begindatum,
    Referentiedatum Einddatum,
    string? Bovenliggend,
    string? Domein);

/// <summary>
/// The sector's reference lists, as VERA publishes them. Expired values stay. A date that cannot be read is kept as text and told
/// of, and a value that a new edition ends takes its place instead of standing beside it.
/// </summary>
internal sealed class ReferentiedataImporter(BasisContext context, IUnitOfWork werk)
    : CsvImporter<Referentierij, Referentiewaarde>(context, werk)
{
    public override string Soort => "referentiedata";

    public override IReadOnlyList<ImportKolom> Kolommen { get; } =
    [
        new("Soort", Verplicht: true, "De lijst, bijvoorbeeld ONDERHOUDSOORT."),
        new("Code", Verplicht: true, "De code binnen de lijst."),
        new("Naam", Verplicht: true, "De naam die gebruikers zien."),
        new("Omschrijving", Verplicht: false, "De uitleg."),
        new("Begindatum", Verplicht: false, "De eerste dag dat de waarde gekozen mag worden (dag-maand-jaar)."),
        new("Einddatum", Verplicht: false, "De laatste dag dat de waarde gekozen mag worden (dag-maand-jaar)."),
        new("Parent", Verplicht: false, "De waarde waar zij onder valt, als LIJST.CODE."),
        new("Informatiedomein", Verplicht: false, "Het domein van de standaard."),
    ];

    protected override Referentierij Lees(CsvRij rij)
    {
        var gelezen = new Referentierij(
            rij.Verplicht("Soort"),
            rij.Verplicht("Code"),
            rij.Verplicht("Naam"),
            rij.Tekst("Omschrijving"),
            Referentiedatum.Lees(rij.Tekst("Begindatum")),
            Referentiedatum.Lees(rij.Tekst("Einddatum")),
            rij.Tekst("Parent"),
            rij.Tekst("Informatiedomein"));
        WerkBij(Maak(gelezen), gelezen);
        return gelezen;
    }

    protected override string SleutelVan(Referentierij rij)
        => Referentiewaarde.MaakSleutel(rij.Soort, rij.Code, rij.Bovenliggend, rij.Einddatum);

    protected override string NaamVan(Referentierij rij) => $"{rij.Soort}.{rij.Code}";

    protected override IEnumerable<string> VerwijzingenVan(Referentierij rij) => rij.Bovenliggend is { } naam ? [naam] : [];

    protected override string? OpmerkingBij(Referentierij rij)
        => (rij.Begindatum.Tekst ?? rij.Einddatum.Tekst) is { } tekst
            ? $"'{tekst}' bij {NaamVan(rij)} is geen datum; het staat er als tekst bij."
            : null;

    protected override async Task<HashSet<string>> BekendeNamenAsync(IReadOnlyCollection<string> namen, CancellationToken cancellationToken)
        => await Context.Referentiewaarden
            .Select(waarde => waarde.Soort + "." + waarde.Code)
            .Where(naam => namen.Contains(naam))
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

    protected override async Task<Dictionary<string, Referentiewaarde>> BestaandeAsync(
        IReadOnlyList<Importrij<Referentierij, Referentiewaarde>> partij,
        Func<string, bool> staatInBestand,
        CancellationToken cancellationToken)
    {
        // An ended value also looks for the open one that it may have been so far.
        var sleutels = partij.SelectMany(rij => new[] { rij.Sleutel, OpenSleutel(rij.Inhoud) }).Distinct(StringComparer.Ordinal).ToList();
        var bestaande = await Context.Referentiewaarden
            .Where(waarde => sleutels.Contains(waarde.Sleutel))
            .ToDictionaryAsync(waarde => waarde.Sleutel, StringComparer.Ordinal, cancellationToken);
        foreach (var rij in partij.Where(rij => !bestaande.ContainsKey(rij.Sleutel)))
        {
            var open = OpenSleutel(rij.Inhoud);
            if (!staatInBestand(open) && bestaande.Remove(open, out var waarde))
                bestaande[rij.Sleutel] = waarde;
        }

        return bestaande;
    }

    protected override Referentiewaarde Maak(Referentierij rij)
        => new(rij.Soort, rij.Code, rij.Bovenliggend, rij.Einddatum, Referentiebron.Vera);

    protected override void WerkBij(Referentiewaarde record, Referentierij rij)
    {
        record.Beschrijf(rij.Naam, rij.Omschrijving, rij.Begindatum, rij.Domein);
        if (rij.Einddatum.Datum is { } einddatum && record.Einddatum != einddatum)
            record.Beeindig(einddatum);
    }

    private static string OpenSleutel(Referentierij rij)
        => Referentiewaarde.MaakSleutel(rij.Soort, rij.Code, rij.Bovenliggend, Referentiedatum.Geen);
}
