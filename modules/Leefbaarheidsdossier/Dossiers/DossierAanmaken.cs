using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>What a new dossier starts with.</summary>
internal sealed record NieuwDossier(Guid TypeId, string Omschrijving)
{
    public DateOnly? Begindatum { get; init; }

    public Urgentie Urgentie { get; init; } = Urgentie.Normaal;

    public Pijler? Pijler { get; init; }

    public Vertrouwelijkheid Vertrouwelijkheid { get; init; } = Vertrouwelijkheid.Intern;

    public Guid? BehandelendMedewerkerId { get; init; }

    public Guid? BehandelendTeamId { get; init; }
}

/// <summary>Makes a dossier: number, first status, the type's own term and the type's own action lines.</summary>
internal sealed class DossierAanmaken(
    DossierContext context,
    Dossierregister register,
    Verwijzingen verwijzingen,
    INummerreeksen nummerreeksen,
    IBasisagenda agenda,
    Dossiertermijnen termijnen,
    Processtappen processtappen,
    IEventPublisher events,
    IStamgegevens stamgegevens,
    Momenten momenten)
{
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(NieuwDossier nieuw, CancellationToken cancellationToken)
    {
        var moment = momenten.Nu();
        var type = await context.Typen
            .Include(gekozen => gekozen.StandaardUitvoeringstermijn)
            .FirstOrDefaultAsync(gekozen => gekozen.Id == nieuw.TypeId, cancellationToken)
            ?? throw new NietGevondenException("Het leefbaarheidsdossiertype", nieuw.TypeId.ToString(), "typeId");
        await verwijzingen.ControleerBehandelaarAsync(nieuw.BehandelendMedewerkerId, nieuw.BehandelendTeamId, cancellationToken);
        var status = await register.EersteStatusAsync(Statussoort.Nieuw, cancellationToken);
        var kalender = await agenda.LaadAsync(cancellationToken);

        // The rules come before the number: a series has no gaps, but a refused dossier should not even make others wait for it.
        var dossier = new Leefbaarheidsdossier(type, status, nieuw.Omschrijving, moment);
        dossier.WijzigAlgemeen(nieuw.Omschrijving, nieuw.Urgentie, nieuw.Pijler, nieuw.Vertrouwelijkheid);
        dossier.WijsToe(nieuw.BehandelendMedewerkerId, nieuw.BehandelendTeamId);
        dossier.Houd((await stamgegevens.HuidigeMedewerkerAsync(cancellationToken))?.Id);
        dossier.WijzigBegindatum(nieuw.Begindatum ?? moment.Vandaag, kalender, moment);
        dossier.ZetUitvoeringstermijn(type.StandaardUitvoeringstermijn, kalender);

        dossier.Nummer = await nummerreeksen.VolgendNummerAsync(type.Nummerreeks, moment.Vandaag, cancellationToken);
        context.Add(dossier);
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.WerkBijAsync(dossier, cancellationToken);

        if (type.AutomatischSjabloonId is { } sjabloonId)
        {
            var sjabloon = await register.SjabloonAsync(sjabloonId, "typeId", cancellationToken);
            await processtappen.VoegToeAsync(dossier, sjabloon, moment, null, cancellationToken);
        }

        await events.PublishAsync(new DossierAangemaakt(dossier, type.Code) { Begindatum = dossier.Begindatum }, cancellationToken);
        return dossier;
    }
}
