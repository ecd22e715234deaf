namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// Counts what role centres show, as the current user: a number is the total of the very list that its cue opens, with the same filter
/// and the same permissions. One that cannot be had does not keep the others away.
/// </summary>
public interface IRoleCenterFigures
{
    /// <summary>Counts cues with at most one statement for each; at most one more when a filter mentions who looks.</summary>
    /// <param name="cues">Cues of pages that the host offers.</param>
    /// <param name="cancellationToken">Ends the counting.</param>
    /// <returns>By id of the cue; there is one for each.</returns>
    Task<IReadOnlyDictionary<string, Figure>> CountAsync(IReadOnlyCollection<Cue> cues, CancellationToken cancellationToken);

    /// <summary>Asks for KPIs.</summary>
    /// <param name="kpis">KPIs of pages that the host offers.</param>
    /// <param name="cancellationToken">Ends the measuring.</param>
    /// <returns>By id of the KPI; there is one for each.</returns>
    Task<IReadOnlyDictionary<string, Figure>> MeasureAsync(IReadOnlyCollection<Kpi> kpis, CancellationToken cancellationToken);
}

/// <summary>A number, or why there is none.</summary>
/// <param name="Value">The number; null when there is none.</param>
/// <param name="Reason">Why it could not be had, in Dutch and for the user; null when all is well, also with nothing to measure.</param>
public sealed record Figure(decimal? Value, string? Reason);
