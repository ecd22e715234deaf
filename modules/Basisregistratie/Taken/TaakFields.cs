using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Medewerkers;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>From a task to the people around it.</summary>
[ExtendObjectType<Taak>]
internal sealed class TaakFields
{
    /// <summary>Whom the task is about; null for nobody.</summary>
    [BindMember(nameof(Taak.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Taak.ContactId))] Taak taak,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(taak.ContactId, cancellationToken);

    /// <summary>The team whose members may take the task; null for none.</summary>
    [BindMember(nameof(Taak.Team))]
    public async Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(Taak.TeamId))] Taak taak,
        EntityLoader<Team> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(taak.TeamId, cancellationToken);

    /// <summary>Who does it; null while a team's task waits to be taken.</summary>
    [BindMember(nameof(Taak.Medewerker))]
    public async Task<Medewerker?> GetMedewerkerAsync(
        [Parent(requires: nameof(Taak.MedewerkerId))] Taak taak,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(taak.MedewerkerId, cancellationToken);

    /// <summary>Who completed it; null while it is open, and when the program did.</summary>
    [BindMember(nameof(Taak.VoltooidDoor))]
    public async Task<Medewerker?> GetVoltooidDoorAsync(
        [Parent(requires: nameof(Taak.VoltooidDoorId))] Taak taak,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(taak.VoltooidDoorId, cancellationToken);

    /// <summary>True for a task that all members of a team may take, or could until one of them did.</summary>
    public bool GetTeamtaak([Parent(requires: nameof(Taak.TeamId))] Taak taak) => taak.TeamId is not null;

    /// <summary>The shared record that this is the copy of somebody who takes part; null for a task that stands by itself.</summary>
    [BindMember(nameof(Taak.Organisatortaak))]
    public async Task<Taak?> GetOrganisatortaakAsync(
        [Parent(requires: nameof(Taak.OrganisatortaakId))] Taak taak,
        EntityLoader<Taak> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(taak.OrganisatortaakId, cancellationToken);

    /// <summary>The tasks of those who take part in this one, by number.</summary>
    public async Task<Taak[]> GetDeelnemersAsync(
        [Parent(requires: nameof(Taak.Id))] Taak taak,
        DeelnemersVanTaakLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(taak.Id, cancellationToken) ?? [];

    /// <summary>The contact moment that follows from the task, to be logged by taakInteractieVastleggen. Nothing of it is stored yet.</summary>
    public Interactievoorstel GetInteractievoorstel(
        [Parent(requires:
            $"{nameof(Taak.Id)} {nameof(Taak.ContactId)} {nameof(Taak.Omschrijving)} {nameof(Taak.Type)} {nameof(Taak.LeefbaarheidsdossierId)} {nameof(Taak.ActieregelId)}")]
        Taak taak)
        => Interactievoorstel.Bij(taak);

    /// <summary>The latest contact moment that was logged with the task and not cancelled; null for none.</summary>
    public Task<Interactielogpost?> GetInteractielogpostAsync(
        [Parent(requires: nameof(Taak.Id))] Taak taak,
        InteractieVanTaakLoader loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(taak.Id, cancellationToken);
}
