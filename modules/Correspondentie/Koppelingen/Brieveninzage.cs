using Leefbaarheid.Correspondentie.Brieven;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>The letters that somebody got. A letter that was not sent is work in progress.</summary>
internal sealed class Brieveninzage(CorrespondentieContext context) : IInzagebron
{
    public async Task<IReadOnlyList<Inzagegroep>> LeesAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken)
    {
        var brieven = await context.Brieven.AsNoTracking()
            .Where(brief => contactIds.Contains(brief.ContactId) && brief.Status == Briefstatus.Verzonden).OrderBy(brief => brief.VerzondenOp).ToListAsync(cancellationToken);
        return
        [
            new Inzagegroep(400, "Brieven aan u", "Om te weten wat wij u schreven. Van elke brief kunt u een afschrift krijgen.", [.. brieven.Select(brief => new Inzagegegeven($"Brief {brief.Nummer}").Van(brief)
                .Met("Verzonden op", brief.VerzondenOp)
                .MetTekst("Onderwerp", brief.Onderwerp))]),
        ];
    }
}
