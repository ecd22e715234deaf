using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Samenwerking;

namespace Leefbaarheid.Overlast.Kern;

/// <summary>Gives whoever handles the dossier a task when the last day of one of its parts has come.</summary>
internal sealed class Termijntaak(OverlastContext context, IDossierinzicht dossiers, ITaken taken, TimeProvider klok)
    : IEventHandler<AfterTermijnBereikt>
{
    private const int MaxTaakomschrijving = 250;

    public async Task HandleAsync(AfterTermijnBereikt gebeurtenis, CancellationToken cancellationToken)
    {
        if (gebeurtenis.Moment != Termijnmoment.UiterlijkeDatum)
            return;
        if (await ZoekAsync(gebeurtenis.Termijn.Onderwerp, cancellationToken) is not { } deel
            || deel is not IBewaakt bewaakt
            || await dossiers.ZoekAsync(deel.LeefbaarheidsdossierId, cancellationToken) is not { } dossier)
        {
            return;
        }

        // Nobody to give it to: the deadline itself is what the lists of deadlines show.
        if (dossier.BehandelendMedewerkerId is null && dossier.BehandelendTeamId is null)
            return;

        // No work can be hung on a closed dossier; the task then names it.
        var omschrijving = bewaakt.Taakomschrijving + (dossier.Gesloten ? $" (dossier {dossier.Dossier.Nummer})" : "");
        await taken.MaakAsync(
            new NieuweTaak(omschrijving.Length > MaxTaakomschrijving ? omschrijving[..MaxTaakomschrijving] : omschrijving)
            {
                MedewerkerId = dossier.BehandelendMedewerkerId,
                TeamId = dossier.BehandelendTeamId,
                Vervaldatum = klok.Vandaag(),
                ContactId = bewaakt.Betrokkene,
                LeefbaarheidsdossierId = dossier.Gesloten ? null : dossier.Dossier.Id,
            },
            cancellationToken);
    }

    /// <summary>The record of a deadline with what its task names; null for a deadline of another module.</summary>
    private async Task<Dossierdeel?> ZoekAsync(TermijnOnderwerp onderwerp, CancellationToken cancellationToken) => onderwerp.Soort switch
    {
        nameof(Afspraak) => await context.Afspraken.FirstOrDefaultAsync(deel => deel.Id == onderwerp.Id, cancellationToken),
        nameof(Interventie) => await context.Interventies.Include(deel => deel.Instrument)
            .FirstOrDefaultAsync(deel => deel.Id == onderwerp.Id, cancellationToken),
        nameof(Doorverwijzing) => await context.Doorverwijzingen.Include(deel => deel.Netwerkpartner)
            .FirstOrDefaultAsync(deel => deel.Id == onderwerp.Id, cancellationToken),
        _ => null,
    };
}
