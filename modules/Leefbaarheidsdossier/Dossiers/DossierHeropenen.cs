using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Opens a closed dossier again; its deadlines run again.</summary>
internal sealed class DossierHeropenen(
    DossierContext context,
    Dossierregister register,
    Dossiertermijnen termijnen,
    IEventPublisher events,
    Momenten momenten)
{
    /// <exception cref="RegelovertredingException">It is not closed, the status closes it, or a module refuses.</exception>
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(
        Guid dossierId, string veld, string toelichting, Guid? statusId, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(
            dossierId, [nameof(Leefbaarheidsdossier.Statushistorie), nameof(Leefbaarheidsdossier.Afhandelingsreden)], cancellationToken, veld);
        var status = statusId is { } gekozen
            ? await register.StamgegevenAsync<Dossierstatus>(gekozen, "De dossierstatus", "statusId", cancellationToken)
            : await register.EersteStatusAsync(Statussoort.Actief, cancellationToken);
        if (dossier.AfgehandeldPer is { } einde)
            await events.PublishAsync(new DossierWordtHeropend(dossier, einde), cancellationToken);

        dossier.Heropen(status, toelichting, momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.WerkBijAsync(dossier, cancellationToken);
        await events.PublishAsync(new DossierHeropend(dossier, toelichting), cancellationToken);
        return dossier;
    }
}
