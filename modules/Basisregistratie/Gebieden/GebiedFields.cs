using Leefbaarheid.Basisregistraties.Laders;

namespace Leefbaarheid.Basisregistraties.Gebieden;

/// <summary>From an area to its neighbours in the tree.</summary>
[ExtendObjectType<Gebied>]
internal sealed class GebiedFields
{
    /// <summary>The area right above it; null at the top of the tree.</summary>
    [BindMember(nameof(Gebied.Bovenliggend))]
    public async Task<Gebied?> GetBovenliggendAsync(
        [Parent(requires: nameof(Gebied.BovenliggendId))] Gebied gebied,
        EntityLoader<Gebied> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(gebied.BovenliggendId, cancellationToken);

    /// <summary>The areas right below it, by code.</summary>
    [BindMember(nameof(Gebied.Onderliggend))]
    public async Task<Gebied[]> GetOnderliggendAsync(
        [Parent(requires: nameof(Gebied.Id))] Gebied gebied,
        OnderliggendeGebiedenLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(gebied.Id, cancellationToken) ?? [];
}
