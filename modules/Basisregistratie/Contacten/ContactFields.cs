using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>From a contact to what belongs to it.</summary>
[ExtendObjectType<Contact>]
internal sealed class ContactFields
{
    /// <summary>The household that the person belongs to; null for none.</summary>
    [BindMember(nameof(Contact.Huishouden))]
    public async Task<Contact?> GetHuishoudenAsync(
        [Parent(requires: nameof(Contact.HuishoudenId))] Contact contact,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(contact.HuishoudenId, cancellationToken);

    /// <summary>The persons of the household, by number.</summary>
    [BindMember(nameof(Contact.Leden))]
    public async Task<Contact[]> GetLedenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact,
        LedenVanHuishoudenLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(contact.Id, cancellationToken) ?? [];

    /// <summary>What the contact is and was to units; the role that began last comes first.</summary>
    [BindMember(nameof(Contact.Relatierollen))]
    public async Task<Relatierol[]> GetRelatierollenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact,
        RollenVanContactLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(contact.Id, cancellationToken) ?? [];

    /// <summary>Warnings about the contact that have not ended; the one that holds longest comes first.</summary>
    /// <param name="contact">Whom or what they are about.</param>
    /// <param name="loader">Loads them.</param>
    /// <param name="klok">Tells today.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <param name="ookAfgelopen">True for those that ended too.</param>
    [BindMember(nameof(Contact.Signaleringen))]
    public async Task<Signalering[]> GetSignaleringenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact,
        SignaleringenVanContactLoader loader,
        TimeProvider klok,
        CancellationToken cancellationToken,
        bool ookAfgelopen = false)
    {
        var vandaag = klok.Vandaag();
        return [.. (await loader.LoadAsync(contact.Id, cancellationToken) ?? []).Where(signalering => ookAfgelopen || signalering.Einddatum >= vandaag)];
    }

    /// <summary>
    /// Which data of the contact may be used as little as can be, because the person contests it and asks so (AVG art. 18); null when there is none.
    /// </summary>
    public async Task<string?> GetVerwerkingsbeperkingAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact, BeperkingVanContactLoader loader, CancellationToken cancellationToken)
        => await loader.LoadAsync(contact.Id, cancellationToken);

    /// <summary>How many contact moments there were, without cancelled ones.</summary>
    public Task<int> GetAantalInteractielogpostenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact, InteractiesVanContactTeller teller, CancellationToken cancellationToken)
        => teller.LoadAsync(contact.Id, cancellationToken);

    /// <summary>How many open tasks there are about the contact.</summary>
    public Task<int> GetAantalOpenTakenAsync(
        [Parent(requires: nameof(Contact.Id))] Contact contact, OpenTakenVanContactTeller teller, CancellationToken cancellationToken)
        => teller.LoadAsync(contact.Id, cancellationToken);

    /// <summary>Name of the preferred language in TAAL; null when it is not known.</summary>
    public Task<string?> GetVoorkeurstaalNaamAsync(
        [Parent(requires: nameof(Contact.Voorkeurstaal))] Contact contact,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Taal, contact.Voorkeurstaal, cancellationToken);

    /// <summary>Name of the preferred channel in COMMUNICATIEKANAAL; null when it is not known.</summary>
    public Task<string?> GetCommunicatievoorkeurNaamAsync(
        [Parent(requires: nameof(Contact.Communicatievoorkeur))] Contact contact,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Communicatiekanaal, contact.Communicatievoorkeur, cancellationToken);
}
