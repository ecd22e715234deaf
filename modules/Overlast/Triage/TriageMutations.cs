using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Overlast.Triage;

/// <summary>Assessing a report of nuisance.</summary>
[MutationType]
internal sealed class TriageMutations
{
    /// <summary>Assesses a dossier, or assesses it again.</summary>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="feiten">What was noticed, by whom and when.</param>
    /// <param name="structureel">True when it keeps coming back and is more than neighbours must put up with.</param>
    /// <param name="melderbeeld">Who reports about whom; when left out, as many as the dossier has melders.</param>
    /// <param name="zorgwekkendeVeroorzaker">True when there are worries about the one who causes it.</param>
    /// <param name="uitkomst">What is decided; the advice when left out.</param>
    /// <param name="motivering">Why; must be there when the decision is not the advice.</param>
    /// <param name="context">This module's tables.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="klok">Now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Overlasttriage> OverlasttriageVastleggenAsync(
        Guid leefbaarheidsdossierId,
        string feiten,
        bool structureel,
        Melderbeeld? melderbeeld,
        bool? zorgwekkendeVeroorzaker,
        Triageuitkomst? uitkomst,
        string? motivering,
        OverlastContext context,
        IDossierinzicht dossiers,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var dossier = await dossiers.OpenAsync(leefbaarheidsdossierId, "leefbaarheidsdossierId", cancellationToken);
        var melders = dossier.Partijen.Count(partij => partij.Rol == Partijrol.Melder);
        var gegevens = new Triagegegevens(
            feiten,
            structureel,
            melderbeeld ?? (melders > 1 ? Melderbeeld.MeerdereMelders : Melderbeeld.EenMelder),
            zorgwekkendeVeroorzaker ?? false);
        var triage = await context.Triages.FirstOrDefaultAsync(
            triage => triage.LeefbaarheidsdossierId == leefbaarheidsdossierId, cancellationToken);
        if (triage is null)
            context.Add(triage = new Overlasttriage(leefbaarheidsdossierId, klok.Vandaag(), gegevens, uitkomst, motivering));
        else
            triage.Neem(klok.Vandaag(), gegevens, uitkomst, motivering);
        await context.SaveChangesAsync(cancellationToken);
        return triage;
    }
}
