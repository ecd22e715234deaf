using Leefbaarheid.Basisregistraties.Taken;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Logging contact moments the quick way: from a template, or from the task that they were part of.</summary>
[MutationType]
internal sealed class ContactmomentMutations
{
    /// <summary>
    /// Logs a contact moment as a template describes it, and makes the task for a team that follows from it. What is left out is as
    /// the template says.
    /// </summary>
    public Task<Interactielogpost> InteractieViaSjabloonVastleggenAsync(
        Guid contactId,
        Guid sjabloonId,
        string? onderwerp,
        string? notitie,
        string? kanaal,
        DateTime? tijdstip,
        bool? toonInKlantportaal,
        bool? taakAanmaken,
        Guid? teamId,
        Guid? medewerkerId,
        Guid? leefbaarheidsdossierId,
        Guid? actieregelId,
        ContactmomentViaSjabloon contactmoment,
        CancellationToken cancellationToken)
        => contactmoment.LegVastAsync(
            new Sjablooninvulling(contactId, sjabloonId)
            {
                Onderwerp = onderwerp,
                Notitie = notitie,
                Kanaal = kanaal,
                Tijdstip = tijdstip,
                ToonInKlantportaal = toonInKlantportaal,
                TaakAanmaken = taakAanmaken,
                TeamId = teamId,
                MedewerkerId = medewerkerId,
                LeefbaarheidsdossierId = leefbaarheidsdossierId,
                ActieregelId = actieregelId,
            },
            cancellationToken);

    /// <summary>
    /// Logs the contact moment that a task proposes (interactievoorstel), open or completed. What is given replaces what it proposes.
    /// </summary>
    public async Task<Interactielogpost> TaakInteractieVastleggenAsync(
        Guid taakId,
        string? notitie,
        Guid? contactId,
        string? onderwerp,
        string? richting,
        string? kanaal,
        Initiator? initiator,
        DateTime? tijdstip,
        Interactiedienst dienst,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var voorstel = Interactievoorstel.Bij(await context.ZoekAsync<Taak>(taakId, "De taak", cancellationToken, "taakId"));
        var contact = contactId ?? voorstel.ContactId
            ?? throw new RegelovertredingException("CONTACT_ONTBREEKT", "Kies met wie u contact had; de taak noemt niemand.", "contactId");
        var weg = kanaal ?? voorstel.Kanaal
            ?? throw new RegelovertredingException("KANAAL_ONTBREEKT", "Kies hoe u contact had, bijvoorbeeld per telefoon of aan de balie.", "kanaal");
        return await dienst.LegVastAsync(
            new NieuweInteractie(contact, onderwerp ?? voorstel.Onderwerp, richting ?? voorstel.Richting, weg, initiator ?? voorstel.Initiator)
            {
                Tijdstip = tijdstip,
                Notitie = notitie,
                TaakId = taakId,
                LeefbaarheidsdossierId = voorstel.LeefbaarheidsdossierId,
                ActieregelId = voorstel.ActieregelId,
            },
            cancellationToken);
    }
}
