using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Import;

internal sealed record Eenheidsrij(
    string Nummer,
    string Soort,
    string? Detailsoort,
    string Status,
    Adresgegevens Adres,
    string? BagId,
    int? Bouwjaar,
    string? Gebied,
    IReadOnlyList<string> Clusters);

/// <summary>Units, with the neighbourhood that they lie in and the clusters that they belong to.</summary>
internal sealed class EenhedenImporter(BasisContext context, IUnitOfWork werk, Importcodes codes, TimeProvider klok)
    : CsvImporter<Eenheidsrij, Eenheid>(context, werk)
{
    public override string Soort => "eenheden";

    public override IReadOnlyList<ImportKolom> Kolommen { get; } =
    [
        new("nummer", Verplicht: true, "Het nummer van de eenheid."),
        new("soort", Verplicht: true, "Een code van de lijst EENHEIDSOORT."),
        new("detailsoort", Verplicht: false, "Een code van de lijst EENHEIDDETAILSOORT."),
        new("status", Verplicht: true, "Een code van de lijst EENHEIDSTATUS."),
        new("straat", Verplicht: true, "De straat."),
        new("huisnummer", Verplicht: true, "Het huisnummer, zonder letter of toevoeging."),
        new("huisletter", Verplicht: false, "De huisletter."),
        new("toevoeging", Verplicht: false, "De huisnummertoevoeging."),
        new("postcode", Verplicht: true, "De postcode."),
        new("woonplaats", Verplicht: true, "De woonplaats."),
        new("bagid", Verplicht: false, "De sleutel in de BAG: zestien cijfers."),
        new("bouwjaar", Verplicht: false, "Het bouwjaar."),
        new("gebied", Verplicht: false, "De code van de buurt."),
        new("clusters", Verplicht: false, "Codes van clusters, met | ertussen. De eenheid komt erbij; zij gaat nergens uit."),
    ];

    protected override Eenheidsrij Lees(CsvRij rij)
    {
        var gelezen = new Eenheidsrij(
            rij.Sleutel("nummer") ?? rij.Verplicht("nummer"),
            rij.Verplicht("soort"),
            rij.Tekst("detailsoort"),
            rij.Verplicht("status"),
            new Adresgegevens(
                rij.Verplicht("straat"),
                rij.Getal("huisnummer") ?? 0,
                rij.Tekst("huisletter"),
                rij.Tekst("toevoeging"),
                rij.Verplicht("postcode"),
                rij.Verplicht("woonplaats")),
            rij.Tekst("bagid"),
            rij.Getal("bouwjaar"),
            rij.Sleutel("gebied"),
            rij.Codes("clusters"));
        Maak(gelezen).Registreer(gelezen.BagId, gelezen.Bouwjaar, gebiedId: null);
        return gelezen;
    }

    protected override string SleutelVan(Eenheidsrij rij) => rij.Nummer;

    protected override Task<HashSet<string>> BekendeNamenAsync(IReadOnlyCollection<string> namen, CancellationToken cancellationToken)
        => Context.Eenheden.Select(eenheid => eenheid.Nummer).Where(nummer => namen.Contains(nummer)).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

    protected override async Task ControleerAsync(
        IReadOnlyList<Importrij<Eenheidsrij, Eenheid>> partij,
        Importfouten fouten,
        CancellationToken cancellationToken)
    {
        var gebieden = await GebiedenAsync(partij, cancellationToken);
        var clusters = await ClustersAsync(partij, cancellationToken);
        foreach (var rij in partij)
        {
            await codes.ControleerAsync(rij.Regel, Keuzelijsten.Eenheidsoort, rij.Inhoud.Soort, fouten, cancellationToken);
            await codes.ControleerAsync(rij.Regel, Keuzelijsten.Eenheiddetailsoort, rij.Inhoud.Detailsoort, fouten, cancellationToken);
            await codes.ControleerAsync(rij.Regel, Keuzelijsten.Eenheidstatus, rij.Inhoud.Status, fouten, cancellationToken);
            if (rij.Inhoud.Gebied is { } gebied && !gebieden.ContainsKey(gebied))
                fouten.Meld(rij.Regel, $"Gebied '{gebied}' bestaat niet.");
            foreach (var cluster in rij.Inhoud.Clusters.Where(cluster => !clusters.ContainsKey(cluster)))
                fouten.Meld(rij.Regel, $"Cluster '{cluster}' bestaat niet.");
        }
    }

    protected override Task<Dictionary<string, Eenheid>> BestaandeAsync(
        IReadOnlyList<Importrij<Eenheidsrij, Eenheid>> partij,
        Func<string, bool> staatInBestand,
        CancellationToken cancellationToken)
    {
        var sleutels = partij.Select(rij => rij.Sleutel).ToList();
        return Context.Eenheden
            .Include(eenheid => eenheid.Clusters)
            .Where(eenheid => sleutels.Contains(eenheid.Nummer))
            .ToDictionaryAsync(eenheid => eenheid.Nummer, StringComparer.Ordinal, cancellationToken);
    }

    protected override Eenheid Maak(Eenheidsrij rij) => new(rij.Nummer, rij.Soort, rij.Detailsoort, rij.Status, rij.Adres);

    protected override void WerkBij(Eenheid record, Eenheidsrij rij)
    {
        record.Typeer(rij.Soort, rij.Detailsoort, rij.Status);
        record.Adresseer(rij.Adres);
    }

    protected override async Task VulAanAsync(IReadOnlyList<Importrij<Eenheidsrij, Eenheid>> partij, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var gebieden = await GebiedenAsync(partij, cancellationToken);
        var clusters = await ClustersAsync(partij, cancellationToken);
        foreach (var rij in partij)
        {
            rij.Record.Registreer(rij.Inhoud.BagId, rij.Inhoud.Bouwjaar, rij.Inhoud.Gebied is { } gebied ? gebieden[gebied] : null);
            foreach (var clusterId in rij.Inhoud.Clusters.Select(code => clusters[code]))
            {
                if (rij.Record.Clusters.Any(deelname => deelname.ClusterId == clusterId && deelname.Einddatum is null))
                    continue;
                Context.Add(new Clustereenheid(clusterId, rij.Record.Id, vandaag));
                rij.DeelGewijzigd = true;
            }
        }
    }

    private Task<Dictionary<string, Guid>> GebiedenAsync(
        IReadOnlyList<Importrij<Eenheidsrij, Eenheid>> partij,
        CancellationToken cancellationToken)
    {
        var gezocht = partij.Select(rij => rij.Inhoud.Gebied).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return Context.Gebieden
            .Where(gebied => gezocht.Contains(gebied.Code))
            .Select(gebied => new { gebied.Code, gebied.Id })
            .ToDictionaryAsync(gebied => gebied.Code, gebied => gebied.Id, StringComparer.Ordinal, cancellationToken);
    }

    private Task<Dictionary<string, Guid>> ClustersAsync(
        IReadOnlyList<Importrij<Eenheidsrij, Eenheid>> partij,
        CancellationToken cancellationToken)
    {
        var gezocht = partij.SelectMany(rij => rij.Inhoud.Clusters).Distinct(StringComparer.Ordinal).ToList();
        return Context.Clusters
            .Where(cluster => gezocht.Contains(cluster.Code))
            .Select(cluster => new { cluster.Code, cluster.Id })
            .ToDictionaryAsync(cluster => cluster.Code, cluster => cluster.Id, StringComparer.Ordinal, cancellationToken);
    }
}
