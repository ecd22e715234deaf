using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>How a dossier is to be closed.</summary>
/// <param name="StatusId">The status that it gets; null for the first one of <paramref name="Soort"/>.</param>
/// <param name="Soort">What the status must mean: Gereed or Geannuleerd.</param>
/// <param name="AfhandelingsredenId">Why it is closed.</param>
/// <param name="Toelichting">What came of it; null for nothing to say.</param>
/// <param name="WerkVoltooien">True to complete open lines and tasks too.</param>
internal sealed record Afsluiting(Guid? StatusId, Statussoort Soort, Guid AfhandelingsredenId, string? Toelichting, bool WerkVoltooien);

/// <summary>Closes or cancels a dossier (work instruction Verbeteren leefomgeving, closing).</summary>
internal sealed class DossierAfsluiten(
    DossierContext context,
    Dossierregister register,
    Dossiertermijnen termijnen,
    ITaken taken,
    IEventPublisher events,
    Momenten momenten)
{
    /// <exception cref="OpenstaandWerkException">There is open work and it is not to be completed.</exception>
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(Guid dossierId, Afsluiting afsluiting, CancellationToken cancellationToken)
    {
        var moment = momenten.Nu();
        var dossier = await register.LaadAsync(
            dossierId, [nameof(Leefbaarheidsdossier.Actieregels), nameof(Leefbaarheidsdossier.Statushistorie)], cancellationToken, "id");
        dossier.ControleerOpen();
        var status = afsluiting.StatusId is { } statusId
            ? await register.StamgegevenAsync<Dossierstatus>(statusId, "De dossierstatus", "statusId", cancellationToken)
            : await register.EersteStatusAsync(afsluiting.Soort, cancellationToken);
        ControleerSoort(status, afsluiting.Soort);
        var reden = await register.StamgegevenAsync<Dossierafhandelingsreden>(
            afsluiting.AfhandelingsredenId, "De afhandelingsreden", "afhandelingsredenId", cancellationToken);

        await SluitWerkAsync(dossier, afsluiting, moment, cancellationToken);
        var geannuleerd = afsluiting.Soort == Statussoort.Geannuleerd;
        await events.PublishAsync(new DossierWordtAfgesloten(dossier, reden.Code) { Geannuleerd = geannuleerd }, cancellationToken);

        dossier.SluitAf(status, reden, afsluiting.Toelichting, moment);
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.BeeindigAsync(dossier, moment, cancellationToken);
        await events.PublishAsync(new DossierAfgesloten(dossier, reden.Code) { Geannuleerd = geannuleerd }, cancellationToken);
        return dossier;
    }

    private static void ControleerSoort(Dossierstatus status, Statussoort soort)
    {
        if (status.Soort != soort)
        {
            throw new RegelovertredingException(
                "STATUS_ANDERE_SOORT",
                soort == Statussoort.Gereed
                    ? (Foutbericht)$"Met de status '{status.Omschrijving}' is een dossier niet gereed. Kies een andere status."
                    : (Foutbericht)$"Met de status '{status.Omschrijving}' is een dossier niet geannuleerd. Kies een andere status.",
                "statusId");
        }
    }

    /// <summary>Completed work of a dossier that is done counts as done; of a cancelled one the lines lapse.</summary>
    private async Task SluitWerkAsync(
        Leefbaarheidsdossier dossier, Afsluiting afsluiting, Moment moment, CancellationToken cancellationToken)
    {
        var openRegels = dossier.OpenRegels.ToList();
        var openTaken = (await taken.VanDossiersAsync([dossier.Id], cancellationToken))[dossier.Id].Where(taak => !taak.Gesloten).ToList();
        if (openRegels.Count == 0 && openTaken.Count == 0)
            return;
        if (!afsluiting.WerkVoltooien)
            throw new OpenstaandWerkException(openRegels, openTaken);

        foreach (var regel in openRegels)
        {
            if (afsluiting.Soort == Statussoort.Geannuleerd)
                regel.Verval(null, moment);
            else
                regel.Voltooi(null, moment);
        }

        await context.SaveChangesAsync(cancellationToken);
        await taken.VoltooiAsync([.. openTaken.Select(taak => taak.Id)], cancellationToken);
        foreach (var regel in openRegels.Where(regel => regel.Status == Actieregelstatus.Voltooid))
            await events.PublishAsync(new ActieregelVoltooid(regel), cancellationToken);
    }
}
