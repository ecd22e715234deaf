using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>Somebody who gets a signal.</summary>
internal sealed record Ontvanger(Guid MedewerkerId, string? Email);

/// <summary>
/// Chooses who gets a signal: who handles it; else the current members of the team; else those of the team that the settings name.
/// Somebody who has left gets none.
/// </summary>
internal sealed class Ontvangerskeuze(BasisContext context, IOptions<Signaalinstellingen> instellingen, TimeProvider klok)
{
    public async Task<IReadOnlyList<Ontvanger>> KiesAsync(Guid? medewerkerId, Guid? teamId, CancellationToken cancellationToken)
        => await InDienstAsync(medewerkerId, teamId, cancellationToken) is { Count: > 0 } gevonden ? gevonden
            : instellingen.Value.Vangnetteam is { Length: > 0 } vangnet
                ? await InDienstAsync(Leden(context.Teams.Where(gekozen => gekozen.Code == vangnet)), cancellationToken)
            : [];

    /// <summary>The same without the team of the settings.</summary>
    public async Task<IReadOnlyList<Ontvanger>> InDienstAsync(Guid? medewerkerId, Guid? teamId, CancellationToken cancellationToken)
    {
        if (medewerkerId is { } id
            && await InDienstAsync(context.Medewerkers.Where(medewerker => medewerker.Id == id), cancellationToken) is { Count: > 0 } behandelaar)
        {
            return behandelaar;
        }

        return teamId is { } team ? await InDienstAsync(Leden(context.Teams.Where(gekozen => gekozen.Id == team)), cancellationToken) : [];
    }

    private IQueryable<Medewerker> Leden(IQueryable<Team> teams)
    {
        var vandaag = klok.Vandaag();
        return context.Medewerkers.Where(medewerker => medewerker.Teams.Any(lid => teams.Any(team => team.Id == lid.TeamId)
            && lid.Begindatum <= vandaag
            && (lid.Einddatum == null || lid.Einddatum >= vandaag)));
    }

    private async Task<IReadOnlyList<Ontvanger>> InDienstAsync(IQueryable<Medewerker> medewerkers, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        return await medewerkers
            .Where(medewerker => medewerker.Einddatum == null || medewerker.Einddatum >= vandaag)
            .OrderBy(medewerker => medewerker.Code)
            .Select(medewerker => new Ontvanger(medewerker.Id, medewerker.Email))
            .ToListAsync(cancellationToken);
    }
}
