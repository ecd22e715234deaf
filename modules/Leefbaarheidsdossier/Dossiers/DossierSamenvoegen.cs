using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Merges a dossier into an older one, with all that hangs on it here and in other modules.</summary>
internal sealed class DossierSamenvoegen(
    DossierContext context,
    Dossierregister register,
    Dossiertermijnen termijnen,
    IDossierverplaatsing verplaatsing,
    IEventPublisher events,
    IAfscherming afscherming,
    Momenten momenten)
{
    private const string Reden = "SAMENGEV";

    /// <returns>The dossier that was closed.</returns>
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(Guid id, Guid inDossierId, CancellationToken cancellationToken)
    {
        var moment = momenten.Nu();
        var dossier = await register.LaadAsync(id, Leefbaarheidsdossier.Samenvoeglijsten, cancellationToken, "id");
        var ouder = await register.LaadLijstAsync(inDossierId, Leefbaarheidsdossier.Samenvoeglijsten, cancellationToken, "inDossierId");
        dossier.ControleerSamenvoegen(ouder);

        // What hangs on it may be more confidential than the dossier, and comes along all the same.
        using var alles = afscherming.Opheffen();
        await events.PublishAsync(new DossierWordtSamengevoegd(dossier, ouder), cancellationToken);

        var status = await register.EersteStatusAsync(Statussoort.Geannuleerd, cancellationToken);
        var reden = await context.Dossierredenen.SingleAsync(regel => regel.Code == Reden, cancellationToken);
        dossier.VerplaatsNaar(ouder);
        await VerplaatsOpmerkingenAsync(dossier, ouder, moment, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await verplaatsing.VerplaatsAsync(dossier.Id, ouder.Id, cancellationToken);
        await events.PublishAsync(new DossierSamengevoegd(dossier, ouder), cancellationToken);

        // Cancelled and not done: the case itself goes on, and counts once.
        dossier.SluitAf(status, reden, $"Samengevoegd met dossier {ouder.Nummer}.", moment);
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.BeeindigAsync(dossier, moment, cancellationToken);
        if (!ouder.Opgeschort)
            await termijnen.WerkBijAsync(ouder, cancellationToken);
        await events.PublishAsync(new DossierAfgesloten(dossier, reden.Code) { Geannuleerd = true }, cancellationToken);
        return dossier;
    }

    /// <summary>The Kladblok goes on in the older dossier, below a line that says where it came from.</summary>
    private async Task VerplaatsOpmerkingenAsync(
        Leefbaarheidsdossier dossier, Leefbaarheidsdossier ouder, Moment moment, CancellationToken cancellationToken)
    {
        var laatste = await context.Opmerkingen
            .Where(regel => regel.LeefbaarheidsdossierId == ouder.Id && regel.ActieregelId == null)
            .MaxAsync(regel => (int?)regel.Regelnummer, cancellationToken) ?? 0;
        var aankondiging = Opmerkingsregel.Schrijf(ouder.Id, null, laatste, $"Dossier {dossier.Nummer} is met dit dossier samengevoegd.", moment);
        context.Opmerkingen.AddRange(aankondiging);
        laatste = aankondiging[^1].Regelnummer;

        foreach (var regel in await context.Opmerkingen
            .Where(regel => regel.LeefbaarheidsdossierId == dossier.Id).OrderBy(regel => regel.Regelnummer).ToListAsync(cancellationToken))
        {
            // The Kladblok of an action line keeps its numbers, for the line takes it along whole.
            regel.VerplaatsNaar(ouder.Id, regel.ActieregelId is null ? laatste += Actieregel.Stap : regel.Regelnummer);
        }
    }
}
