using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Bestanden;

namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>What hangs on every record that can have attachments, of whatever module.</summary>
[ExtendObjectType(typeof(IBijlagehouder))]
internal sealed class BijlagehouderFields
{
    /// <summary>Documents and photos, the latest first; without those that were taken away.</summary>
    public async Task<Bijlage[]> GetBijlagenAsync(
        [Parent(requires: nameof(IBijlagehouder.Id))] IBijlagehouder houder, BijlagenVanHouderLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(houder.Id, cancellationToken))!;

    /// <summary>How many documents and photos there are, without those that were taken away.</summary>
    public Task<int> GetAantalBijlagenAsync(
        [Parent(requires: nameof(IBijlagehouder.Id))] IBijlagehouder houder, BijlagenVanHouderTeller teller, CancellationToken cancellationToken)
        => teller.LoadAsync(houder.Id, cancellationToken);
}

/// <summary>What is known of an attachment beyond its own table.</summary>
[ExtendObjectType<Bijlage>]
internal sealed class BijlageFields
{
    /// <summary>Path on this host at which the file is downloaded; null when it was taken away.</summary>
    public string? GetDownloadpad(
        [Parent(requires: $"{nameof(Bijlage.BestandId)} {nameof(Bijlage.Verwijderd)}")] Bijlage bijlage)
        => bijlage.Verwijderd ? null : Bestand.PadVan(bijlage.BestandId);

    /// <summary>Name of the kind in INFORMATIEOBJECTSOORT; null when the list does not hold the code.</summary>
    public Task<string?> GetSoortNaamAsync(
        [Parent(requires: nameof(Bijlage.Soort))] Bijlage bijlage, NaamLoader loader, CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Informatieobjectsoort, bijlage.Soort, cancellationToken);

    /// <summary>The files that stood here before, the latest first.</summary>
    public async Task<Bijlageversie[]> GetVorigeVersiesAsync(
        [Parent(requires: nameof(Bijlage.Id))] Bijlage bijlage, VersiesVanBijlageLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(bijlage.Id, cancellationToken))!;
}

[ExtendObjectType<Bijlageversie>]
internal sealed class BijlageversieFields
{
    /// <summary>Path on this host at which the file is downloaded.</summary>
    public string GetDownloadpad([Parent(requires: nameof(Bijlageversie.BestandId))] Bijlageversie versie) => Bestand.PadVan(versie.BestandId);
}

/// <summary>The attachments of records, the latest first.</summary>
internal sealed class BijlagenVanHouderLader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Bijlage>(scheduler, options)
{
    protected override IQueryable<Bijlage> Van(IReadOnlyList<Guid> keys)
        => context.Bijlagen
            .Where(bijlage => !bijlage.Verwijderd && keys.Contains(bijlage.OnderwerpId))
            .OrderByDescending(bijlage => bijlage.SystemCreatedAt)
            .ThenBy(bijlage => bijlage.Id);

    protected override Guid GeheelVan(Bijlage deel) => deel.OnderwerpId;
}

/// <summary>How many attachments records have.</summary>
internal sealed class BijlagenVanHouderTeller(Bijlagedienst dienst, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, int>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<Guid, int>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => dienst.AantalAsync(keys, cancellationToken);
}

/// <summary>The earlier versions of attachments, the latest first.</summary>
internal sealed class VersiesVanBijlageLader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Bijlageversie>(scheduler, options)
{
    protected override IQueryable<Bijlageversie> Van(IReadOnlyList<Guid> keys)
        => context.Bijlageversies.Where(versie => keys.Contains(versie.BijlageId)).OrderByDescending(versie => versie.Versienummer);

    protected override Guid GeheelVan(Bijlageversie deel) => deel.BijlageId;
}
