using HotChocolate.Types;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Shell;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Persoonlijk;

/// <summary>What clients keep for their users.</summary>
[QueryType]
internal sealed class PersoonlijkQueries
{
    private const int MaxSleutels = 100;

    /// <summary>The settings of the current user with these keys, at most 100; those that he never set are not among them.</summary>
    /// <exception cref="RegelovertredingException"><c>TE_VEEL_SLEUTELS</c>.</exception>
    public async Task<IReadOnlyList<PersoonlijkeInstelling>> GetPersoonlijkAsync(
        IReadOnlyList<string> sleutels, PlatformContext platform, ICurrentUser gebruiker, CancellationToken cancellationToken)
    {
        if (sleutels.Count > MaxSleutels)
            throw new RegelovertredingException("TE_VEEL_SLEUTELS", "Vraag ten hoogste 100 instellingen tegelijk.", "sleutels");
        if (gebruiker.Medewerkercode is not { } code)
            return [];
        return await platform.PersoonlijkeInstellingen
            .AsNoTracking()
            .Where(instelling => instelling.Gebruiker == code && sleutels.Contains(instelling.Sleutel))
            .OrderBy(instelling => instelling.Sleutel)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The views of a list that the current user made, and those that others share with him, by name.</summary>
    public async Task<IReadOnlyList<Lijstweergave>> GetWeergavenAsync(
        string pagina, PlatformContext platform, ICurrentUser gebruiker, ShellSources schil, CancellationToken cancellationToken)
    {
        if (gebruiker.Medewerkercode is not { } code)
            return [];
        var teams = await schil.TeamsAsync(cancellationToken);
        return await platform.Lijstweergaven
            .AsNoTracking()
            .Where(weergave => weergave.Pagina == pagina
                && (weergave.Eigenaar == code
                    || weergave.GedeeldMet == Weergavedeling.Iedereen
                    || (weergave.GedeeldMet == Weergavedeling.Team && teams.Contains(weergave.TeamId!.Value))))
            .OrderBy(weergave => weergave.Naam)
            .ThenBy(weergave => weergave.Id)
            .ToListAsync(cancellationToken);
    }
}
