using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>From a warning to whom or what it is about, and how it stands.</summary>
[ExtendObjectType<Signalering>]
internal sealed class SignaleringFields
{
    /// <summary>Whom it is about; null when it is about an address alone.</summary>
    [BindMember(nameof(Signalering.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Signalering.ContactId))] Signalering signalering,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(signalering.ContactId, cancellationToken);

    /// <summary>The unit whose address it is about; null when it is about a contact alone.</summary>
    [BindMember(nameof(Signalering.Eenheid))]
    public async Task<Eenheid?> GetEenheidAsync(
        [Parent(requires: nameof(Signalering.EenheidId))] Signalering signalering,
        EntityLoader<Eenheid> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(signalering.EenheidId, cancellationToken);

    /// <summary>Name of the soort in SIGNALERINGSOORT; null when the list does not hold the code.</summary>
    public Task<string?> GetSoortNaamAsync(
        [Parent(requires: nameof(Signalering.Soort))] Signalering signalering,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Signaleringsoort, signalering.Soort, cancellationToken);

    /// <summary>Name of the detailsoort in SIGNALERINGDETAILSOORT; null without one.</summary>
    public Task<string?> GetDetailsoortNaamAsync(
        [Parent(requires: nameof(Signalering.Detailsoort))] Signalering signalering,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Signaleringdetailsoort, signalering.Detailsoort, cancellationToken);

    /// <summary>Code of SIGNALERINGSTATUS today: PAS before it starts, ACT while it holds, VER afterwards.</summary>
    public string GetStatus(
        [Parent(requires: $"{nameof(Signalering.Begindatum)} {nameof(Signalering.Einddatum)}")] Signalering signalering,
        TimeProvider klok)
        => signalering.StatusOp(klok.Vandaag());
}
