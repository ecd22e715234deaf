using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>From a request to the records of other modules.</summary>
[ExtendObjectType<Onderhoudsverzoek>]
internal sealed class VerzoekFields
{
    /// <summary>The unit where it is.</summary>
    [GraphQLType("Eenheid")]
    public async Task<IEenheid?> GetEenheidAsync(
        [Parent(requires: nameof(Onderhoudsverzoek.EenheidId))] Onderhoudsverzoek verzoek,
        RecordLoader<IEenheid> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.EenheidId, cancellationToken);

    /// <summary>The cluster where it is.</summary>
    [GraphQLType("Cluster")]
    public async Task<ICluster?> GetClusterAsync(
        [Parent(requires: nameof(Onderhoudsverzoek.ClusterId))] Onderhoudsverzoek verzoek,
        RecordLoader<ICluster> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.ClusterId, cancellationToken);

    /// <summary>The shared object where it is.</summary>
    [GraphQLType("CollectiefObject")]
    public async Task<ICollectiefObject?> GetCollectiefObjectAsync(
        [Parent(requires: nameof(Onderhoudsverzoek.CollectiefObjectId))] Onderhoudsverzoek verzoek,
        RecordLoader<ICollectiefObject> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.CollectiefObjectId, cancellationToken);

    /// <summary>Who reported it.</summary>
    [GraphQLType("Contact")]
    public async Task<IContact?> GetMelderAsync(
        [Parent(requires: nameof(Onderhoudsverzoek.MelderId))] Onderhoudsverzoek verzoek,
        RecordLoader<IContact> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.MelderId, cancellationToken);

    /// <summary>The action line that it was made from.</summary>
    [GraphQLType("Actieregel")]
    public async Task<IActieregel?> GetActieregelAsync(
        [Parent(requires: nameof(Onderhoudsverzoek.ActieregelId))] Onderhoudsverzoek verzoek,
        RecordLoader<IActieregel> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.ActieregelId, cancellationToken);

    /// <summary>The dossier that it belongs to.</summary>
    [GraphQLType("Leefbaarheidsdossier")]
    public async Task<ILeefbaarheidsdossier?> GetLeefbaarheidsdossierAsync(
        [Parent(requires: nameof(Onderhoudsverzoek.LeefbaarheidsdossierId))] Onderhoudsverzoek verzoek,
        RecordLoader<ILeefbaarheidsdossier> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.LeefbaarheidsdossierId, cancellationToken);
}
