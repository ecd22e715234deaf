using Leefbaarheid.Host.Data;

namespace Leefbaarheid.Host.Events;

/// <summary>Collects what a scope saves, and has it told when it has been committed: once per transaction.</summary>
internal sealed class ChangeCollector(ChangeFeed feed, UnitOfWork unitOfWork)
{
    private ChangeSet _changes = new();
    private int? _unit;

    /// <summary>About to be saved. When the save fails inside a unit of work that goes on all the same, it is told for nothing, which harms nobody.</summary>
    public void Saving(IEnumerable<RecordChange> changes)
    {
        var unit = unitOfWork.IsActive ? unitOfWork.Number : (int?)null;
        if (unit is null || unit != _unit)
        {
            // Also forgets what an earlier unit, or a save without one, left behind when it failed.
            _changes = new ChangeSet();
            if (unit is not null)
                unitOfWork.AfterCommit(TellAsync);
        }

        _unit = unit;

        foreach (var change in changes)
            _changes.Add(change);
    }

    /// <summary>Saved: certain already where there is no unit of work.</summary>
    public void Saved()
    {
        if (!unitOfWork.IsActive)
            Tell();
    }

    private Task TellAsync()
    {
        Tell();
        return Task.CompletedTask;
    }

    private void Tell()
    {
        var changes = _changes;
        _changes = new ChangeSet();
        _unit = null;
        if (!changes.IsEmpty)
            feed.Tell(changes);
    }
}
