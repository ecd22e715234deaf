using Leefbaarheid.Contracts.Bewaring;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Bewaren;

/// <summary>A dossier with all its parts, and what was merged into it: the rest of the same case.</summary>
internal sealed class Dossierwissing : Wisbron
{
    private readonly DossierContext _context;

    public Dossierwissing(DossierContext context)
        : base(context)
    {
        _context = context;
        Van<Leefbaarheidsdossier>().Aan(dossier => dossier.SamengevoegdInId);
        Van<Statusregel>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<Actieregel>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<Opmerkingsregel>().Aan(regel => regel.LeefbaarheidsdossierId).Aan(regel => regel.ActieregelId);
        Van<Meelezer>().Aan(meelezer => meelezer.LeefbaarheidsdossierId);
        Van<DossierEenheid>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<DossierCluster>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<DossierGebied>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<DossierCollectiefObject>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<DossierDossiersoort>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<DossierAgressiesoort>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<Dossiermelder>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<Dossierveroorzaker>().Aan(regel => regel.LeefbaarheidsdossierId);
        Van<Dossiercontact>().Aan(regel => regel.LeefbaarheidsdossierId);

        // It goes with either of the two, and the other one is no other case for that.
        Van<DossierRelatie>().Aan(regel => regel.LeefbaarheidsdossierId).Aan(regel => regel.GerelateerdDossierId).AlsSpoor();
    }

    /// <summary>A list from which the shown line goes shows its next one, as when somebody takes it out.</summary>
    protected override async Task MaakLosAsync(IReadOnlyCollection<Guid> sleutels, CancellationToken cancellationToken)
    {
        await base.MaakLosAsync(sleutels, cancellationToken);
        var getoond = _context.ChangeTracker.Entries<DossierRelatie>()
            .Where(regel => regel.State == EntityState.Deleted && regel.Entity.TonenOpDossier && !sleutels.Contains(regel.Entity.LeefbaarheidsdossierId))
            .Select(regel => regel.Entity.LeefbaarheidsdossierId)
            .ToList();
        foreach (var dossierId in getoond)
        {
            var opvolger = await _context.Set<DossierRelatie>()
                .Where(regel => regel.LeefbaarheidsdossierId == dossierId && !sleutels.Contains(regel.Id))
                .OrderBy(regel => regel.Volgnummer)
                .FirstOrDefaultAsync(cancellationToken);
            opvolger?.TonenOpDossier = true;
        }
    }
}
