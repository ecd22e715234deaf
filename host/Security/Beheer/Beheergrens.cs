using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Keeps those who manage accounts from giving, or taking over, more than they may do themselves: else whoever may give functions or a new
/// password would have everything.
/// </summary>
internal sealed class Beheergrens(EffectiveRights own, RightsCatalog rights)
{
    /// <param name="functies">Codes of the functions that an account or a key has, or is to have.</param>
    /// <exception cref="RegelovertredingException"><c>MEER_RECHTEN</c>.</exception>
    public void Controleer(IEnumerable<string> functies)
    {
        if (own.Schema is { } mine && (rights.Of(functies) is not { } theirs || !theirs.Sets.All(mine.Sets.Contains)))
            throw new RegelovertredingException("MEER_RECHTEN", "Hiermee mag iemand meer dan u zelf. Vraag het een applicatiebeheerder.");
    }

    /// <summary>Whether somebody with the old functions manages accounts, and with the new ones not any more.</summary>
    public bool VerliestBeheer(IEnumerable<string> oud, IEnumerable<string> nieuw)
        => (rights.Of(oud), rights.Of(nieuw)) switch
        {
            (null, not null) => true,
            ({ } before, { } after) => before.Sets.Contains(PlatformRechten.GebruikersBeheren) && !after.Sets.Contains(PlatformRechten.GebruikersBeheren),
            _ => false,
        };
}
