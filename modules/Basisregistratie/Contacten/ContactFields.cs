using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>From a contact to what belongs to it.</summary>
[ExtendObjectType<Contact>]
internal sealed class ContactFields
{
    /// <summary>Het huishouden waar de persoon bij hoort.</summary>
    [BindMember(nameof(Contact.Huishouden))]
    public async Task<Contact?> GetHuishoudenAsync(
        [Parent(requires: nameof(Contact.HuishoudenId))] Contact contact,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => contact.HuishoudenId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>De personen van het huishouden.</summary>
    [BindMember(nameof(Contact.Leden))]
    public async Task<Contact[]> GetLedenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact,
        LedenVanHuishoudenLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(contact.Id, cancellationToken) ?? [];

    /// <summary>Wat het contact is voor eenheden, nu en vroeger.</summary>
    [BindMember(nameof(Contact.Relatierollen))]
    public async Task<Relatierol[]> GetRelatierollenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact,
        RollenVanContactLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(contact.Id, cancellationToken) ?? [];

    /// <summary>De signaleringen over het contact.</summary>
    [BindMember(nameof(Contact.Signaleringen))]
    public async Task<Signalering[]> GetSignaleringenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact,
        SignaleringenVanContactLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(contact.Id, cancellationToken) ?? [];

    /// <summary>De voorkeurstaal, voluit.</summary>
    public Task<string?> GetVoorkeurstaalNaamAsync(
        [Parent(requires: nameof(Contact.Voorkeurstaal))] Contact contact,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Taal, contact.Voorkeurstaal, cancellationToken);

    /// <summary>De communicatievoorkeur, voluit.</summary>
    public Task<string?> GetCommunicatievoorkeurNaamAsync(
        [Parent(requires: nameof(Contact.Communicatievoorkeur))] Contact contact,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Communicatiekanaal, contact.Communicatievoorkeur, cancellationToken);
}
