using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Onderhoudsverzoek;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

internal sealed class OnderhoudsverzoekRecords(OnderhoudContext context) : IRecordSource<IOnderhoudsverzoek>
{
    public async Task<IReadOnlyDictionary<Guid, IOnderhoudsverzoek>> LoadAsync(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken)
        => await context.Onderhoudsverzoeken
            .AsNoTracking()
            .Where(verzoek => ids.Contains(verzoek.Id))
            .ToDictionaryAsync(verzoek => verzoek.Id, IOnderhoudsverzoek (verzoek) => verzoek, cancellationToken);
}
