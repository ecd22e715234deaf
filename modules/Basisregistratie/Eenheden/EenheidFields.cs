using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.CollectieveObjecten;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Eenheden;

/// <summary>From a unit to what belongs to it.</summary>
[ExtendObjectType<Eenheid>]
internal sealed class EenheidFields
{
    /// <summary>The neighbourhood that it lies in; null when it is not known.</summary>
    [BindMember(nameof(Eenheid.Gebied))]
    public async Task<Gebied?> GetGebiedAsync(
        [Parent(requires: nameof(Eenheid.GebiedId))] Eenheid eenheid,
        EntityLoader<Gebied> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.GebiedId, cancellationToken);

    /// <summary>The clusters that it is or was in, the present ones first.</summary>
    [BindMember(nameof(Eenheid.Clusters))]
    public async Task<Clustereenheid[]> GetClustersAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        ClustersVanEenheidLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.Id, cancellationToken) ?? [];

    /// <summary>The collective objects that it shares with other units.</summary>
    [BindMember(nameof(Eenheid.CollectieveObjecten))]
    public async Task<Eenheidobject[]> GetCollectieveObjectenAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        ObjectenVanEenheidLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.Id, cancellationToken) ?? [];

    /// <summary>Who is and was what to the unit; the role that began last comes first.</summary>
    [BindMember(nameof(Eenheid.Relatierollen))]
    public async Task<Relatierol[]> GetRelatierollenAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        RollenVanEenheidLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(eenheid.Id, cancellationToken) ?? [];

    /// <summary>Warnings about the address that have not ended; the one that holds longest comes first.</summary>
    /// <param name="eenheid">Whom or what they are about.</param>
    /// <param name="loader">Loads them.</param>
    /// <param name="klok">Tells today.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <param name="ookAfgelopen">True for those that ended too.</param>
    public async Task<Signalering[]> GetSignaleringenAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        SignaleringenVanEenheidLoader loader,
        TimeProvider klok,
        CancellationToken cancellationToken,
        bool ookAfgelopen = false)
    {
        var vandaag = klok.Vandaag();
        return [.. (await loader.LoadAsync(eenheid.Id, cancellationToken) ?? []).Where(signalering => ookAfgelopen || signalering.Einddatum >= vandaag)];
    }

    /// <summary>Name of the soort in EENHEIDSOORT; null when the list does not hold the code.</summary>
    public Task<string?> GetSoortNaamAsync(
        [Parent(requires: nameof(Eenheid.Soort))] Eenheid eenheid,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Eenheidsoort, eenheid.Soort, cancellationToken);

    /// <summary>Name of the detailsoort in EENHEIDDETAILSOORT; null without one.</summary>
    public Task<string?> GetDetailsoortNaamAsync(
        [Parent(requires: nameof(Eenheid.Detailsoort))] Eenheid eenheid,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Eenheiddetailsoort, eenheid.Detailsoort, cancellationToken);

    /// <summary>Name of the status in EENHEIDSTATUS; null when the list does not hold the code.</summary>
    public Task<string?> GetStatusNaamAsync(
        [Parent(requires: nameof(Eenheid.Status))] Eenheid eenheid,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Eenheidstatus, eenheid.Status, cancellationToken);

    /// <summary>Who rents it today; of two at once the one who came last, null for nobody.</summary>
    public Task<Contact?> GetHuidigeHuurderAsync(
        [Parent(requires: nameof(Eenheid.Id))] Eenheid eenheid,
        HuurderLoader loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(eenheid.Id, cancellationToken);
}
