using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Overlast.Afspraken;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Samenwerking;

namespace Leefbaarheid.Overlast.Kern;

/// <summary>Of the deadlines of a record of this module hears whoever handles its dossier, also when that is closed.</summary>
internal abstract class Dossierdeelonderwerpen<T>(OverlastContext context, IDossierinzicht dossiers) : ITermijnonderwerpen
    where T : Dossierdeel
{
    public string Soort => typeof(T).Name;

    public async Task<Termijnonderwerpbeeld?> BeschrijfAsync(Guid id, CancellationToken cancellationToken)
    {
        var dossierId = await context.Set<T>()
            .Where(deel => deel.Id == id)
            .Select(deel => (Guid?)deel.LeefbaarheidsdossierId)
            .FirstOrDefaultAsync(cancellationToken);
        return dossierId is { } gevonden ? (await dossiers.ZoekAsync(gevonden, cancellationToken))?.Termijnonderwerp : null;
    }
}

/// <summary>For the end of an agreement.</summary>
internal sealed class Afspraakonderwerpen(OverlastContext context, IDossierinzicht dossiers) : Dossierdeelonderwerpen<Afspraak>(context, dossiers);

/// <summary>For the end of an intervention.</summary>
internal sealed class Interventieonderwerpen(OverlastContext context, IDossierinzicht dossiers) : Dossierdeelonderwerpen<Interventie>(context, dossiers);

/// <summary>For the day on which a partner should have answered.</summary>
internal sealed class Doorverwijzingonderwerpen(OverlastContext context, IDossierinzicht dossiers) : Dossierdeelonderwerpen<Doorverwijzing>(context, dossiers);
