using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Taken;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>
/// A contact moment as it would follow from a task: what the program asks about when a task is completed. Nothing is stored until
/// taakInteractieVastleggen says so.
/// </summary>
/// <param name="TaakId">The task.</param>
/// <param name="ContactId">With whom; null when the task names nobody.</param>
/// <param name="Onderwerp">What it was about.</param>
/// <param name="Richting">Code of COMMUNICATIERICHTING: outgoing, for the work was ours.</param>
/// <param name="Kanaal">Code of COMMUNICATIEKANAAL that goes with the type of task; null when the type tells nothing.</param>
/// <param name="Initiator">Who started it.</param>
/// <param name="LeefbaarheidsdossierId">The dossier of the task; null for none.</param>
/// <param name="ActieregelId">The action line of the task; null for none.</param>
internal sealed record Interactievoorstel(
    Guid TaakId,
    Guid? ContactId,
    string Onderwerp,
    string Richting,
    string? Kanaal,
    Initiator Initiator,
    Guid? LeefbaarheidsdossierId,
    Guid? ActieregelId)
{
    public static Interactievoorstel Bij(Taak taak) => new(
        taak.Id,
        taak.ContactId,
        taak.Omschrijving.Length <= Interactielogpost.OnderwerpLengte ? taak.Omschrijving : $"{taak.Omschrijving[..(Interactielogpost.OnderwerpLengte - 1)]}…",
        "UIT",
        taak.Type switch
        {
            Taaktype.Telefoongesprek => "TEL",
            Taaktype.Huisbezoek => "BEZ",
            Taaktype.Correspondentie => "BRI",
            Taaktype.Afspraak => "BAL",
            _ => null,
        },
        Initiator.Corporatie,
        taak.LeefbaarheidsdossierId,
        taak.ActieregelId);
}

/// <summary>From the proposal to the contact.</summary>
[ExtendObjectType<Interactievoorstel>]
internal sealed class InteractievoorstelFields
{
    /// <summary>With whom; null when the task names nobody.</summary>
    public async Task<Contact?> GetContactAsync(
        [Parent] Interactievoorstel voorstel, EntityLoader<Contact> loader, CancellationToken cancellationToken)
        => await loader.LoadAsync(voorstel.ContactId, cancellationToken);
}
