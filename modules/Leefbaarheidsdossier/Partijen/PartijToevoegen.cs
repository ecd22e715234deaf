using Leefbaarheid.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Partijen;

/// <summary>
/// Adds a party to a dossier, and what comes with it: the units of its tenancy when asked, the action lines of the templates for
/// its role when asked, and the event that tells other modules.
/// </summary>
internal sealed class PartijToevoegen(
    DossierContext context,
    Dossierregister register,
    Verwijzingen verwijzingen,
    IStamgegevens stamgegevens,
    Processtappen processtappen,
    Reactietermijnen reacties,
    IEventPublisher events,
    Momenten momenten)
{
    private static readonly string[] s_lijsten =
    [
        nameof(Leefbaarheidsdossier.Melders),
        nameof(Leefbaarheidsdossier.Veroorzakers),
        nameof(Leefbaarheidsdossier.Contacten),
        nameof(Leefbaarheidsdossier.Eenheden),
        nameof(Leefbaarheidsdossier.Clusters),
        nameof(Leefbaarheidsdossier.Actieregels),
    ];

    /// <param name="dossierId">The dossier.</param>
    /// <param name="contactId">Who joins it.</param>
    /// <param name="contactpersoonId">Whom to speak to; null for the contact itself.</param>
    /// <param name="rol">In what part.</param>
    /// <param name="voegToe">Adds the party to the dossier.</param>
    /// <param name="actieregelAanmaken">True to add the lines of the templates for this role.</param>
    /// <param name="eenheidClusterOvernemen">True to take over the units and clusters of the party's tenancy.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(
        Guid dossierId,
        Guid contactId,
        Guid? contactpersoonId,
        Partijrol rol,
        Action<Leefbaarheidsdossier, Moment> voegToe,
        bool actieregelAanmaken,
        bool eenheidClusterOvernemen,
        CancellationToken cancellationToken)
    {
        var moment = momenten.Nu();
        var dossier = await register.LaadLijstAsync(dossierId, s_lijsten, cancellationToken);
        dossier.ControleerOpen();
        await verwijzingen.ControleerAsync<IContact>(contactId, "Het contact", "contactId", cancellationToken);
        await verwijzingen.ControleerAsync<IContact>(contactpersoonId, "De contactpersoon", "contactpersoonId", cancellationToken);

        voegToe(dossier, moment);
        if (eenheidClusterOvernemen)
            await NeemOverAsync(dossier, contactId, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        if (rol == Partijrol.Melder)
            await reacties.WerkBijAsync(dossier, cancellationToken);

        if (actieregelAanmaken)
        {
            foreach (var sjabloon in await SjablonenAsync(dossier, rol, cancellationToken))
                await processtappen.VoegToeAsync(dossier, sjabloon, moment, (rol, contactId), cancellationToken);
        }

        await events.PublishAsync(new PartijToegevoegd(dossier, rol, contactId), cancellationToken);
        return dossier;
    }

    private async Task NeemOverAsync(Leefbaarheidsdossier dossier, Guid contactId, CancellationToken cancellationToken)
    {
        var eenheden = await stamgegevens.EenhedenVanContactAsync(contactId, cancellationToken);
        var clusters = new List<Guid>();
        foreach (var eenheid in eenheden)
            clusters.AddRange(await stamgegevens.ClustersVanEenheidAsync(eenheid, cancellationToken));
        dossier.NeemOver(eenheden, clusters);
    }

    private Task<List<Processtappensjabloon>> SjablonenAsync(
        Leefbaarheidsdossier dossier, Partijrol rol, CancellationToken cancellationToken)
        => context.Sjablonen.MetStappen()
            .Where(sjabloon => sjabloon.Partijrol == rol
                && !sjabloon.Geblokkeerd
                && (sjabloon.DossiertypeId == null || sjabloon.DossiertypeId == dossier.TypeId))
            .OrderBy(sjabloon => sjabloon.Code)
            .ToListAsync(cancellationToken);
}
