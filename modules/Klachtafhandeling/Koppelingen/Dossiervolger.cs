using Leefbaarheid.Contracts.Events;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>
/// Follows the life of dossiers of the type Klacht, whichever way a user takes, and refuses what a complaint does not allow: closing it
/// unsettled, and opening it again too late.
/// </summary>
internal sealed class Dossiervolger(
    KlachtContext context,
    Klachtregister register,
    Klachttermijnen termijnen,
    IOptions<KlachtInstellingen> instellingen,
    TimeProvider klok)
    : IEventHandler<DossierAangemaakt>,
        IEventHandler<DossierWordtAfgesloten>,
        IEventHandler<DossierAfgesloten>,
        IEventHandler<DossierWordtHeropend>,
        IEventHandler<DossierHeropend>,
        IEventHandler<DossierHervat>
{
    public async Task HandleAsync(DossierAangemaakt gebeurtenis, CancellationToken cancellationToken)
    {
        if (register.IsKlachttype(gebeurtenis.Typecode))
            await register.BeginAsync(gebeurtenis.Dossier.Id, gebeurtenis.Begindatum, cancellationToken);
    }

    public async Task HandleAsync(DossierWordtAfgesloten gebeurtenis, CancellationToken cancellationToken)
    {
        if (!gebeurtenis.Geannuleerd
            && await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is { } klacht
            && klacht.BezwaarTegenAfsluiten() is { } bezwaar)
        {
            gebeurtenis.Weiger(bezwaar.Code, bezwaar.Reden);
        }
    }

    public async Task HandleAsync(DossierAfgesloten gebeurtenis, CancellationToken cancellationToken)
    {
        if (await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is not { } klacht)
            return;
        klacht.SluitAf(klok.Vandaag());
        if (gebeurtenis.Geannuleerd)
            await termijnen.VervalAsync(klacht, cancellationToken);
        else
            await termijnen.HaalAsync(klacht, klok.Vandaag(), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task HandleAsync(DossierWordtHeropend gebeurtenis, CancellationToken cancellationToken)
    {
        if (await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is { } klacht
            && klacht.BezwaarTegenHeropenen(instellingen.Value.HeropenDagen, klok.Vandaag()) is { } bezwaar)
        {
            gebeurtenis.Weiger(bezwaar.Code, bezwaar.Reden);
        }
    }

    public async Task HandleAsync(DossierHeropend gebeurtenis, CancellationToken cancellationToken)
    {
        if (await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is not { } klacht)
            return;
        klacht.Heropen(gebeurtenis.Toelichting, klok.Vandaag());
        if (klacht.InBehandeling != false)
            await termijnen.HerstelAsync(klacht, cancellationToken);
        foreach (var verwijzing in klacht.Verwijzingen.Where(verwijzing => verwijzing.WachtOpIndiening))
            await termijnen.WerkBijAsync(verwijzing, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task HandleAsync(DossierHervat gebeurtenis, CancellationToken cancellationToken)
    {
        if (await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is not { } klacht)
            return;
        await termijnen.NeemOverAsync(klacht, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }
}
