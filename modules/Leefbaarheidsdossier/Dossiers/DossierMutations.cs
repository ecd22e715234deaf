using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Making and editing a dossier.</summary>
[MutationType]
internal sealed class DossierMutations
{
    /// <summary>Makes a dossier: it gets a number, the first status, and the term and action lines of its type.</summary>
    public Task<Leefbaarheidsdossier> LeefbaarheidsdossierAanmakenAsync(
        Guid typeId,
        string omschrijving,
        DateOnly? begindatum,
        Urgentie? urgentie,
        Pijler? pijler,
        Vertrouwelijkheid? vertrouwelijkheid,
        Guid? behandelendMedewerkerId,
        Guid? behandelendTeamId,
        DossierAanmaken aanmaken,
        CancellationToken cancellationToken)
        => aanmaken.UitvoerenAsync(
            new NieuwDossier(typeId, omschrijving)
            {
                Begindatum = begindatum,
                Urgentie = urgentie ?? Urgentie.Normaal,
                Pijler = pijler,
                Vertrouwelijkheid = vertrouwelijkheid ?? Vertrouwelijkheid.Intern,
                BehandelendMedewerkerId = behandelendMedewerkerId,
                BehandelendTeamId = behandelendTeamId,
            },
            cancellationToken);

    /// <summary>Changes the fields that are given and leaves the others. A status that closes the dossier needs leefbaarheidsdossierAfsluiten.</summary>
    public async Task<Leefbaarheidsdossier> LeefbaarheidsdossierWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<DateOnly?> begindatum,
        Optional<Guid?> statusId,
        Optional<Urgentie?> urgentie,
        Optional<Guid?> uitvoeringstermijnId,
        Optional<DateOnly?> controledatum,
        Optional<Guid?> behandelendMedewerkerId,
        Optional<Guid?> behandelendTeamId,
        Optional<Pijler?> pijler,
        Optional<Vertrouwelijkheid?> vertrouwelijkheid,
        Optional<decimal?> budget,
        Optional<DateOnly?> ontvangstbevestigingVerzondenOp,
        Optional<DateOnly?> terugkoppelingOp,
        DossierContext context,
        Dossierregister register,
        Verwijzingen verwijzingen,
        Dossiertermijnen termijnen,
        IStamgegevens stamgegevens,
        IBasisagenda agenda,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var moment = momenten.Nu();
        var dossier = await register.LaadAsync(
            id,
            [nameof(Leefbaarheidsdossier.Statushistorie), nameof(Leefbaarheidsdossier.Uitvoeringstermijn), nameof(Leefbaarheidsdossier.Meelezers)],
            cancellationToken,
            "id");
        dossier.ControleerVersie(versie);
        dossier.ControleerOpen();
        var kalender = await agenda.LaadAsync(cancellationToken);

        dossier.WijzigAlgemeen(
            omschrijving.Of(dossier.Omschrijving),
            urgentie.Of(dossier.Urgentie) ?? Urgentie.Normaal,
            pijler.Of(dossier.Pijler),
            vertrouwelijkheid.Of(dossier.Vertrouwelijkheid) ?? Vertrouwelijkheid.Intern);
        if (vertrouwelijkheid.HasValue)
            dossier.Houd((await stamgegevens.HuidigeMedewerkerAsync(cancellationToken))?.Id);
        if (begindatum is { HasValue: true, Value: { } begin })
            dossier.WijzigBegindatum(begin, kalender, moment);
        if (uitvoeringstermijnId.HasValue && uitvoeringstermijnId.Value != dossier.UitvoeringstermijnId)
        {
            var termijn = await register.StamgegevenAsync<Uitvoeringstermijn>(
                uitvoeringstermijnId.Value, "De uitvoeringstermijn", "uitvoeringstermijnId", cancellationToken);
            dossier.ZetUitvoeringstermijn(termijn, kalender);
        }

        if (controledatum.HasValue)
            dossier.ZetControledatum(controledatum.Value, moment);
        if (budget.HasValue)
            dossier.ZetBudget(budget.Value);
        if (ontvangstbevestigingVerzondenOp.HasValue)
            dossier.BevestigOntvangst(ontvangstbevestigingVerzondenOp.Value, moment);
        if (terugkoppelingOp.HasValue)
            dossier.KoppelTerug(terugkoppelingOp.Value, moment);
        if (behandelendMedewerkerId.HasValue || behandelendTeamId.HasValue)
        {
            dossier.WijsToe(behandelendMedewerkerId.Of(dossier.BehandelendMedewerkerId), behandelendTeamId.Of(dossier.BehandelendTeamId));
            await verwijzingen.ControleerBehandelaarAsync(dossier.BehandelendMedewerkerId, dossier.BehandelendTeamId, cancellationToken);
        }

