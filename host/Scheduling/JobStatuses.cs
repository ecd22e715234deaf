using System.Collections.Concurrent;

namespace Leefbaarheid.Host.Scheduling;

/// <summary>How the background work of this host goes, for those who look at its health.</summary>
internal sealed class JobStatuses(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, JobStatus> _last = new(StringComparer.Ordinal);

    /// <summary>Whether this host does background work, or why not.</summary>
    public SchedulerState Scheduler { get; set; } = SchedulerState.Off;

    /// <summary>The last run of each job that ran here, by name.</summary>
    public IReadOnlyList<JobStatus> Last => [.. _last.Values.OrderBy(job => job.Name, StringComparer.Ordinal)];

    public void Ran(string job, bool succeeded) => _last[job] = new JobStatus(job, clock.GetUtcNow(), succeeded);
}

internal enum SchedulerState
{
    /// <summary>Switched off by <c>Planning:Actief</c>, or not started yet.</summary>
    Off,

    /// <summary>Another process does the background work of this SQLite database.</summary>
    Elsewhere,

    /// <summary>This host takes part.</summary>
    Running,
}

/// <summary>The last run of a job on this host.</summary>
internal sealed record JobStatus(string Name, DateTimeOffset LastRun, bool Succeeded);
