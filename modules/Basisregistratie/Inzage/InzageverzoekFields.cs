using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Contracts.Bestanden;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>From a request to who asked, and to what was answered.</summary>
[ExtendObjectType<Inzageverzoek>]
internal sealed class InzageverzoekFields
{
    /// <summary>Who asked.</summary>
    [BindMember(nameof(Inzageverzoek.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Inzageverzoek.ContactId))] Inzageverzoek verzoek, EntityLoader<Contact> loader, CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.ContactId, cancellationToken);

    /// <summary>Path at which the answer is downloaded as a document.</summary>
    public string GetDocumentDownloadpad([Parent(requires: nameof(Inzageverzoek.DocumentId))] Inzageverzoek verzoek) => Bestand.PadVan(verzoek.DocumentId);

    /// <summary>Path at which the answer is downloaded as JSON.</summary>
    public string GetGegevensDownloadpad([Parent(requires: nameof(Inzageverzoek.GegevensId))] Inzageverzoek verzoek) => Bestand.PadVan(verzoek.GegevensId);
}
