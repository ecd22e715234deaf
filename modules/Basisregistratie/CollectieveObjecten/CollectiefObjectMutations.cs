using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.CollectieveObjecten;

/// <summary>Keeping the collective objects and the units that share them.</summary>
[MutationType]
internal sealed class CollectiefObjectMutations
{
    /// <summary>Adds a collective object under a number of its own.</summary>
    public async Task<CollectiefObject> CollectiefObjectAanmakenAsync(
        string nummer,
        string soort,
        string naam,
        Guid? clusterId,
        BasisContext context,
        Codecontrole codes,
        CancellationToken cancellationToken)
    {
        await codes.ControleerAsync(Keuzelijsten.Collectiefobjectsoort, soort, "soort", cancellationToken);
        await context.ControleerBestaanAsync<Cluster>(clusterId, "Het cluster", "clusterId", cancellationToken);
        var nieuw = new CollectiefObject(nummer, soort, naam, clusterId);
        await context.ControleerUniekAsync<CollectiefObject>(
            bestaand => bestaand.Nummer == nieuw.Nummer,
            "een collectief object",
            nieuw.Nummer,
            "nummer",
            cancellationToken);
        context.Add(nieuw);
        await context.SaveChangesAsync(cancellationToken);
        return nieuw;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<CollectiefObject> CollectiefObjectWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> soort,
        Optional<string?> naam,
        Optional<Guid?> clusterId,
        BasisContext context,
        Codecontrole codes,
        CancellationToken cancellationToken)
    {
        var bestaand = await context.ZoekAsync<CollectiefObject>(id, "Het collectieve object", cancellationToken);
        bestaand.ControleerVersie(versie);
        await codes.ControleerAsync(Keuzelijsten.Collectiefobjectsoort, soort.Of(null), "soort", cancellationToken);
        await context.ControleerBestaanAsync<Cluster>(clusterId.Of(null), "Het cluster", "clusterId", cancellationToken);
        bestaand.Wijzig(soort.Of(bestaand.Soort), naam.Of(bestaand.Naam), clusterId.Of(bestaand.ClusterId));
        await context.SaveChangesAsync(cancellationToken);
        return bestaand;
    }

    /// <summary>Records that a unit shares a collective object; refused when it does already.</summary>
    public async Task<Eenheidobject> CollectiefObjectEenheidToevoegenAsync(
        Guid collectiefObjectId,
        Guid eenheidId,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<CollectiefObject>(collectiefObjectId, "Het collectieve object", "collectiefObjectId", cancellationToken);
        await context.ControleerBestaanAsync<Eenheid>(eenheidId, "De eenheid", "eenheidId", cancellationToken);
        if (await context.Eenheidobjecten.AnyAsync(
            bestaand => bestaand.CollectiefObjectId == collectiefObjectId && bestaand.EenheidId == eenheidId,
            cancellationToken))
        {
            throw new RegelovertredingException("EENHEID_AL_BIJ_OBJECT", "De eenheid deelt dit collectieve object al.", "eenheidId");
        }

        var koppeling = new Eenheidobject(eenheidId, collectiefObjectId);
        context.Add(koppeling);
        await context.SaveChangesAsync(cancellationToken);
        return koppeling;
    }
}
