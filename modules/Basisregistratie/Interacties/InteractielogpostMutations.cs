namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Logging contact moments and linking them to dossiers (S1 A12, C8).</summary>
[MutationType]
internal sealed class InteractielogpostMutations
{
    /// <summary>Legt een contactmoment vast.</summary>
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
            new NieuweInteractie(
                contactId,
                onderwerp,
                richting,
                kanaal,
                initiator ?? Initiator.Contact,
                tijdstip,
                notitie,
                taakId,
                leefbaarheidsdossierId,
                actieregelId),
            cancellationToken);

    /// <summary>Koppelt een contactmoment aan een dossier, en zo nodig aan een actieregel ervan.</summary>
    public async Task<Interactielogpost> InteractieKoppelenAsync(
        Guid id,
        Guid leefbaarheidsdossierId,
        Guid? actieregelId,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var post = await context.ZoekAsync<Interactielogpost>(id, "De interactielogpost", cancellationToken);
        post.Koppel(leefbaarheidsdossierId, actieregelId);
        await context.SaveChangesAsync(cancellationToken);
        return post;
    }

    /// <summary>Haalt een contactmoment weer van zijn dossier af.</summary>
    public async Task<Interactielogpost> InteractieOntkoppelenAsync(Guid id, BasisContext context, CancellationToken cancellationToken)
    {
        var post = await context.ZoekAsync<Interactielogpost>(id, "De interactielogpost", cancellationToken);
        post.Ontkoppel();
        await context.SaveChangesAsync(cancellationToken);
        return post;
    }

    /// <summary>Annuleert een contactmoment dat ten onrechte is vastgelegd; het blijft zichtbaar.</summary>
    public async Task<Interactielogpost> InteractieAnnulerenAsync(Guid id, BasisContext context, CancellationToken cancellationToken)
    {
        var post = await context.ZoekAsync<Interactielogpost>(id, "De interactielogpost", cancellationToken);
        post.Annuleer();
        await context.SaveChangesAsync(cancellationToken);
        return post;
    }
}
