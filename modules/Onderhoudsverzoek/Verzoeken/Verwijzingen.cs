using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>Checks keys of other modules' records: there are no foreign keys across modules, so nothing else would.</summary>
internal sealed class Verwijzingen(
    IRecordSource<IEenheid> eenheden,
    IRecordSource<ICluster> clusters,
    IRecordSource<ICollectiefObject> collectieveObjecten,
    IRecordSource<IContact> contacten)
{
    public async Task ControleerPlaatsAsync(
        Guid? eenheidId,
        Guid? clusterId,
        Guid? collectiefObjectId,
        CancellationToken cancellationToken)
    {
        await ControleerAsync(eenheden, eenheidId, "De eenheid", "eenheidId", cancellationToken);
        await ControleerAsync(clusters, clusterId, "Het cluster", "clusterId", cancellationToken);
        await ControleerAsync(collectieveObjecten, collectiefObjectId, "Het collectieve object", "collectiefObjectId", cancellationToken);
    }

    public Task ControleerContactAsync(Guid? contactId, string veld, CancellationToken cancellationToken)
        => ControleerAsync(contacten, contactId, "Het contact", veld, cancellationToken);

    private static async Task ControleerAsync<TRecord>(
        IRecordSource<TRecord> bron,
        Guid? id,
        string soort,
        string veld,
        CancellationToken cancellationToken)
        where TRecord : class
    {
        if (id is { } sleutel && !(await bron.LoadAsync([sleutel], cancellationToken)).ContainsKey(sleutel))
            throw new NietGevondenException(soort, sleutel.ToString(), veld);
    }
}
