using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Lets in only who has something to do here, by whatever way he showed who he is.</summary>
internal sealed class Toelating(PlatformContext platform, RightsCatalog rights)
{
    /// <exception cref="RegelovertredingException"><c>ZONDER_FUNCTIE</c>.</exception>
    public async Task ControleerAsync(Guid gebruiker, CancellationToken cancellationToken)
        => Controleer(Functiecodes.Lees(
            await platform.Gebruikers.Where(account => account.Id == gebruiker).Select(account => account.Functies).SingleAsync(cancellationToken)));

    /// <param name="functies">Codes of his functions. One that nobody knows opens nothing.</param>
    /// <exception cref="RegelovertredingException"><c>ZONDER_FUNCTIE</c>.</exception>
    public void Controleer(IEnumerable<string> functies)
    {
        if (rights.Of(functies) is { Sets.Count: 0 })
            throw new RegelovertredingException("ZONDER_FUNCTIE", "U bent bekend, maar hebt geen functie in dit programma. Vraag uw applicatiebeheerder om toegang.");
    }
}
