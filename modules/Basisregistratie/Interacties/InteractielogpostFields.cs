using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Basisregistraties.Taken;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>From a contact moment to the people around it.</summary>
[ExtendObjectType<Interactielogpost>]
internal sealed class InteractielogpostFields
{
    /// <summary>Whom the contact was with.</summary>
    [BindMember(nameof(Interactielogpost.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Interactielogpost.ContactId))] Interactielogpost post,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(post.ContactId, cancellationToken);

    /// <summary>Who had the contact; null when the program logged it.</summary>
    [BindMember(nameof(Interactielogpost.Medewerker))]
    public async Task<Medewerker?> GetMedewerkerAsync(
        [Parent(requires: nameof(Interactielogpost.MedewerkerId))] Interactielogpost post,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(post.MedewerkerId, cancellationToken);

    /// <summary>The task that it was part of; null for none.</summary>
    [BindMember(nameof(Interactielogpost.Taak))]
    public async Task<Taak?> GetTaakAsync(
        [Parent(requires: nameof(Interactielogpost.TaakId))] Interactielogpost post,
        EntityLoader<Taak> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(post.TaakId, cancellationToken);

    /// <summary>The template that it was made with; null for none.</summary>
    [BindMember(nameof(Interactielogpost.Sjabloon))]
    public async Task<Interactiesjabloon?> GetSjabloonAsync(
        [Parent(requires: nameof(Interactielogpost.SjabloonId))] Interactielogpost post,
        EntityLoader<Interactiesjabloon> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(post.SjabloonId, cancellationToken);

    /// <summary>Name of the direction in COMMUNICATIERICHTING; null when the list does not hold the code.</summary>
    public Task<string?> GetRichtingNaamAsync(
        [Parent(requires: nameof(Interactielogpost.Richting))] Interactielogpost post,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Communicatierichting, post.Richting, cancellationToken);

    /// <summary>Name of the channel in COMMUNICATIEKANAAL; null when the list does not hold the code.</summary>
    public Task<string?> GetKanaalNaamAsync(
        [Parent(requires: nameof(Interactielogpost.Kanaal))] Interactielogpost post,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Communicatiekanaal, post.Kanaal, cancellationToken);
}
