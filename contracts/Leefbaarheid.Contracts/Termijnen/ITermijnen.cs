namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>
/// Keeps the deadlines of all modules. One open deadline per subject and kind. The stored row is the truth; the scheduler only
/// wakes the sweep that looks at it.
/// </summary>
public interface ITermijnen
{
    /// <summary>Sets the open deadline of this subject and kind, or moves it when there is one.</summary>
    /// <param name="onderwerp">What it belongs to.</param>
    /// <param name="soort">Code of a declared <see cref="Termijnsoort"/>.</param>
    /// <param name="uiterlijkeDatum">The last day on which it is in time.</param>
    /// <param name="streefdatum">The day to aim for; not after <paramref name="uiterlijkeDatum"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task StelAsync(
        TermijnOnderwerp onderwerp,
        string soort,
        DateOnly uiterlijkeDatum,
        DateOnly? streefdatum,
        CancellationToken cancellationToken);

    /// <summary>Marks the open deadline as met; does nothing when there is none.</summary>
    Task HaalAsync(TermijnOnderwerp onderwerp, string soort, DateOnly op, CancellationToken cancellationToken);

    /// <summary>Withdraws the open deadline: it will never be signalled; does nothing when there is none.</summary>
    Task VervalAsync(TermijnOnderwerp onderwerp, string soort, CancellationToken cancellationToken);

    /// <summary>Stops the clock of all open deadlines of a subject.</summary>
    Task PauzeerAsync(TermijnOnderwerp onderwerp, DateOnly van, CancellationToken cancellationToken);

    /// <summary>Starts the clock again; the dates move by the working days that the pause lasted.</summary>
    Task HervatAsync(TermijnOnderwerp onderwerp, DateOnly tot, CancellationToken cancellationToken);

    /// <summary>The deadlines of a number of subjects, open and closed.</summary>
    Task<ILookup<TermijnOnderwerp, Termijn>> ZoekAsync(
        IReadOnlyCollection<TermijnOnderwerp> onderwerpen,
        CancellationToken cancellationToken);
}
