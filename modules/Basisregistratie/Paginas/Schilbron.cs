using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>Who works with the program, and where he finds his signals.</summary>
internal sealed class Schilbron(BasisContext context, ICurrentUser gebruiker, TimeProvider klok) : IShellSource
{
    public Notifications Notifications { get; } = new("signalen", SignaalPaginas.Ongelezen)
    {
        Subscription = "signaalOntvangen",
        ReadAction = "gelezen",
    };

    public async ValueTask<ShellUser?> UserAsync(CancellationToken cancellationToken)
    {
        if (gebruiker.Medewerkercode is not { } code)
            return null;
        var vandaag = klok.Vandaag();
        var gevonden = await context.Medewerkers
            .Where(medewerker => medewerker.Code == code)
            .Select(medewerker => new
            {
                medewerker.Naam,
                Teams = medewerker.Teams
                    .Where(lid => lid.Begindatum <= vandaag && (lid.Einddatum == null || lid.Einddatum >= vandaag))
                    .OrderBy(lid => lid.Begindatum)
                    .ThenBy(lid => lid.Id)
                    .Select(lid => new { lid.TeamId, lid.Team!.Naam })
                    .ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return gevonden is null
            ? null
            : new ShellUser(gevonden.Naam, [.. gevonden.Teams.Select(team => new ShellTeam(team.TeamId, team.Naam)).Distinct()]);
    }
}
