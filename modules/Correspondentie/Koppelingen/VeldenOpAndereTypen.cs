using Leefbaarheid.Correspondentie.Brieven;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>What this module hangs on a dossier.</summary>
[ExtendObjectType("Leefbaarheidsdossier")]
internal sealed class DossierFields
{
    /// <summary>Letters, the latest first.</summary>
    public async Task<Brief[]> GetBrievenAsync(
        [Parent(nameof(ILeefbaarheidsdossier.Id))] ILeefbaarheidsdossier dossier, BrievenVanDossierLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!;

    /// <summary>How many letters there are.</summary>
    public async Task<int> GetAantalBrievenAsync(
        [Parent(nameof(ILeefbaarheidsdossier.Id))] ILeefbaarheidsdossier dossier, BrievenVanDossierLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(dossier.Id, cancellationToken))!.Length;
}

/// <summary>What this module hangs on an action line.</summary>
[ExtendObjectType("Actieregel")]
internal sealed class ActieregelFields
{
    /// <summary>Letters that are the work of this line, the latest first.</summary>
    public async Task<Brief[]> GetBrievenAsync(
        [Parent(nameof(IActieregel.Id))] IActieregel regel, BrievenVanRegelLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(regel.Id, cancellationToken))!;
}

/// <summary>What this module hangs on a contact.</summary>
[ExtendObjectType("Contact")]
internal sealed class ContactFields
{
    /// <summary>Letters to this contact, the latest first.</summary>
    public async Task<Brief[]> GetBrievenAsync(
        [Parent(nameof(IContact.Id))] IContact contact, BrievenVanContactLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(contact.Id, cancellationToken))!;
}

/// <summary>What this module hangs on a referral, when there is a module of complaints.</summary>
[ExtendObjectType("Verwijzing")]
internal sealed class VerwijzingFields
{
    /// <summary>The latest letter about this referral; null for none.</summary>
    public async Task<Brief?> GetBriefAsync(
        [Parent(nameof(Entity.Id))] Entity verwijzing, BrievenVanOnderwerpLader lader, CancellationToken cancellationToken)
        => (await lader.LoadAsync(verwijzing.Id, cancellationToken))!.FirstOrDefault();
}
