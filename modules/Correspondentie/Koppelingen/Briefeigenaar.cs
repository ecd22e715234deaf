using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>
/// Who may read the documents of letters: what is confidential is for who handles the dossier, for their team, and for who wrote it.
/// Templates hold no personal data and are for all who work here.
/// </summary>
internal sealed class Briefeigenaar(
    CorrespondentieContext context, IDossierinzicht dossiers, IStamgegevens stamgegevens, ICurrentUser gebruiker) : IBestandseigenaar
{
    public async Task<Bestandstoegang> ToegangAsync(Guid bestandId, CancellationToken cancellationToken)
    {
        if (await context.Sjabloonversies.AnyAsync(versie => versie.BestandId == bestandId, cancellationToken))
            return Bestandstoegang.Toegestaan;
        var brief = await context.Documenten.Where(document => document.BestandId == bestandId)
            .Join(
                context.Brieven,
                document => document.BriefId,
                brief => brief.Id,
                (document, brief) => new { brief.LeefbaarheidsdossierId, brief.Vertrouwelijkheid, brief.SystemCreatedBy })
            .FirstOrDefaultAsync(cancellationToken);
        if (brief is null)
            return Bestandstoegang.Onbekend;
        return brief.Vertrouwelijkheid <= Vertrouwelijkheid.Intern
            || brief.SystemCreatedBy == gebruiker.Gebruikersnaam
            || await BehandeltAsync(brief.LeefbaarheidsdossierId, cancellationToken)
                ? Bestandstoegang.Toegestaan
                : Bestandstoegang.Geweigerd;
    }

    private async Task<bool> BehandeltAsync(Guid dossierId, CancellationToken cancellationToken)
    {
        if (await dossiers.ZoekAsync(dossierId, cancellationToken) is not { } dossier
            || await stamgegevens.HuidigeMedewerkerAsync(cancellationToken) is not { } ik)
        {
            return false;
        }

        return dossier.BehandelendMedewerkerId == ik.Id
            || (dossier.BehandelendTeamId is { } team && (await stamgegevens.TeamsVanAsync(ik.Id, cancellationToken)).Contains(team));
    }
}
