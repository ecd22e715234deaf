using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Contracts.Modules;

/// <summary>
/// Work on a module's data that is done once in each database: what migrations of its tables cannot say. Business Central calls it install and upgrade code, kept
/// from running twice by its upgrade tag. Found by convention; made anew for the scope that it runs in.
/// </summary>
/// <remarks>
/// The steps of a module run in the order of their tags (ordinal), by one host at a time, after the tables of the module and all of the modules that it needs, and before
/// any set-up data (<see cref="IStartgegevens"/>). Its tables and its steps are one transaction: when one of them fails nothing of the new version stays, the module
/// and those that need it are left out with the reason, and the version before can go on with its data. Only on SQLite a migration that
/// rebuilds a table (a column that changes or goes) has to be committed before the steps.
/// </remarks>
public interface IUpgradestap
{
    /// <summary>
    /// Names the step for ever, at most 100 characters: what was done under a tag is not done again. Begins with a date, so that later steps come later:
    /// <c>2026-11-23 partij uit notitie</c>.
    /// </summary>
    string Tag { get; }

    /// <summary>In which databases it is needed; in the others its tag is set without it.</summary>
    Upgrademoment Moment => Upgrademoment.Upgrade;

    /// <summary>Does the work, inside a unit of work. What it throws undoes it, and its message is shown to whoever manages the installation.</summary>
    /// <param name="cancellationToken">Ends the start of the host; nothing of the step stays.</param>
    Task VoerUitAsync(CancellationToken cancellationToken);
}

/// <summary>When an <see cref="IUpgradestap"/> is needed.</summary>
public enum Upgrademoment
{
    /// <summary>Where an older version of the module has worked.</summary>
    Upgrade,

    /// <summary>Where the module comes for the first time.</summary>
    Installatie,

    /// <summary>In every database.</summary>
    Altijd,
}
