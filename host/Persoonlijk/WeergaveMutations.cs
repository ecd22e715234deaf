using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Shell;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Persoonlijk;

/// <summary>Keeping views of lists.</summary>
[MutationType]
internal sealed class WeergaveMutations
{
    /// <summary>
    /// Saves a view of a list under a name; inhoud is JSON of at most 64 kB. Without id a new one, with id and versie one that the
    /// current user made before. Who sees it stays as it is when gedeeldMet is left out.
    /// </summary>
    public async Task<Lijstweergave> WeergaveBewarenAsync(
        Guid? id,
        long? versie,
        string pagina,
        string naam,
        string inhoud,
        Weergavedeling? gedeeldMet,
        Guid? teamId,
        PlatformContext platform,
        ICurrentUser gebruiker,
        ShellSources schil,
        ViewedPages pages,
        CancellationToken cancellationToken)
    {
        var code = Eigenaar.Verplicht(gebruiker);
        if (pages.Catalog.Find(pagina)?.Page is not ListPage)
            throw new NietGevondenException("De lijst", pagina, "pagina");
        var teams = await schil.TeamsAsync(cancellationToken);
        Lijstweergave weergave;
        if (id is { } sleutel)
        {
            weergave = await EigenAsync(sleutel, code, teams, platform, cancellationToken);
            weergave.ControleerVersie(versie
                ?? throw new RegelovertredingException("VERPLICHT", "Vul versie in: die van de weergave zoals u haar las.", "versie"));
        }
        else
        {
            platform.Add(weergave = new Lijstweergave(code, pagina));
        }

        weergave.Zet(naam, inhoud);
        if (gedeeldMet is { } met)
            weergave.Deel(met, teamId, teams);
        await platform.SaveChangesAsync(cancellationToken);
        return weergave;
    }

    /// <summary>Removes a view that the current user made, also for those with whom it was shared.</summary>
    public async Task<Lijstweergave> WeergaveVerwijderenAsync(
        Guid id, PlatformContext platform, ICurrentUser gebruiker, ShellSources schil, CancellationToken cancellationToken)
    {
        var weergave = await EigenAsync(id, Eigenaar.Verplicht(gebruiker), await schil.TeamsAsync(cancellationToken), platform, cancellationToken);
        platform.Remove(weergave);
        await platform.SaveChangesAsync(cancellationToken);
        return weergave;
    }

    /// <exception cref="NietGevondenException">There is none, or the user may not know of it.</exception>
    /// <exception cref="RegelovertredingException"><c>WEERGAVE_VAN_ANDER</c>.</exception>
    private static async Task<Lijstweergave> EigenAsync(
        Guid id, string code, IReadOnlyCollection<Guid> teams, PlatformContext platform, CancellationToken cancellationToken)
    {
        var weergave = await platform.Lijstweergaven.FirstOrDefaultAsync(gekozen => gekozen.Id == id, cancellationToken);
        if (weergave?.Eigenaar == code)
            return weergave;
        if (weergave is { GedeeldMet: Weergavedeling.Iedereen } || (weergave?.TeamId is { } team && teams.Contains(team)))
        {
            throw new RegelovertredingException(
                "WEERGAVE_VAN_ANDER", "Deze weergave is van een collega. Bewaar haar onder een andere naam om een eigen weergave te maken.", "id");
        }

        throw new NietGevondenException("De weergave", id.ToString(), "id");
    }
}
