namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>The contact moments of dossiers, the latest first.</summary>
internal sealed class Interactielader(IInteracties interacties, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, IInteractielogpost>(scheduler, options)
{
    protected override Task<ILookup<Guid, IInteractielogpost>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => interacties.VanDossiersAsync(keys, cancellationToken);
}

/// <summary>How many contact moments dossiers have.</summary>
internal sealed class Dossierinteractieteller(IInteracties interacties, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, int>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<Guid, int>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => interacties.AantalPerDossierAsync(keys, cancellationToken);
}

/// <summary>How many contact moments action lines have.</summary>
internal sealed class Regelinteractieteller(IInteracties interacties, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, int>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<Guid, int>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => interacties.AantalPerActieregelAsync(keys, cancellationToken);
}

/// <summary>The contact moments of a dossier.</summary>
[ExtendObjectType(typeof(Leefbaarheidsdossier))]
internal sealed class DossierInteractieFields
{
    /// <summary>Contact moments that are linked to the dossier or to one of its lines, cancelled ones too, the latest first.</summary>
    [GraphQLType("[Interactielogpost!]!")]
    public async Task<IInteractielogpost[]> GetInteractielogpostenAsync(
        [Parent(nameof(Leefbaarheidsdossier.Id))] Leefbaarheidsdossier dossier, Interactielader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>How many contact moments there are, without cancelled ones.</summary>
    public Task<int> GetAantalInteractielogpostenAsync(
        [Parent(nameof(Leefbaarheidsdossier.Id))] Leefbaarheidsdossier dossier,
        Dossierinteractieteller teller,
        CancellationToken cancellationToken)
        => teller.LoadAsync(dossier.Id, cancellationToken);
}

/// <summary>The contact moments of an action line.</summary>
[ExtendObjectType(typeof(Actieregel))]
internal sealed class RegelInteractieFields
{
    /// <summary>Contact moments that are linked to the line, cancelled ones too, the latest first.</summary>
    [GraphQLType("[Interactielogpost!]!")]
    public async Task<IInteractielogpost[]> GetInteractielogpostenAsync(
        [Parent($"{nameof(Actieregel.Id)} {nameof(Actieregel.LeefbaarheidsdossierId)}")] Actieregel regel,
        Interactielader lader,
        CancellationToken cancellationToken)
        => [.. (await lader.LoadAsync(regel.LeefbaarheidsdossierId, cancellationToken))!.Where(post => post.ActieregelId == regel.Id)];

    /// <summary>How many contact moments there are, without cancelled ones.</summary>
    public Task<int> GetAantalInteractielogpostenAsync(
        [Parent(nameof(Actieregel.Id))] Actieregel regel, Regelinteractieteller teller, CancellationToken cancellationToken)
        => teller.LoadAsync(regel.Id, cancellationToken);
}
