namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>What the lines of a dossier's lists point at.</summary>
[ExtendObjectType(typeof(DossierEenheid))]
internal sealed class DossierEenheidFields
{
    /// <summary>The unit; null when it no longer exists.</summary>
    [GraphQLType("Eenheid")]
    public Task<IEenheid?> GetEenheidAsync(
        [Parent(nameof(DossierEenheid.EenheidId))] DossierEenheid regel, RecordLoader<IEenheid> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(regel.EenheidId, cancellationToken);
}

[ExtendObjectType(typeof(DossierCluster))]
internal sealed class DossierClusterFields
{
    /// <summary>The cluster; null when it no longer exists.</summary>
    [GraphQLType("Cluster")]
    public Task<ICluster?> GetClusterAsync(
        [Parent(nameof(DossierCluster.ClusterId))] DossierCluster regel, RecordLoader<ICluster> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(regel.ClusterId, cancellationToken);
}

[ExtendObjectType(typeof(DossierGebied))]
internal sealed class DossierGebiedFields
{
    /// <summary>The area; null when it no longer exists.</summary>
    [GraphQLType("Gebied")]
    public Task<IGebied?> GetGebiedAsync(
        [Parent(nameof(DossierGebied.GebiedId))] DossierGebied regel, RecordLoader<IGebied> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(regel.GebiedId, cancellationToken);
}

[ExtendObjectType(typeof(DossierCollectiefObject))]
internal sealed class DossierCollectiefObjectFields
{
    /// <summary>The shared object; null when it no longer exists.</summary>
    [GraphQLType("CollectiefObject")]
    public Task<ICollectiefObject?> GetCollectiefObjectAsync(
        [Parent(nameof(DossierCollectiefObject.CollectiefObjectId))] DossierCollectiefObject regel,
        RecordLoader<ICollectiefObject> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(regel.CollectiefObjectId, cancellationToken);
}

[ExtendObjectType(typeof(DossierDossiersoort))]
internal sealed class DossierDossiersoortFields
{
    /// <summary>The soort.</summary>
    [BindMember(nameof(DossierDossiersoort.Dossiersoort))]
    public async Task<Dossiersoort> GetDossiersoortAsync(
        [Parent(nameof(DossierDossiersoort.DossiersoortId))] DossierDossiersoort regel,
        Entiteitlader<Dossiersoort> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.DossiersoortId, cancellationToken))!;
}

[ExtendObjectType(typeof(DossierAgressiesoort))]
internal sealed class DossierAgressiesoortFields
{
    /// <summary>The agressiesoort.</summary>
    [BindMember(nameof(DossierAgressiesoort.Agressiesoort))]
    public async Task<Agressiesoort> GetAgressiesoortAsync(
        [Parent(nameof(DossierAgressiesoort.AgressiesoortId))] DossierAgressiesoort regel,
        Entiteitlader<Agressiesoort> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.AgressiesoortId, cancellationToken))!;
}

[ExtendObjectType(typeof(DossierRelatie))]
internal sealed class DossierRelatieFields
{
    /// <summary>The related dossier.</summary>
    public async Task<Leefbaarheidsdossier> GetGerelateerdDossierAsync(
        [Parent(nameof(DossierRelatie.GerelateerdDossierId))] DossierRelatie regel,
        Entiteitlader<Leefbaarheidsdossier> lader,
        CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.GerelateerdDossierId, cancellationToken))!;
}

/// <summary>The contact behind a party.</summary>
internal abstract class PartijFields<T>
    where T : Partij
{
    /// <summary>The contact; null when it no longer exists.</summary>
    [GraphQLType("Contact")]
    public Task<IContact?> GetContactAsync(
        [Parent(nameof(Partij.ContactId))] T partij, RecordLoader<IContact> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(partij.ContactId, cancellationToken);

    /// <summary>Whom to speak to; null for the contact itself.</summary>
    [GraphQLType("Contact")]
    public Task<IContact?> GetContactpersoonAsync(
        [Parent(nameof(Partij.ContactpersoonId))] T partij, RecordLoader<IContact> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(partij.ContactpersoonId, cancellationToken);
}

[ExtendObjectType(typeof(Dossiermelder))]
internal sealed class DossiermelderFields : PartijFields<Dossiermelder>;

[ExtendObjectType(typeof(Dossierveroorzaker))]
internal sealed class DossierveroorzakerFields : PartijFields<Dossierveroorzaker>;

[ExtendObjectType(typeof(Dossiercontact))]
internal sealed class DossiercontactFields : PartijFields<Dossiercontact>;

[ExtendObjectType(typeof(Statusregel))]
internal sealed class StatusregelFields
{
    /// <summary>The status.</summary>
    [BindMember(nameof(Statusregel.Status))]
    public async Task<Dossierstatus> GetStatusAsync(
        [Parent(nameof(Statusregel.StatusId))] Statusregel regel, Entiteitlader<Dossierstatus> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.StatusId, cancellationToken))!;
}
