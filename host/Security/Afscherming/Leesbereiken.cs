using System.Runtime.CompilerServices;
using System.Security.Claims;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>How far people may read, worked out once for each who asks.</summary>
internal sealed class Leesbereiken(FunctieCatalog functies)
{
    private readonly ConditionalWeakTable<ClaimsPrincipal, Leesbereik> _bekend = [];

    public Leesbereik Van(ClaimsPrincipal vrager) => _bekend.GetValue(vrager, gevraagd => Leesgrens.Samen(
        [.. Identities.FunctiesOf(gevraagd).Select(functies.Find).OfType<Functie>().Select(functie => functie.Leesgrens)],
        gevraagd.Identity?.Name ?? CurrentUser.Anonymous,
        Identities.WerkkringOf(gevraagd)));
}
