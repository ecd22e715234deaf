using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>The processes around tasks that need more than the task itself; behind the mutations and behind the public face.</summary>
internal sealed class Taakdienst(
    BasisContext context,
    IStamgegevens stamgegevens,
    INummerreeksen nummers,
    IEventPublisher gebeurtenissen,
    TimeProvider klok) : ITaken
{
    public const string Nummerreeks = "TAAK";

    async Task<ITaak> ITaken.MaakAsync(NieuweTaak taak, CancellationToken cancellationToken) => await MaakAsync(taak, aanvullen: null, cancellationToken);

    /// <summary>Makes a task.</summary>
    /// <param name="nieuw">What the public face asks.</param>
    /// <param name="aanvullen">Sets what else is known of it before it is saved.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Taak> MaakAsync(NieuweTaak nieuw, Action<Taak>? aanvullen, CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Medewerker>(nieuw.MedewerkerId, "De medewerker", "medewerkerId", cancellationToken);
        await context.ControleerBestaanAsync<Team>(nieuw.TeamId, "Het team", "teamId", cancellationToken);
        await context.ControleerBestaanAsync<Contact>(nieuw.ContactId, "Het contact", "contactId", cancellationToken);

        if (nieuw.LeefbaarheidsdossierId is { } dossierId)
            await gebeurtenissen.PublishAsync(new KoppelingWordtGelegd(dossierId, nieuw.ActieregelId, NieuwWerk: true), cancellationToken);

        var vandaag = klok.Vandaag();
        var nummer = await nummers.VolgendNummerAsync(Nummerreeks, vandaag, cancellationToken);
        var taak = new Taak(nummer, nieuw, vandaag);
        aanvullen?.Invoke(taak);
        context.Add(taak);
        await context.SaveChangesAsync(cancellationToken);
        return taak;
    }

    public async Task<ILookup<Guid, ITaak>> VanDossiersAsync(IReadOnlyCollection<Guid> dossierIds, CancellationToken cancellationToken)
    {
        var taken = await context.Taken
            .AsNoTracking()
            .Where(taak => taak.OrganisatortaakId == null
                && taak.LeefbaarheidsdossierId != null
                && dossierIds.Contains(taak.LeefbaarheidsdossierId.Value))
            .OrderBy(taak => taak.Vervaldatum == null)
            .ThenBy(taak => taak.Vervaldatum)
            .ThenBy(taak => taak.Nummer)
            .ToListAsync(cancellationToken);
        return taken.ToLookup(taak => taak.LeefbaarheidsdossierId!.Value, ITaak (taak) => taak);
    }

    public async Task<ITaak> OpenTaakAsync(Guid taakId, string veld, CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(taakId, "De taak", cancellationToken, veld);
        taak.ControleerOpen(veld);
        return taak;
    }

    async Task<ITaak> ITaken.KoppelAsync(
        Guid taakId, Guid leefbaarheidsdossierId, Guid? actieregelId, CancellationToken cancellationToken)
        => await KoppelAsync(taakId, leefbaarheidsdossierId, actieregelId, cancellationToken);

    /// <inheritdoc cref="ITaken.KoppelAsync"/>
    public async Task<Taak> KoppelAsync(
        Guid taakId, Guid leefbaarheidsdossierId, Guid? actieregelId, CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(taakId, "De taak", cancellationToken, "taakId");
        taak.Koppel(leefbaarheidsdossierId, actieregelId);
        await WerkKopieenBijAsync(taak, cancellationToken);
        await gebeurtenissen.PublishAsync(new KoppelingWordtGelegd(leefbaarheidsdossierId, actieregelId, NieuwWerk: true), cancellationToken);

        // The conversation that the task came from belongs to the dossier too.
        var posten = await context.Interactielogposten
            .Where(post => post.TaakId == taakId && post.LeefbaarheidsdossierId == null && !post.Geannuleerd)
            .ToListAsync(cancellationToken);
        foreach (var post in posten)
            post.Koppel(leefbaarheidsdossierId, actieregelId);
        await context.SaveChangesAsync(cancellationToken);
        return taak;
    }

    public async Task<ITaak> NoteerAsync(Guid taakId, string notitie, string veld, CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(taakId, "De taak", cancellationToken, "taakId");
        taak.Noteer(notitie, veld);
        await context.SaveChangesAsync(cancellationToken);
        return taak;
    }

    public async Task VoltooiAsync(IReadOnlyCollection<Guid> taakIds, CancellationToken cancellationToken)
    {
        var open = await context.Taken.Where(taak => taakIds.Contains(taak.Id) && !taak.Gesloten).ToListAsync(cancellationToken);
        foreach (var taak in open)
        {
            // A copy goes with its organisatortaak, which may stand before it.
            if (!taak.Gesloten)
                await VoltooiAsync(taak, cancellationToken);
        }
    }

    public async Task VoltooiAsync(Taak taak, CancellationToken cancellationToken)
    {
        taak.ControleerOpen();
        await gebeurtenissen.PublishAsync(new TaakWordtVoltooid(taak), cancellationToken);
        var medewerker = await stamgegevens.HuidigeMedewerkerAsync(cancellationToken);
        taak.Voltooi(medewerker?.Id, klok.Vandaag());
        var kopieen = await OpenKopieenAsync(taak, cancellationToken);
        foreach (var kopie in kopieen)
            kopie.Voltooi(medewerker?.Id, klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        foreach (var gereed in kopieen.Prepend(taak))
            await gebeurtenissen.PublishAsync(new TaakVoltooid(gereed), cancellationToken);
    }

    /// <summary>Changes the status of a task; Voltooid closes it in the name of the current user.</summary>
    public async Task<Taak> ZetStatusAsync(Taak taak, Taakstatus status, CancellationToken cancellationToken)
    {
        if (status == Taakstatus.Voltooid)
        {
            await VoltooiAsync(taak, cancellationToken);
            return taak;
        }

        taak.ZetStatus(status, klok.Vandaag());
        await WerkKopieenBijAsync(taak, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return taak;
    }

    /// <summary>Makes copies of a task for those who take part in it; somebody who takes part already is left out.</summary>
    public async Task<Taak> VoegDeelnemersToeAsync(Taak taak, IReadOnlyCollection<Guid> medewerkerIds, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var deelnemers = await context.Taken
            .Where(kopie => kopie.OrganisatortaakId == taak.Id)
            .Select(kopie => kopie.MedewerkerId)
            .ToListAsync(cancellationToken);
        foreach (var medewerkerId in medewerkerIds.Distinct().Where(id => !deelnemers.Contains(id)))
        {
            await context.ControleerBestaanAsync<Medewerker>(medewerkerId, "De medewerker", "medewerkerIds", cancellationToken);
            context.Add(taak.KopieVoor(await nummers.VolgendNummerAsync(Nummerreeks, vandaag, cancellationToken), medewerkerId, vandaag));
        }

        await context.SaveChangesAsync(cancellationToken);
        return taak;
    }

    /// <summary>Hands on to the open copies what the shared record says now.</summary>
    private async Task WerkKopieenBijAsync(Taak taak, CancellationToken cancellationToken)
    {
        foreach (var kopie in await OpenKopieenAsync(taak, cancellationToken))
            kopie.Volg(taak);
    }

    private async Task<List<Taak>> OpenKopieenAsync(Taak taak, CancellationToken cancellationToken)
        => taak.OrganisatortaakId is null
            ? await context.Taken.Where(kopie => kopie.OrganisatortaakId == taak.Id && !kopie.Gesloten).ToListAsync(cancellationToken)
            : [];

    /// <summary>Takes a team's task for the current user. Of two who try at once one wins; the other is told who that was.</summary>
    public async Task PakOpAsync(Taak taak, long gelezenVersie, CancellationToken cancellationToken)
    {
        var medewerker = await stamgegevens.HuidigeMedewerkerAsync(cancellationToken)
            ?? throw new RegelovertredingException("GEEN_MEDEWERKER", "Alleen een medewerker kan een taak oppakken.");
        var teams = await stamgegevens.TeamsVanAsync(medewerker.Id, cancellationToken);

        // Who has it says more than "somebody changed it": so the rule comes before the version.
        taak.PakOp(
            medewerker.Id,
            taak.TeamId is { } team && teams.Contains(team),
            await NaamVanAsync(taak.MedewerkerId, cancellationToken));
        taak.ControleerVersie(gelezenVersie);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (Exception fout) when (fout is DbUpdateConcurrencyException or VersieconflictException)
        {
            await context.Entry(taak).ReloadAsync(cancellationToken);
            if (taak.MedewerkerId is null)
                throw;
            throw taak.AlOpgepakt(await NaamVanAsync(taak.MedewerkerId, cancellationToken));
        }
    }

    /// <summary>
    /// Refuses a change that was based on an older state. To whoever sets a Medewerkercode on a team's task that a colleague took in the
    /// meantime, it says who that was.
    /// </summary>
    public async Task ControleerVersieAsync(
        Taak taak, long gelezenVersie, Optional<Guid?> medewerkerId, CancellationToken cancellationToken)
    {
        var opgepakt = taak is { TeamId: not null, MedewerkerId: { } ander } && medewerkerId is { HasValue: true, Value: { } gewenst } && gewenst != ander;
        if (opgepakt && gelezenVersie != taak.Version)
            throw taak.AlOpgepakt(await NaamVanAsync(taak.MedewerkerId, cancellationToken));
        taak.ControleerVersie(gelezenVersie);
    }

    private async Task<string?> NaamVanAsync(Guid? medewerkerId, CancellationToken cancellationToken)
        => medewerkerId is null
            ? null
            : await context.Medewerkers
                .Where(medewerker => medewerker.Id == medewerkerId)
                .Select(medewerker => medewerker.Naam)
                .FirstOrDefaultAsync(cancellationToken);
}
