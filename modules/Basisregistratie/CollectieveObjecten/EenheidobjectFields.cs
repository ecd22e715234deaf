using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Laders;

namespace Leefbaarheid.Basisregistraties.CollectieveObjecten;

/// <summary>From a unit's share in a collective object to both of them.</summary>
[ExtendObjectType<Eenheidobject>]
internal sealed class EenheidobjectFields
{
    /// <summary>The unit that shares it.</summary>
    [BindMember(nameof(Eenheidobject.Eenheid))]
    public async Task<Eenheid?> GetEenheidAsync(
        [Parent(requires: nameof(Eenheidobject.EenheidId))] Eenheidobject koppeling,
        EntityLoader<Eenheid> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(koppeling.EenheidId, cancellationToken);

    /// <summary>What is shared.</summary>
    [BindMember(nameof(Eenheidobject.CollectiefObject))]
    public async Task<CollectiefObject?> GetCollectiefObjectAsync(
        [Parent(requires: nameof(Eenheidobject.CollectiefObjectId))] Eenheidobject koppeling,
        EntityLoader<CollectiefObject> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(koppeling.CollectiefObjectId, cancellationToken);
}
