using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.CollectieveObjecten;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Eenheden;

/// <summary>From a unit to what belongs to it.</summary>
[ExtendObjectType<Eenheid>]
internal sealed class EenheidFields
{
    /// <summary>De buurt waar de eenheid ligt.</summary>
    [BindMember(nameof(Eenheid.Gebied))]
    public async Task<Gebied?> GetGebiedAsync(
        [Parent(requires: nameof(Eenheid.GebiedId))] Eenheid eenheid,
        EntityLoader<Gebied> loader,
        CancellationToken cancellationToken)
        => eenheid.GebiedId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>De clusters waar de eenheid in zit of zat.</summary>
    [BindMember(nameof(Eenheid.Clusters))]
    public async Task<Clustereenheid[]> GetClustersAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        ClustersVanEenheidLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.Id, cancellationToken) ?? [];

    /// <summary>De collectieve objecten die de eenheid deelt met andere.</summary>
    [BindMember(nameof(Eenheid.CollectieveObjecten))]
    public async Task<Eenheidobject[]> GetCollectieveObjectenAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        ObjectenVanEenheidLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.Id, cancellationToken) ?? [];

    /// <summary>Wie wat is voor de eenheid, nu en vroeger.</summary>
    [BindMember(nameof(Eenheid.Relatierollen))]
    public async Task<Relatierol[]> GetRelatierollenAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        RollenVanEenheidLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.Id, cancellationToken) ?? [];

    /// <summary>De signaleringen op het adres.</summary>
    public async Task<Signalering[]> GetSignaleringenAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        SignaleringenVanEenheidLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.Id, cancellationToken) ?? [];

    /// <summary>De soort, voluit.</summary>
    public Task<string?> GetSoortNaamAsync(
        [Parent(requires: nameof(Eenheid.Soort))] Eenheid eenheid,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Eenheidsoort, eenheid.Soort, cancellationToken);

    /// <summary>De detailsoort, voluit.</summary>
    public Task<string?> GetDetailsoortNaamAsync(
        [Parent(requires: nameof(Eenheid.Detailsoort))] Eenheid eenheid,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Eenheiddetailsoort, eenheid.Detailsoort, cancellationToken);

    /// <summary>De status, voluit.</summary>
    public Task<string?> GetStatusNaamAsync(
        [Parent(requires: nameof(Eenheid.Status))] Eenheid eenheid,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Eenheidstatus, eenheid.Status, cancellationToken);

    /// <summary>Wie de eenheid vandaag huurt.</summary>
    public Task<Contact?> GetHuidigeHuurderAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        HuurderLoader loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(eenheid.Id, cancellationToken);
}
