using HotChocolate.Types;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Nummering;

/// <summary>The number series, for people who manage them.</summary>
[QueryType]
internal sealed class NummerreeksQueries
{
    /// <summary>All number series by code, each with its counts, the latest first.</summary>
    public async Task<IReadOnlyList<Nummerreeks>> GetNummerreeksenAsync(PlatformContext platform, CancellationToken cancellationToken)
        => await platform.Nummerreeksen
            .AsNoTracking()
            .Include(reeks => reeks.Regels.OrderByDescending(regel => regel.Jaar))
            .OrderBy(reeks => reeks.Code)
            .ToListAsync(cancellationToken);
}
