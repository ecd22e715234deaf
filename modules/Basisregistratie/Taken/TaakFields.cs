using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Medewerkers;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>From a task to the people around it.</summary>
[ExtendObjectType<Taak>]
internal sealed class TaakFields
{
    /// <summary>Over wie de taak gaat.</summary>
    [BindMember(nameof(Taak.Contact))]
    public async Task<Contact?> GetContactAsync(
        [Parent(requires: nameof(Taak.ContactId))] Taak taak,
        EntityLoader<Contact> loader,
        CancellationToken cancellationToken)
        => taak.ContactId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>Het team dat de taak mag oppakken.</summary>
    [BindMember(nameof(Taak.Team))]
    public async Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(Taak.TeamId))] Taak taak,
        EntityLoader<Team> loader,
        CancellationToken cancellationToken)
        => taak.TeamId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>Wie de taak doet.</summary>
    [BindMember(nameof(Taak.Medewerker))]
    public async Task<Medewerker?> GetMedewerkerAsync(
        [Parent(requires: nameof(Taak.MedewerkerId))] Taak taak,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => taak.MedewerkerId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>Wie de taak voltooide.</summary>
    [BindMember(nameof(Taak.VoltooidDoor))]
    public async Task<Medewerker?> GetVoltooidDoorAsync(
        [Parent(requires: nameof(Taak.VoltooidDoorId))] Taak taak,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => taak.VoltooidDoorId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>Het laatste contactmoment dat bij de taak is vastgelegd.</summary>
    public Task<Interactielogpost?> GetInteractielogpostAsync(
        [Parent(requires: nameof(Taak.Id))] Taak taak,
        InteractieVanTaakLoader loader,
        CancellationToken cancellationToken)
        => loader.LoadAsync(taak.Id, cancellationToken);
}
