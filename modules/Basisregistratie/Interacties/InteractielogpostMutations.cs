namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Logging contact moments and linking them to dossiers.</summary>
[MutationType]
internal sealed class InteractielogpostMutations
{
    /// <summary>Logs a contact moment of the current user; it took place now when tijdstip is left out.</summary>
    public Task<Interactielogpost> InteractieVastleggenAsync(
        Guid contactId,
        string onderwerp,
        string richting,
        string kanaal,
        string? notitie,
        Initiator? initiator,
        DateTime? tijdstip,
        Guid? taakId,
        Guid? leefbaarheidsdossierId,
        Guid? actieregelId,
        Interactiedienst dienst,
        CancellationToken cancellationToken)
        => dienst.LegVastAsync(
            new NieuweInteractie(contactId, onderwerp, richting, kanaal, initiator ?? Initiator.Contact)
            {
                Tijdstip = tijdstip,
                Notitie = notitie,
                TaakId = taakId,
                LeefbaarheidsdossierId = leefbaarheidsdossierId,
                ActieregelId = actieregelId,
            },
            cancellationToken);

    /// <summary>Links a contact moment to a dossier, and to one of its actieregels when that is given. A former link is replaced.</summary>
    public async Task<Interactielogpost> InteractieKoppelenAsync(
        Guid id,
        Guid leefbaarheidsdossierId,
        Guid? actieregelId,
        Interactiedienst dienst,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        await dienst.KoppelAsync([id], leefbaarheidsdossierId, actieregelId, cancellationToken);
        return await context.ZoekAsync<Interactielogpost>(id, "De interactielogpost", cancellationToken);
    }

    /// <summary>Ends the link of a contact moment with its dossier and actieregel.</summary>
    public async Task<Interactielogpost> InteractieOntkoppelenAsync(Guid id, BasisContext context, CancellationToken cancellationToken)
    {
        var post = await context.ZoekAsync<Interactielogpost>(id, "De interactielogpost", cancellationToken);
        post.Ontkoppel();
        await context.SaveChangesAsync(cancellationToken);
        return post;
    }

    /// <summary>Cancels a contact moment that was logged by mistake; it stays visible.</summary>
    public async Task<Interactielogpost> InteractieAnnulerenAsync(Guid id, BasisContext context, CancellationToken cancellationToken)
    {
        var post = await context.ZoekAsync<Interactielogpost>(id, "De interactielogpost", cancellationToken);
        post.Annuleer();
        await context.SaveChangesAsync(cancellationToken);
        return post;
    }
}
