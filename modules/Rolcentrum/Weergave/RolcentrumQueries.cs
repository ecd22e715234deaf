using Leefbaarheid.Rolcentra.Profielen;

namespace Leefbaarheid.Rolcentra.Weergave;

/// <summary>Reading the role centre.</summary>
[QueryType]
internal sealed class RolcentrumQueries
{
    /// <summary>The role centre of the current user: that of the profile that he chose, else of his function.</summary>
    public async Task<MijnRolcentrum> GetMijnRolcentrumAsync(Profielbepaling profielen, CancellationToken cancellationToken)
        => new(await profielen.MijnAsync(cancellationToken));
}
