namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>The dossiers of a unit.</summary>
[ExtendObjectType("Eenheid")]
internal sealed class EenheidFields
{
    /// <summary>Dossiers that this unit stands in, the latest first.</summary>
    public async Task<Leefbaarheidsdossier[]> GetLeefbaarheidsdossiersAsync(
        [Parent(nameof(IEenheid.Id))] IEenheid eenheid, DossiersVan<DossierEenheid> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(eenheid.Id, cancellationToken))!;
}

/// <summary>The dossiers of a cluster.</summary>
[ExtendObjectType("Cluster")]
internal sealed class ClusterFields
{
    /// <summary>Dossiers that this cluster stands in, the latest first.</summary>
    public async Task<Leefbaarheidsdossier[]> GetLeefbaarheidsdossiersAsync(
        [Parent(nameof(ICluster.Id))] ICluster cluster, DossiersVan<DossierCluster> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(cluster.Id, cancellationToken))!;
}

/// <summary>The dossiers of an area.</summary>
[ExtendObjectType("Gebied")]
internal sealed class GebiedFields
{
    /// <summary>Dossiers that this area stands in, the latest first.</summary>
    public async Task<Leefbaarheidsdossier[]> GetLeefbaarheidsdossiersAsync(
        [Parent(nameof(IGebied.Id))] IGebied gebied, DossiersVan<DossierGebied> lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(gebied.Id, cancellationToken))!;
}

/// <summary>The dossiers of a contact.</summary>
[ExtendObjectType("Contact")]
internal sealed class ContactFields
{
    /// <summary>Dossiers that this contact takes part in, in whatever part, the latest first.</summary>
    public async Task<IReadOnlyList<Leefbaarheidsdossier>> GetLeefbaarheidsdossiersAsync(
        [Parent(nameof(IContact.Id))] IContact contact,
        DossiersVan<Dossiermelder> alsMelder,
        DossiersVan<Dossierveroorzaker> alsVeroorzaker,
        DossiersVan<Dossiercontact> alsContact,
        CancellationToken cancellationToken)
    {
        var dossiers = await Task.WhenAll(
            alsMelder.LoadAsync(contact.Id, cancellationToken),
            alsVeroorzaker.LoadAsync(contact.Id, cancellationToken),
            alsContact.LoadAsync(contact.Id, cancellationToken));
        return [.. dossiers.SelectMany(groep => groep!).DistinctBy(dossier => dossier.Id).OrderByDescending(dossier => dossier.Nummer, StringComparer.Ordinal)];
    }
}

/// <summary>What a task is for.</summary>
[ExtendObjectType("Taak")]
internal sealed class TaakFields
{
    /// <summary>The dossier that it is linked to; null for none.</summary>
    public Task<Leefbaarheidsdossier?> GetLeefbaarheidsdossierAsync(
        [Parent(nameof(ITaak.LeefbaarheidsdossierId))] ITaak taak,
        Entiteitlader<Leefbaarheidsdossier> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(taak.LeefbaarheidsdossierId, cancellationToken);

    /// <summary>The action line that it is linked to; null for none.</summary>
    public Task<Actieregel?> GetActieregelAsync(
        [Parent(nameof(ITaak.ActieregelId))] ITaak taak, Entiteitlader<Actieregel> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(taak.ActieregelId, cancellationToken);
}

/// <summary>What a contact moment was about.</summary>
[ExtendObjectType("Interactielogpost")]
internal sealed class InteractielogpostFields
{
    /// <summary>The dossier that it is linked to; null for none.</summary>
    public Task<Leefbaarheidsdossier?> GetLeefbaarheidsdossierAsync(
        [Parent(nameof(IInteractielogpost.LeefbaarheidsdossierId))] IInteractielogpost post,
        Entiteitlader<Leefbaarheidsdossier> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(post.LeefbaarheidsdossierId, cancellationToken);

    /// <summary>The action line that it is linked to; null for none.</summary>
    public Task<Actieregel?> GetActieregelAsync(
        [Parent(nameof(IInteractielogpost.ActieregelId))] IInteractielogpost post,
        Entiteitlader<Actieregel> lader,
        CancellationToken cancellationToken)
        => lader.LoadAsync(post.ActieregelId, cancellationToken);
}
