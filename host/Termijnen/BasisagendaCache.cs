using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>
/// The calendar of this host. Another host's change is seen within a minute; nobody plans a closing day for the minute to come.
/// </summary>
internal sealed class BasisagendaCache(TimeProvider clock)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(1);

    private volatile Entry? _entry;

    /// <summary>Tells readers of before a change from those of after it.</summary>
    private long _generation;

    public long Generation => Interlocked.Read(ref _generation);

    public Werkkalender? Get() => _entry is { } entry && clock.GetElapsedTime(entry.At) < MaxAge ? entry.Kalender : null;

    /// <summary>Keeps a calendar, unless the closing days changed since it was begun to be read.</summary>
    public void Set(Werkkalender kalender, long generation)
    {
        if (generation == Generation)
            _entry = new Entry(kalender, clock.GetTimestamp());
    }

    public void Invalidate()
    {
        Interlocked.Increment(ref _generation);
        _entry = null;
    }

    private sealed record Entry(Werkkalender Kalender, long At);
}
