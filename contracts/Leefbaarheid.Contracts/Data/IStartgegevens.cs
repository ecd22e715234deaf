namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Set-up data that a module cannot work without (statuses, types, templates). Runs after the migrations at every start, in
/// dependency order and inside a unit of work; adds what is missing and leaves what a corporation has changed.
/// </summary>
public interface IStartgegevens
{
    /// <summary>Adds what is missing.</summary>
    Task VulAanAsync(CancellationToken cancellationToken);
}
