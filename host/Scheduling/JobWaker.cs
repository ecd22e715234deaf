using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Leefbaarheid.Host.Scheduling;

/// <summary>
/// Asks for a run of a job before its interval is over, because there is work for it now. Only ever a hint: a job that is not asked
/// for, since its host was killed or does no background work, runs at its interval.
/// </summary>
internal sealed class JobWaker
{
    private readonly Channel<string> _requests = Channel.CreateUnbounded<string>();

    // Keeps the channel as short as there are jobs, however many ask and whether anybody listens.
    private readonly ConcurrentDictionary<string, bool> _waiting = new(StringComparer.Ordinal);

    public void Wake(string job)
    {
        if (_waiting.TryAdd(job, value: true))
            _requests.Writer.TryWrite(job);
    }

    /// <summary>The next job that was asked for. Who asks again from now on is heard again.</summary>
    public async ValueTask<string> NextAsync(CancellationToken cancellationToken)
    {
        var job = await _requests.Reader.ReadAsync(cancellationToken);
        _waiting.TryRemove(job, out _);
        return job;
    }
}
