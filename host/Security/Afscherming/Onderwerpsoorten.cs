using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>The kinds of records that the modules of this host declare.</summary>
internal sealed class Onderwerpsoorten(IEnumerable<Onderwerpsoort> soorten)
{
    public IReadOnlyList<Onderwerpsoort> Alle { get; } = [.. soorten.OrderBy(soort => soort.Soort, StringComparer.Ordinal)];
}
