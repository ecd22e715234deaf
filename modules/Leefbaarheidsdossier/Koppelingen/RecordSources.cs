using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>Dossiers for other modules, by key.</summary>
internal sealed class Dossierbron(DossierContext context) : IRecordSource<ILeefbaarheidsdossier>
{
    public async Task<IReadOnlyDictionary<Guid, ILeefbaarheidsdossier>> LoadAsync(
        IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        => await context.Dossiers.AsNoTracking()
            .Where(dossier => ids.Contains(dossier.Id))
            .ToDictionaryAsync(dossier => dossier.Id, ILeefbaarheidsdossier (dossier) => dossier, cancellationToken);
}

/// <summary>Action lines for other modules, by key.</summary>
internal sealed class Actieregelbron(DossierContext context) : IRecordSource<IActieregel>
{
    public async Task<IReadOnlyDictionary<Guid, IActieregel>> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        => await context.Actieregels.AsNoTracking()
            .Where(regel => ids.Contains(regel.Id))
            .ToDictionaryAsync(regel => regel.Id, IActieregel (regel) => regel, cancellationToken);
}
