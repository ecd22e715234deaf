using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.CollectieveObjecten;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Taken;

namespace Leefbaarheid.Basisregistraties;

/// <summary>Loads records of this module for the others, by key.</summary>
internal abstract class RecordSource<TEntity, TRecord>(BasisContext context) : IRecordSource<TRecord>
    where TEntity : Entity, TRecord
    where TRecord : class
{
    public async Task<IReadOnlyDictionary<Guid, TRecord>> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        => await context.Set<TEntity>()
            .AsNoTracking()
            .Where(entity => ids.Contains(entity.Id))
            .ToDictionaryAsync(entity => entity.Id, TRecord (entity) => entity, cancellationToken);
}

internal sealed class Eenhedenbron(BasisContext context) : RecordSource<Eenheid, IEenheid>(context);

internal sealed class Clustersbron(BasisContext context) : RecordSource<Cluster, ICluster>(context);

internal sealed class Gebiedenbron(BasisContext context) : RecordSource<Gebied, IGebied>(context);

internal sealed class CollectieveObjectenbron(BasisContext context) : RecordSource<CollectiefObject, ICollectiefObject>(context);

internal sealed class Contactenbron(BasisContext context) : RecordSource<Contact, IContact>(context);

internal sealed class Medewerkersbron(BasisContext context) : RecordSource<Medewerker, IMedewerker>(context);

internal sealed class Teamsbron(BasisContext context) : RecordSource<Team, ITeam>(context);

internal sealed class Takenbron(BasisContext context) : RecordSource<Taak, ITaak>(context);

internal sealed class Interactiesbron(BasisContext context) : RecordSource<Interactielogpost, IInteractielogpost>(context);