        if (statusId is { HasValue: true, Value: { } gekozen })
        {
            dossier.WijzigStatus(
                await register.StamgegevenAsync<Dossierstatus>(gekozen, "De dossierstatus", "statusId", cancellationToken), null, moment);
        }

        await context.SaveChangesAsync(cancellationToken);
        await termijnen.WerkBijAsync(dossier, cancellationToken);
        return dossier;
    }

    /// <summary>
    /// Gives the dossier another status. A status of kind Gereed or Geannuleerd closes it and asks for an afhandelingsreden.
    /// </summary>
    [Error<OpenstaandWerkException>]
    public async Task<Leefbaarheidsdossier> DossierstatusWijzigenAsync(
        Guid id,
        Guid statusId,
        string? toelichting,
        Guid? afhandelingsredenId,
        bool? openstaandWerkVoltooien,
        DossierContext context,
        Dossierregister register,
        DossierAfsluiten afsluiten,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var status = await register.StamgegevenAsync<Dossierstatus>(statusId, "De dossierstatus", "statusId", cancellationToken);
        if (status.Sluit && afhandelingsredenId is { } reden)
        {
            return await afsluiten.UitvoerenAsync(
                id, new Afsluiting(statusId, status.Soort, reden, toelichting, openstaandWerkVoltooien ?? false), cancellationToken);
        }

        var dossier = await register.LaadAsync(id, [nameof(Leefbaarheidsdossier.Statushistorie)], cancellationToken, "id");
        dossier.WijzigStatus(status, toelichting, momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }

    /// <summary>Records what becomes of the dossier in the end; also of a closed one.</summary>
    public async Task<Leefbaarheidsdossier> DossierArchiveringVastleggenAsync(
        Guid id,
        long versie,
        Archiefnominatie? archiefnominatie,
        DateOnly? archiefActiedatum,
        Archiefstatus archiefstatus,
        DossierContext context,
        Dossierregister register,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(id, [], cancellationToken, "id");
        dossier.ControleerVersie(versie);
        dossier.Archiveer(archiefnominatie, archiefActiedatum, archiefstatus);
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }

    /// <summary>Writes in the dossier's Kladblok, for the corporation's own people unless said otherwise; long text is split over lines.</summary>
    public async Task<Leefbaarheidsdossier> DossieropmerkingToevoegenAsync(
        Guid leefbaarheidsdossierId,
        string tekst,
        bool? intern,
        DossierContext context,
        Dossierregister register,
        Momenten momenten,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(leefbaarheidsdossierId, [], cancellationToken);
        dossier.ControleerOpen();
        var laatste = await context.Opmerkingen
            .Where(regel => regel.LeefbaarheidsdossierId == dossier.Id && regel.ActieregelId == null)
            .MaxAsync(regel => (int?)regel.Regelnummer, cancellationToken) ?? 0;
        context.Opmerkingen.AddRange(Opmerkingsregel.Schrijf(dossier.Id, null, laatste, tekst, momenten.Nu(), intern ?? true));
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }

    /// <summary>Makes a task for the dossier, or for one of its action lines.</summary>
    [GraphQLType("Taak!")]
    public async Task<ITaak> DossierTaakAanmakenAsync(
        Guid leefbaarheidsdossierId,
        Guid? actieregelId,
        string omschrijving,
        string? notities,
        Guid? medewerkerId,
        Guid? teamId,
        DateOnly? vervaldatum,
        Guid? contactId,
        DossierContext context,
        Dossierregister register,
        ITaken taken,
        CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(leefbaarheidsdossierId, [], cancellationToken);
        dossier.ControleerOpen();
        var betrokkene = contactId;
        if (actieregelId is { } regelId)
        {
            var regel = await context.Actieregels
                .FirstOrDefaultAsync(gekozen => gekozen.Id == regelId && gekozen.LeefbaarheidsdossierId == dossier.Id, cancellationToken)
                ?? throw new NietGevondenException("De actieregel", regelId.ToString(), "actieregelId");
            regel.ControleerOpen("actieregelId");
            betrokkene ??= regel.BetrokkeneId;
        }

        return await taken.MaakAsync(
            new NieuweTaak(omschrijving)
            {
                Notities = notities,
                MedewerkerId = medewerkerId,
                TeamId = teamId,
                Vervaldatum = vervaldatum,
                ContactId = betrokkene,
                LeefbaarheidsdossierId = dossier.Id,
                ActieregelId = actieregelId,
            },
            cancellationToken);
    }
}
