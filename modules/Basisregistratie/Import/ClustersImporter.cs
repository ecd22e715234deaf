using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Basisregistraties.Import;

internal sealed record Clusterrij(string Code, string Soort, string Naam, DateOnly? Begindatum, DateOnly? Einddatum, string? Bovenliggend);

/// <summary>Clusters; which units are in them comes with the units.</summary>
internal sealed class ClustersImporter(BasisContext context, IUnitOfWork werk, Importcodes codes)
    : CsvImporter<Clusterrij, Cluster>(context, werk)
{
    public override string Soort => "clusters";

    public override IReadOnlyList<ImportKolom> Kolommen { get; } =
    [
        new("code", Verplicht: true, "De code van het cluster."),
        new("soort", Verplicht: true, "Een code van de lijst CLUSTERSOORT."),
        new("naam", Verplicht: true, "De naam."),
        new("begindatum", Verplicht: false, "De eerste dag."),
        new("einddatum", Verplicht: false, "De laatste dag."),
        new("bovenliggend", Verplicht: false, "De code van het cluster waar het onder valt."),
    ];

    protected override Clusterrij Lees(CsvRij rij)
    {
        var gelezen = new Clusterrij(
            rij.Sleutel("code") ?? rij.Verplicht("code"),
            rij.Verplicht("soort"),
            rij.Verplicht("naam"),
            rij.Datum("begindatum"),
            rij.Datum("einddatum"),
            rij.Sleutel("bovenliggend"));
        if (gelezen.Bovenliggend == gelezen.Code)
            throw new RegelovertredingException("HIERARCHIE_KRING", "Een cluster kan niet onder zichzelf vallen.", "bovenliggend");
        WerkBij(Maak(gelezen), gelezen);
        return gelezen;
    }

    protected override string SleutelVan(Clusterrij rij) => rij.Code;

    protected override IEnumerable<string> VerwijzingenVan(Clusterrij rij) => rij.Bovenliggend is { } boven ? [boven] : [];

    protected override Task<HashSet<string>> BekendeNamenAsync(IReadOnlyCollection<string> namen, CancellationToken cancellationToken)
        => Context.Clusters.Select(cluster => cluster.Code).Where(code => namen.Contains(code)).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

    protected override async Task ControleerAsync(
        IReadOnlyList<Importrij<Clusterrij, Cluster>> partij,
        Importfouten fouten,
        CancellationToken cancellationToken)
    {
        foreach (var rij in partij)
            await codes.ControleerAsync(rij.Regel, Keuzelijsten.Clustersoort, rij.Inhoud.Soort, fouten, cancellationToken);
    }

    protected override Task<Dictionary<string, Cluster>> BestaandeAsync(
        IReadOnlyList<Importrij<Clusterrij, Cluster>> partij,
        Func<string, bool> staatInBestand,
        CancellationToken cancellationToken)
    {
        var sleutels = partij.Select(rij => rij.Sleutel).ToList();
        return Context.Clusters.Where(cluster => sleutels.Contains(cluster.Code)).ToDictionaryAsync(cluster => cluster.Code, StringComparer.Ordinal, cancellationToken);
    }

    protected override Cluster Maak(Clusterrij rij) => new(rij.Code, rij.Soort, rij.Naam);

    protected override void WerkBij(Cluster record, Clusterrij rij) => record.Wijzig(rij.Soort, rij.Naam, rij.Begindatum, rij.Einddatum);

    protected override async Task VerwijsAsync(IReadOnlyList<Importrij<Clusterrij, Cluster>> partij, CancellationToken cancellationToken)
    {
        var clusters = await Context.Clusters.Select(cluster => new { cluster.Id, cluster.Code, cluster.BovenliggendId }).ToListAsync(cancellationToken);
        var ids = clusters.ToDictionary(cluster => cluster.Code, cluster => cluster.Id, StringComparer.Ordinal);
        var bovenliggenden = clusters.ToDictionary(cluster => cluster.Id, cluster => cluster.BovenliggendId);
        foreach (var rij in partij)
        {
            Guid? boven = rij.Inhoud.Bovenliggend is { } code ? ids[code] : null;
            rij.Record.PlaatsOnder(boven, hoger => bovenliggenden.GetValueOrDefault(hoger));
            bovenliggenden[rij.Record.Id] = boven;
        }
    }
}
