using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Correspondentie.Sjablonen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Brieven;

/// <summary>Finds letters and templates, and says so in Dutch when they are not there.</summary>
internal sealed class Briefregister(CorrespondentieContext context, IBestandsopslag bestanden)
{
    /// <summary>A letter with its answers and documents, to be changed.</summary>
    /// <exception cref="NietGevondenException">There is no such letter.</exception>
    public async Task<Brief> BriefAsync(Guid id, CancellationToken cancellationToken)
        => await context.Brieven.Include(brief => brief.Antwoorden).Include(brief => brief.Documenten).AsSplitQuery()
            .FirstOrDefaultAsync(brief => brief.Id == id, cancellationToken)
            ?? throw new NietGevondenException("De brief", id.ToString(), "id");

    /// <summary>A template with its versions and their questions.</summary>
    /// <exception cref="NietGevondenException">There is no such template.</exception>
    public async Task<Briefsjabloon> SjabloonAsync(Guid id, string veld, CancellationToken cancellationToken)
        => await context.Sjablonen.Include(sjabloon => sjabloon.Versies).ThenInclude(versie => versie.Vragen).AsSplitQuery()
            .FirstOrDefaultAsync(sjabloon => sjabloon.Id == id, cancellationToken)
            ?? throw new NietGevondenException("Het briefsjabloon", id.ToString(), veld);

    /// <summary>The document of a template; not large, for its upload was checked.</summary>
    public async Task<byte[]> InhoudAsync(Briefsjabloonversie versie, CancellationToken cancellationToken)
    {
        await using var bron = await bestanden.OpenAsync(versie.BestandId, cancellationToken);
        using var inhoud = new MemoryStream();
        await bron.CopyToAsync(inhoud, cancellationToken);
        return inhoud.ToArray();
    }
}
