namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>The places of a dossier: units, clusters, areas and shared objects.</summary>
[MutationType]
internal sealed class PlaatsMutations
{
    /// <summary>Adds a unit to the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierEenheidToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid eenheidId,
        bool? tonenOpDossier,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
        => DossierEenhedenToevoegenAsync(
            leefbaarheidsdossierId, [new Kenmerkregel(eenheidId, tonenOpDossier)], lijst, verwijzingen, cancellationToken);

    /// <summary>Adds units, of which at most one is to be shown on the dossier.</summary>
    public async Task<Leefbaarheidsdossier> DossierEenhedenToevoegenAsync(
        Guid leefbaarheidsdossierId,
        IReadOnlyList<Kenmerkregel> regels,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        await verwijzingen.ControleerAsync<IEenheid>([.. regels.Select(regel => regel.Id)], "De eenheid", "eenheidId", cancellationToken);
        return await lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Eenheden)],
            dossier => dossier.VoegEenhedenToe(Kenmerkregel.Maak(regels, id => new DossierEenheid(id))),
            cancellationToken);
    }

    /// <summary>Makes this the one that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierEenheidTonenAsync(
        Guid leefbaarheidsdossierId, Guid eenheidId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Eenheden)],
            dossier => dossier.ToonEenheid(eenheidId),
            cancellationToken);

    /// <summary>Takes it off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierEenheidVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid eenheidId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Eenheden)],
            dossier => dossier.VerwijderEenheid(eenheidId),
            cancellationToken);

    /// <summary>Adds a cluster to the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierClusterToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid clusterId,
        bool? tonenOpDossier,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
        => DossierClustersToevoegenAsync(
            leefbaarheidsdossierId, [new Kenmerkregel(clusterId, tonenOpDossier)], lijst, verwijzingen, cancellationToken);

    /// <summary>Adds clusters, of which at most one is to be shown on the dossier.</summary>
    public async Task<Leefbaarheidsdossier> DossierClustersToevoegenAsync(
        Guid leefbaarheidsdossierId,
        IReadOnlyList<Kenmerkregel> regels,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        await verwijzingen.ControleerAsync<ICluster>([.. regels.Select(regel => regel.Id)], "Het cluster", "clusterId", cancellationToken);
        return await lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Clusters)],
            dossier => dossier.VoegClustersToe(Kenmerkregel.Maak(regels, id => new DossierCluster(id))),
            cancellationToken);
    }

    /// <summary>Makes this the one that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierClusterTonenAsync(
        Guid leefbaarheidsdossierId, Guid clusterId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Clusters)],
            dossier => dossier.ToonCluster(clusterId),
            cancellationToken);

    /// <summary>Takes it off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierClusterVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid clusterId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Clusters)],
            dossier => dossier.VerwijderCluster(clusterId),
            cancellationToken);

    /// <summary>Adds an area to the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierGebiedToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid gebiedId,
        bool? tonenOpDossier,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
        => DossierGebiedenToevoegenAsync(
            leefbaarheidsdossierId, [new Kenmerkregel(gebiedId, tonenOpDossier)], lijst, verwijzingen, cancellationToken);

    /// <summary>Adds areas, of which at most one is to be shown on the dossier.</summary>
    public async Task<Leefbaarheidsdossier> DossierGebiedenToevoegenAsync(
        Guid leefbaarheidsdossierId,
        IReadOnlyList<Kenmerkregel> regels,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        await verwijzingen.ControleerAsync<IGebied>([.. regels.Select(regel => regel.Id)], "Het gebied", "gebiedId", cancellationToken);
        return await lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Gebieden)],
            dossier => dossier.VoegGebiedenToe(Kenmerkregel.Maak(regels, id => new DossierGebied(id))),
            cancellationToken);
    }

    /// <summary>Makes this the one that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierGebiedTonenAsync(
        Guid leefbaarheidsdossierId, Guid gebiedId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Gebieden)],
            dossier => dossier.ToonGebied(gebiedId),
            cancellationToken);

    /// <summary>Takes it off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierGebiedVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid gebiedId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.Gebieden)],
            dossier => dossier.VerwijderGebied(gebiedId),
            cancellationToken);

    /// <summary>Adds a shared object to the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierCollectiefObjectToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid collectiefObjectId,
        bool? tonenOpDossier,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
        => DossierCollectieveObjectenToevoegenAsync(
            leefbaarheidsdossierId, [new Kenmerkregel(collectiefObjectId, tonenOpDossier)], lijst, verwijzingen, cancellationToken);

    /// <summary>Adds shared objects, of which at most one is to be shown on the dossier.</summary>
    public async Task<Leefbaarheidsdossier> DossierCollectieveObjectenToevoegenAsync(
        Guid leefbaarheidsdossierId,
        IReadOnlyList<Kenmerkregel> regels,
        Lijstwijziging lijst,
        Verwijzingen verwijzingen,
        CancellationToken cancellationToken)
    {
        await verwijzingen.ControleerAsync<ICollectiefObject>([.. regels.Select(regel => regel.Id)], "Het collectieve object", "collectiefObjectId", cancellationToken);
        return await lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.CollectieveObjecten)],
            dossier => dossier.VoegCollectieveObjectenToe(Kenmerkregel.Maak(regels, id => new DossierCollectiefObject(id))),
            cancellationToken);
    }

    /// <summary>Makes this the one that the dossier's card shows.</summary>
    public Task<Leefbaarheidsdossier> DossierCollectiefObjectTonenAsync(
        Guid leefbaarheidsdossierId, Guid collectiefObjectId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.CollectieveObjecten)],
            dossier => dossier.ToonCollectiefObject(collectiefObjectId),
            cancellationToken);

    /// <summary>Takes it off the dossier.</summary>
    public Task<Leefbaarheidsdossier> DossierCollectiefObjectVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid collectiefObjectId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId,
            [nameof(Leefbaarheidsdossier.CollectieveObjecten)],
            dossier => dossier.VerwijderCollectiefObject(collectiefObjectId),
            cancellationToken);
}

/// <summary>A line to be added to one of a dossier's lists.</summary>
/// <param name="Id">What the line points at.</param>
/// <param name="TonenOpDossier">True to show it on the dossier's card instead of the present one.</param>
internal sealed record Kenmerkregel(Guid Id, bool? TonenOpDossier)
{
    internal static IReadOnlyList<NieuwKenmerk<T>> Maak<T>(IEnumerable<Kenmerkregel> regels, Func<Guid, T> maak)
        where T : Kenmerk
        => [.. regels.Select(regel => new NieuwKenmerk<T>(maak(regel.Id), regel.TonenOpDossier ?? false))];
}
