using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Contracts.Bestanden;

namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>From a request to whom it is about, what can be asked, and what was answered.</summary>
[ExtendObjectType<Correctieverzoek>]
internal sealed class CorrectieverzoekFields
{
    /// <summary>Whose data it is about.</summary>
    [BindMember(nameof(Correctieverzoek.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Correctieverzoek.ContactId))] Correctieverzoek verzoek, EntityLoader<Contact> loader, CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.ContactId, cancellationToken);

    /// <summary>The fields that it is about, in the order in which they were named.</summary>
    [BindMember(nameof(Correctieverzoek.Regels))]
    public async Task<Correctieregel[]> GetRegelsAsync(
        [Parent(requires: nameof(Correctieverzoek.Id))] Correctieverzoek verzoek, RegelsVanCorrectieLoader loader, CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.Id, cancellationToken) ?? [];

    /// <summary>Who else got what was wrong, the first to get it first.</summary>
    [BindMember(nameof(Correctieverzoek.Ontvangers))]
    public async Task<Correctieontvanger[]> GetOntvangersAsync(
        [Parent(requires: nameof(Correctieverzoek.Id))] Correctieverzoek verzoek, OntvangersVanCorrectieLoader loader, CancellationToken cancellationToken)
        => await loader.LoadAsync(verzoek.Id, cancellationToken) ?? [];

    /// <summary>What is kept about the person and can be named as wrong or missing; empty once it is decided.</summary>
    public async Task<IReadOnlyList<Correctiegegeven>> GetGegevensAsync(
        [Parent(requires: nameof(Correctieverzoek.Id))] Correctieverzoek verzoek,
        BasisContext context,
        Correctiegegevens gegevens,
        CancellationToken cancellationToken)
    {
        var contact = await context.Contacten.AsNoTracking()
            .Where(contact => context.Correctieverzoeken.Any(open => open.Id == verzoek.Id && open.ContactId == contact.Id && open.Status == Correctiestatus.InBehandeling))
            .FirstOrDefaultAsync(cancellationToken);
        return contact is null ? [] : await gegevens.LeesAsync(contact, cancellationToken);
    }

    /// <summary>Path at which the answer is downloaded; null until it is closed.</summary>
    public string? GetDocumentDownloadpad([Parent(requires: nameof(Correctieverzoek.DocumentId))] Correctieverzoek verzoek)
        => verzoek.DocumentId is { } id ? Bestand.PadVan(id) : null;

    /// <summary>Path at which the statement of the person is downloaded; null when he gave no file.</summary>
    public string? GetVerklaringDownloadpad([Parent(requires: nameof(Correctieverzoek.VerklaringbestandId))] Correctieverzoek verzoek)
        => verzoek.VerklaringbestandId is { } id ? Bestand.PadVan(id) : null;
}
