using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Logs contact moments and links them; behind the mutations and behind the public face.</summary>
internal sealed class Interactiedienst(
    BasisContext context,
    Codecontrole codes,
    IStamgegevens stamgegevens,
    INummerreeksen nummers,
    IEventPublisher gebeurtenissen,
    TimeProvider klok) : IInteracties
{
    public const string Nummerreeks = "INTERACTIE";

    async Task<IInteractielogpost> IInteracties.LegVastAsync(NieuweInteractie nieuw, CancellationToken cancellationToken)
        => await LegVastAsync(nieuw, cancellationToken);

    /// <inheritdoc cref="IInteracties.LegVastAsync"/>
    public Task<Interactielogpost> LegVastAsync(NieuweInteractie nieuw, CancellationToken cancellationToken)
        => LegVastAsync(nieuw, aanvullen: null, cancellationToken);

    /// <summary>Logs a contact moment.</summary>
    /// <param name="nieuw">What the public face asks.</param>
    /// <param name="aanvullen">Sets what else is known of it before it is saved.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Interactielogpost> LegVastAsync(
        NieuweInteractie nieuw, Action<Interactielogpost>? aanvullen, CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Contact>(nieuw.ContactId, "Het contact", "contactId", cancellationToken);
        await context.ControleerBestaanAsync<Taak>(nieuw.TaakId, "De taak", "taakId", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Communicatierichting, nieuw.Richting, "richting", cancellationToken);
        await codes.ControleerAsync(Keuzelijsten.Communicatiekanaal, nieuw.Kanaal, "kanaal", cancellationToken);

        var nu = klok.GetUtcNow().UtcDateTime;
        if (nieuw.Tijdstip > nu)
            throw new RegelovertredingException("TIJDSTIP_IN_TOEKOMST", "Een interactie die nog komt, kunt u niet vastleggen.", "tijdstip");
        await MeldKoppelingAsync(nieuw.LeefbaarheidsdossierId, nieuw.ActieregelId, cancellationToken);

        var nummer = await nummers.VolgendNummerAsync(Nummerreeks, klok.Vandaag(), cancellationToken);
        var post = new Interactielogpost(
            nummer,
            nieuw.ContactId,
            nieuw.Tijdstip ?? nu,
            nieuw.Onderwerp,
            nieuw.Notitie,
            nieuw.Richting,
            nieuw.Kanaal,
            nieuw.Initiator);
        post.WordtGevoerdDoor((await stamgegevens.HuidigeMedewerkerAsync(cancellationToken))?.Id);
        post.HoortBijTaak(nieuw.TaakId);
        if (nieuw.LeefbaarheidsdossierId is not null || nieuw.ActieregelId is not null)
            post.Koppel(nieuw.LeefbaarheidsdossierId, nieuw.ActieregelId);
        aanvullen?.Invoke(post);
        context.Add(post);
        await context.SaveChangesAsync(cancellationToken);
        return post;
    }

    public async Task KoppelAsync(
        IReadOnlyCollection<Guid> ids, Guid leefbaarheidsdossierId, Guid? actieregelId, CancellationToken cancellationToken)
    {
        var posten = await context.Interactielogposten.Where(post => ids.Contains(post.Id)).ToListAsync(cancellationToken);
        if (ids.Except(posten.Select(post => post.Id)).Select(id => (Guid?)id).FirstOrDefault() is { } onbekend)
            throw new NietGevondenException("De interactielogpost", onbekend.ToString(), "id");
        await MeldKoppelingAsync(leefbaarheidsdossierId, actieregelId, cancellationToken);
        foreach (var post in posten)
            post.Koppel(leefbaarheidsdossierId, actieregelId);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<ILookup<Guid, IInteractielogpost>> VanDossiersAsync(
        IReadOnlyCollection<Guid> dossierIds, CancellationToken cancellationToken)
    {
        var posten = await context.Interactielogposten
            .AsNoTracking()
            .Where(post => post.LeefbaarheidsdossierId != null && dossierIds.Contains(post.LeefbaarheidsdossierId.Value))
            .OrderByDescending(post => post.Tijdstip)
            .ThenByDescending(post => post.Volgnummer)
            .ToListAsync(cancellationToken);
        return posten.ToLookup(post => post.LeefbaarheidsdossierId!.Value, IInteractielogpost (post) => post);
    }

    public async Task<IReadOnlyDictionary<Guid, int>> AantalPerDossierAsync(
        IReadOnlyCollection<Guid> dossierIds, CancellationToken cancellationToken)
        => await context.Interactielogposten
            .Where(post => !post.Geannuleerd && post.LeefbaarheidsdossierId != null && dossierIds.Contains(post.LeefbaarheidsdossierId.Value))
            .GroupBy(post => post.LeefbaarheidsdossierId!.Value)
            .Select(groep => new { groep.Key, Aantal = groep.Count() })
            .ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, int>> AantalPerActieregelAsync(
        IReadOnlyCollection<Guid> actieregelIds, CancellationToken cancellationToken)
        => await context.Interactielogposten
            .Where(post => !post.Geannuleerd && post.ActieregelId != null && actieregelIds.Contains(post.ActieregelId.Value))
            .GroupBy(post => post.ActieregelId!.Value)
            .Select(groep => new { groep.Key, Aantal = groep.Count() })
            .ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, cancellationToken);

    private Task MeldKoppelingAsync(Guid? leefbaarheidsdossierId, Guid? actieregelId, CancellationToken cancellationToken)
        => leefbaarheidsdossierId is { } dossierId
            ? gebeurtenissen.PublishAsync(new KoppelingWordtGelegd(dossierId, actieregelId, NieuwWerk: false), cancellationToken)
            : Task.CompletedTask;
}
