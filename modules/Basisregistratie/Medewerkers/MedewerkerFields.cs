using Leefbaarheid.Basisregistraties.Laders;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>From a medewerker to colleagues, teams and areas.</summary>
[ExtendObjectType<Medewerker>]
internal sealed class MedewerkerFields
{
    /// <summary>Who manages the medewerker; null for nobody.</summary>
    [BindMember(nameof(Medewerker.Leidinggevende))]
    public async Task<Medewerker?> GetLeidinggevendeAsync(
        [Parent(requires: nameof(Medewerker.LeidinggevendeId))] Medewerker medewerker,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(medewerker.LeidinggevendeId, cancellationToken);

    /// <summary>Who takes over the work during absence; null for nobody.</summary>
    [BindMember(nameof(Medewerker.Plaatsvervanger))]
    public async Task<Medewerker?> GetPlaatsvervangerAsync(
        [Parent(requires: nameof(Medewerker.PlaatsvervangerId))] Medewerker medewerker,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(medewerker.PlaatsvervangerId, cancellationToken);

    /// <summary>The teams that the medewerker is or was in, by code.</summary>
    [BindMember(nameof(Medewerker.Teams))]
    public async Task<Teamlid[]> GetTeamsAsync(
        [Parent(requires: nameof(Medewerker.Id))] Medewerker medewerker,
        TeamsVanMedewerkerLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(medewerker.Id, cancellationToken) ?? [];

    /// <summary>The areas that the medewerker works in, by code.</summary>
    [BindMember(nameof(Medewerker.Werkgebieden))]
    public async Task<Werkgebied[]> GetWerkgebiedenAsync(
        [Parent(requires: nameof(Medewerker.Id))] Medewerker medewerker,
        WerkgebiedenLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(medewerker.Id, cancellationToken) ?? [];
}
