using Leefbaarheid.Contracts.Errors;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Contracts.Data;

/// <summary>Adding to set-up tables.</summary>
public static class StamgegevenExtensions
{
    /// <summary>Adds a line and saves it.</summary>
    /// <param name="context">The module's tables.</param>
    /// <param name="nieuw">The line.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="RegelovertredingException"><c>CODE_BESTAAT_AL</c>.</exception>
    public static async Task<T> VoegToeAsync<T>(this ModuleDbContext context, T nieuw, CancellationToken cancellationToken)
        where T : Stamgegeven
    {
        if (await context.Set<T>().AnyAsync(regel => regel.Code == nieuw.Code, cancellationToken))
        {
            throw new RegelovertredingException(
                "CODE_BESTAAT_AL", $"De code '{nieuw.Code}' bestaat al. Kies een andere code.", "code");
        }

        context.Add(nieuw);
        await context.SaveChangesAsync(cancellationToken);
        return nieuw;
    }

    /// <summary>
    /// Adds the lines whose code is missing, and leaves alone what the corporation renamed or blocked. For <see cref="IStartgegevens"/>.
    /// </summary>
    /// <param name="context">The module's tables.</param>
    /// <param name="gewenst">What a corporation starts with.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>All lines of the table, by code.</returns>
    public static async Task<IReadOnlyDictionary<string, T>> VulAanAsync<T>(
        this ModuleDbContext context, IEnumerable<T> gewenst, CancellationToken cancellationToken)
        where T : Stamgegeven
    {
        var regels = await context.Set<T>().ToDictionaryAsync(regel => regel.Code, StringComparer.Ordinal, cancellationToken);
        foreach (var regel in gewenst.Where(regel => !regels.ContainsKey(regel.Code)))
        {
            context.Add(regel);
            regels.Add(regel.Code, regel);
        }

        await context.SaveChangesAsync(cancellationToken);
        return regels;
    }
}
