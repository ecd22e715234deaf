namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>The open tasks of the dossiers that point at a place: who works on what goes on there.</summary>
internal static class TakenVanPlaats
{
    public static async Task<ITaak[]> LaadAsync(
        Task<Leefbaarheidsdossier[]?> dossiers, Takenlader taken, CancellationToken cancellationToken)
    {
        var open = (await dossiers)!.Where(dossier => !dossier.Gesloten).Select(dossier => dossier.Id).Distinct().ToList();
        var groepen = await taken.LoadAsync(open, cancellationToken);
        return [.. groepen.SelectMany(groep => groep!).Where(taak => !taak.Gesloten)];
    }
}

/// <summary>The work that goes on around a unit.</summary>
[ExtendObjectType("Eenheid")]
internal sealed class EenheidTaakFields
{
    /// <summary>Open tasks of the open dossiers that this unit stands in.</summary>
    [GraphQLType("[Taak!]!")]
    public Task<ITaak[]> GetOpenTakenAsync(
        [Parent(nameof(IEenheid.Id))] IEenheid eenheid, DossiersVan<DossierEenheid> dossiers, Takenlader taken, CancellationToken cancellationToken)
        => TakenVanPlaats.LaadAsync(dossiers.LoadAsync(eenheid.Id, cancellationToken), taken, cancellationToken);
}

/// <summary>The work that goes on in a cluster.</summary>
[ExtendObjectType("Cluster")]
internal sealed class ClusterTaakFields
{
    /// <summary>Open tasks of the open dossiers that this cluster stands in.</summary>
    [GraphQLType("[Taak!]!")]
    public Task<ITaak[]> GetOpenTakenAsync(
        [Parent(nameof(ICluster.Id))] ICluster cluster, DossiersVan<DossierCluster> dossiers, Takenlader taken, CancellationToken cancellationToken)
        => TakenVanPlaats.LaadAsync(dossiers.LoadAsync(cluster.Id, cancellationToken), taken, cancellationToken);
}

/// <summary>The work that goes on in an area.</summary>
[ExtendObjectType("Gebied")]
internal sealed class GebiedTaakFields
{
    /// <summary>Open tasks of the open dossiers that this area stands in.</summary>
    [GraphQLType("[Taak!]!")]
    public Task<ITaak[]> GetOpenTakenAsync(
        [Parent(nameof(IGebied.Id))] IGebied gebied, DossiersVan<DossierGebied> dossiers, Takenlader taken, CancellationToken cancellationToken)
        => TakenVanPlaats.LaadAsync(dossiers.LoadAsync(gebied.Id, cancellationToken), taken, cancellationToken);
}
