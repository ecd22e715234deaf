namespace Leefbaarheid.Contracts.Scheduling;

/// <summary>
/// Work that the host does at an interval, on one host of the installation at a time. Found by convention. The schedule survives a
/// restart; what was missed while no host ran is made up for by one run.
/// </summary>
/// <remarks>
/// A run can be cut off at any point by a killed process, and is then not repeated but followed by the next one: keep in the database
/// what is still to be done, and do each piece in a unit of work.
/// </remarks>
public interface IBackgroundJob
{
    /// <summary>
    /// Unique over all modules and at most 150 characters. It stands in the stored schedule, so it may not change; begin it with the
    /// module's id: <c>Onderhoudsverzoek.Ophalen</c>.
    /// </summary>
    string Naam { get; }

    /// <summary>Time from one run to the next; at least a second. A changed value counts from the next start.</summary>
    TimeSpan Interval { get; }

    /// <summary>
    /// Does the work that there is, in a service scope of its own and outside any unit of work. What it throws is logged and shown by
    /// <c>/health/ready</c>; the next run comes all the same.
    /// </summary>
    /// <param name="cancellationToken">The host stops: finish or undo the piece at hand and return.</param>
    Task VoerUitAsync(CancellationToken cancellationToken);
}
