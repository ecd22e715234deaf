namespace Leefbaarheid.Contracts.Nummering;

/// <summary>Hands out numbers. A number is never handed out twice, whatever runs in parallel and on however many hosts.</summary>
public interface INummerreeksen
{
    /// <summary>
    /// The next number of a series, within the current unit of work: when that is rolled back, the number is free again, so a
    /// series has no gaps. Until then other writers of the same series wait.
    /// </summary>
    /// <param name="reeks">The series' code.</param>
    /// <param name="datum">The day that decides which line of the series counts.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Errors.RegelovertredingException">
    /// <c>NUMMERREEKS_ONBEKEND</c>, <c>NUMMERREEKS_GESLOTEN</c> or <c>NUMMERREEKS_VOL</c>.
    /// </exception>
    Task<string> VolgendNummerAsync(string reeks, DateOnly datum, CancellationToken cancellationToken);
}
