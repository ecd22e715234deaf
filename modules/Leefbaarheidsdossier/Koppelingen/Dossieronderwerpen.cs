using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>Tells who is to hear of the deadlines of a dossier, its own and those that other modules set on it.</summary>
internal sealed class Dossieronderwerpen(DossierContext context) : ITermijnonderwerpen
{
    public string Soort => nameof(Leefbaarheidsdossier);

    public async Task<Termijnonderwerpbeeld?> BeschrijfAsync(Guid id, CancellationToken cancellationToken)
        => await context.Dossiers
            .Where(dossier => dossier.Id == id)
            .Select(dossier => new Termijnonderwerpbeeld("dossier " + dossier.Nummer)
            {
                MedewerkerId = dossier.BehandelendMedewerkerId,
                TeamId = dossier.BehandelendTeamId,
                Pagina = "leefbaarheidsdossier",
                PaginaId = dossier.Id,
            })
            .FirstOrDefaultAsync(cancellationToken);
}
