using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>Of the last day to file elsewhere hears whoever handles the complaint's dossier, also when that is closed.</summary>
internal sealed class Verwijzingonderwerpen(KlachtContext context, IDossierinzicht dossiers) : ITermijnonderwerpen
{
    public string Soort => nameof(Verwijzing);

    public async Task<Termijnonderwerpbeeld?> BeschrijfAsync(Guid id, CancellationToken cancellationToken)
    {
        var dossierId = await context.Verwijzingen
            .Where(verwijzing => verwijzing.Id == id)
            .Select(verwijzing => (Guid?)verwijzing.LeefbaarheidsdossierId)
            .FirstOrDefaultAsync(cancellationToken);
        return dossierId is { } gevonden ? (await dossiers.ZoekAsync(gevonden, cancellationToken))?.Termijnonderwerp : null;
    }
}
