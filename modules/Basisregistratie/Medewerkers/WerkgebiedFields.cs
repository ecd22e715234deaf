using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Laders;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>From a work area to both sides.</summary>
[ExtendObjectType<Werkgebied>]
internal sealed class WerkgebiedFields
{
    /// <summary>Who works there.</summary>
    [BindMember(nameof(Werkgebied.Medewerker))]
    public async Task<Medewerker?> GetMedewerkerAsync(
        [Parent(requires: nameof(Werkgebied.MedewerkerId))] Werkgebied werkgebied,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(werkgebied.MedewerkerId, cancellationToken);

    /// <summary>Where the medewerker works.</summary>
    [BindMember(nameof(Werkgebied.Gebied))]
    public async Task<Gebied?> GetGebiedAsync(
        [Parent(requires: nameof(Werkgebied.GebiedId))] Werkgebied werkgebied,
        EntityLoader<Gebied> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(werkgebied.GebiedId, cancellationToken);
}
