using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Import;

internal sealed record Gebiedsrij(string Code, string Naam, Gebiedsniveau Niveau, string? Bovenliggend);

/// <summary>Neighbourhoods, districts and municipalities.</summary>
internal sealed class GebiedenImporter(BasisContext context, IUnitOfWork werk) : CsvImporter<Gebiedsrij, Gebied>(context, werk)
{
    public override string Soort => "gebieden";

    public override IReadOnlyList<ImportKolom> Kolommen { get; } =
    [
        new("code", Verplicht: true, "De CBS-code, of een eigen code."),
        new("naam", Verplicht: true, "De naam."),
        new("niveau", Verplicht: true, "Buurt, Wijk, Stadsdeel, Gemeente, Woonplaats of Eigen."),
        new("bovenliggend", Verplicht: false, "De code van het gebied waar het in ligt."),
    ];

    protected override Gebiedsrij Lees(CsvRij rij)
    {
        var gelezen = new Gebiedsrij(
            rij.Sleutel("code") ?? rij.Verplicht("code"),
            rij.Verplicht("naam"),
            rij.Keuze<Gebiedsniveau>("niveau"),
            rij.Sleutel("bovenliggend"));
        if (gelezen.Bovenliggend == gelezen.Code)
            throw new RegelovertredingException("HIERARCHIE_KRING", "Een gebied kan niet in zichzelf liggen.", "bovenliggend");
        Maak(gelezen);
        return gelezen;
    }

    protected override string SleutelVan(Gebiedsrij rij) => rij.Code;

    protected override IEnumerable<string> VerwijzingenVan(Gebiedsrij rij) => rij.Bovenliggend is { } boven ? [boven] : [];

    protected override Task<HashSet<string>> BekendeNamenAsync(IReadOnlyCollection<string> namen, CancellationToken cancellationToken)
        => Context.Gebieden.Select(gebied => gebied.Code).Where(code => namen.Contains(code)).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

    protected override Task<Dictionary<string, Gebied>> BestaandeAsync(
        IReadOnlyList<Importrij<Gebiedsrij, Gebied>> partij,
        Func<string, bool> staatInBestand,
        CancellationToken cancellationToken)
    {
        var codes = partij.Select(rij => rij.Sleutel).ToList();
        return Context.Gebieden.Where(gebied => codes.Contains(gebied.Code)).ToDictionaryAsync(gebied => gebied.Code, StringComparer.Ordinal, cancellationToken);
    }

    protected override Gebied Maak(Gebiedsrij rij) => new(rij.Code, rij.Naam, rij.Niveau);

    protected override void WerkBij(Gebied record, Gebiedsrij rij) => record.Wijzig(rij.Naam, rij.Niveau);

    protected override async Task VerwijsAsync(IReadOnlyList<Importrij<Gebiedsrij, Gebied>> partij, CancellationToken cancellationToken)
    {
        var gebieden = await Context.Gebieden.Select(gebied => new { gebied.Id, gebied.Code, gebied.BovenliggendId }).ToListAsync(cancellationToken);
        var ids = gebieden.ToDictionary(gebied => gebied.Code, gebied => gebied.Id, StringComparer.Ordinal);
        var bovenliggenden = gebieden.ToDictionary(gebied => gebied.Id, gebied => gebied.BovenliggendId);
        foreach (var rij in partij)
        {
            Guid? boven = rij.Inhoud.Bovenliggend is { } code ? ids[code] : null;
            rij.Record.PlaatsOnder(boven, hoger => bovenliggenden.GetValueOrDefault(hoger));
            bovenliggenden[rij.Record.Id] = boven;
        }
    }
}
