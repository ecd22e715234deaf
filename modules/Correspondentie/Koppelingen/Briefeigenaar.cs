using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Correspondentie.Brieven;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>Who may read the documents of letters: whoever may read the letter. Templates hold no personal data and are for all who work here.</summary>
internal sealed class Briefeigenaar(CorrespondentieContext context) : IBestandseigenaar
{
    public async Task<Bestandstoegang> ToegangAsync(Guid bestandId, CancellationToken cancellationToken)
        => await context.Sjabloonversies.AnyAsync(versie => versie.BestandId == bestandId, cancellationToken)
            || await context.Brieven.AnyAsync(
                brief => context.Documenten.Any(document => document.BestandId == bestandId && document.BriefId == brief.Id), cancellationToken)
                ? Bestandstoegang.Toegestaan
                : Bestandstoegang.Onbekend;

    public async Task<Bestandsonderwerp?> OnderwerpAsync(Guid bestandId, CancellationToken cancellationToken)
        => await context.Documenten
            .Where(document => document.BestandId == bestandId)
            .Select(document => new Bestandsonderwerp(nameof(Brief), document.BriefId))
            .FirstOrDefaultAsync(cancellationToken);
}
