using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Clusters;

/// <summary>Keeping the clusters and what is in them.</summary>
[MutationType]
internal sealed class ClusterMutations
{
    /// <summary>Adds a cluster under a code of its own; without bovenliggendId it stands at the top of the tree.</summary>
    public async Task<Cluster> ClusterAanmakenAsync(
        string code,
        string soort,
        string naam,
        DateOnly? begindatum,
        DateOnly? einddatum,
        Guid? bovenliggendId,
        BasisContext context,
        Codecontrole codes,
        CancellationToken cancellationToken)
    {
        await codes.ControleerAsync(Keuzelijsten.Clustersoort, soort, "soort", cancellationToken);
        var cluster = new Cluster(code, soort, naam);
        cluster.Wijzig(soort, naam, begindatum, einddatum);
        await context.ControleerUniekAsync<Cluster>(bestaand => bestaand.Code == cluster.Code, "een cluster", cluster.Code, "code", cancellationToken);
        await PlaatsAsync(cluster, bovenliggendId, context, cancellationToken);
        context.Add(cluster);
        await context.SaveChangesAsync(cancellationToken);
        return cluster;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Cluster> ClusterWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> soort,
        Optional<string?> naam,
        Optional<DateOnly?> begindatum,
        Optional<DateOnly?> einddatum,
        Optional<Guid?> bovenliggendId,
        BasisContext context,
        Codecontrole codes,
        CancellationToken cancellationToken)
    {
        var cluster = await context.ZoekAsync<Cluster>(id, "Het cluster", cancellationToken);
        cluster.ControleerVersie(versie);
        await codes.ControleerAsync(Keuzelijsten.Clustersoort, soort.Of(null), "soort", cancellationToken);
        cluster.Wijzig(soort.Of(cluster.Soort), naam.Of(cluster.Naam), begindatum.Of(cluster.Begindatum), einddatum.Of(cluster.Einddatum));
        await PlaatsAsync(cluster, bovenliggendId.Of(cluster.BovenliggendId), context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return cluster;
    }

    /// <summary>Puts a unit in a cluster, from today when begindatum is left out.</summary>
    public async Task<Clustereenheid> ClusterEenheidToevoegenAsync(
        Guid clusterId,
        Guid eenheidId,
        DateOnly? begindatum,
        BasisContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Cluster>(clusterId, "Het cluster", "clusterId", cancellationToken);
        await context.ControleerBestaanAsync<Eenheid>(eenheidId, "De eenheid", "eenheidId", cancellationToken);
        if (await context.Clustereenheden.AnyAsync(
            deelname => deelname.ClusterId == clusterId && deelname.EenheidId == eenheidId && deelname.Einddatum == null,
            cancellationToken))
        {
            throw new RegelovertredingException("EENHEID_AL_IN_CLUSTER", "De eenheid zit al in dit cluster.", "eenheidId");
        }

        var nieuw = new Clustereenheid(clusterId, eenheidId, begindatum ?? klok.Vandaag());
        context.Add(nieuw);
        await context.SaveChangesAsync(cancellationToken);
        return nieuw;
    }

    /// <summary>Ends a unit's time in a cluster and keeps it as history; einddatum is the last day, today when left out.</summary>
    public async Task<Clustereenheid> ClusterEenheidBeeindigenAsync(
        Guid id,
        DateOnly? einddatum,
        BasisContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var deelname = await context.ZoekAsync<Clustereenheid>(id, "De deelname aan een cluster", cancellationToken);
        deelname.Beeindig(einddatum ?? klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        return deelname;
    }

    private static async Task PlaatsAsync(Cluster cluster, Guid? bovenliggendId, BasisContext context, CancellationToken cancellationToken)
    {
        if (bovenliggendId == cluster.BovenliggendId)
            return;
        await context.ControleerBestaanAsync<Cluster>(bovenliggendId, "Het cluster", "bovenliggendId", cancellationToken);
        var bovenliggenden = await context.Clusters.ToDictionaryAsync(ander => ander.Id, ander => ander.BovenliggendId, cancellationToken);
        cluster.PlaatsOnder(bovenliggendId, hoger => bovenliggenden.GetValueOrDefault(hoger));
    }
}
