using Leefbaarheid.Contracts.Bestanden;

namespace Leefbaarheid.Basisregistraties.Bijlagen;

/// <summary>Who may read the files of attachments: whoever may see the record that they are attached to.</summary>
internal sealed class Bijlagebestanden(BasisContext context, IEnumerable<IBijlageonderwerp> onderwerpen) : IBestandseigenaar
{
    public async Task<Bestandstoegang> ToegangAsync(Guid bestandId, CancellationToken cancellationToken)
    {
        var bijlage = await Van(bestandId)
            .Select(bijlage => new { bijlage.Onderwerpsoort, bijlage.OnderwerpId, bijlage.Verwijderd })
            .FirstOrDefaultAsync(cancellationToken);
        if (bijlage is null)
            return Bestandstoegang.Onbekend;

        // Without its module nobody can say who may see the record.
        return !bijlage.Verwijderd
            && onderwerpen.FirstOrDefault(onderwerp => onderwerp.Soort == bijlage.Onderwerpsoort) is { } soort
            && await soort.MagLezenAsync(bijlage.OnderwerpId, cancellationToken)
                ? Bestandstoegang.Toegestaan
                : Bestandstoegang.Geweigerd;
    }

    public async Task<Bestandsonderwerp?> OnderwerpAsync(Guid bestandId, CancellationToken cancellationToken)
        => await Van(bestandId).Select(bijlage => new Bestandsonderwerp(nameof(Bijlage), bijlage.Id)).FirstOrDefaultAsync(cancellationToken);

    /// <summary>A file is the present one of its attachment, or an earlier version.</summary>
    private IQueryable<Bijlage> Van(Guid bestandId)
        => context.Bijlagen.Where(bijlage => bijlage.BestandId == bestandId
            || context.Bijlageversies.Any(versie => versie.BestandId == bestandId && versie.BijlageId == bijlage.Id));
}
