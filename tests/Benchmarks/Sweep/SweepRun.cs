using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Benchmarks.Sweep;

/// <summary>
/// Has the same number of deadlines told among few open ones and among many, in turn on one PostgreSQL server. What it costs must follow
/// what is due, and not what is open.
/// </summary>
internal sealed class SweepRun(int rounds)
{
    private const int Due = 100;
    private const int Few = 10_000;
    private const int Many = 1_000_000;
    private const int WarmUp = 3;
    private const double Goal = 1.5;

    public async Task<bool> RunAsync()
    {
        await using var cluster = new PostgresCluster();
        if (cluster.Unavailable is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return false;
        }

        await using var few = await SweepHost.StartAsync(cluster, Few);
        await using var many = await SweepHost.StartAsync(cluster, Many);
        var (fewTimes, manyTimes) = (new List<double>(), new List<double>());
        for (var round = -WarmUp; round < rounds; round++)
        {
            // In turn, and the other first the next time: what else the machine does falls on both.
            var (one, two) = round % 2 == 0 ? (few, many) : (many, few);
            var (first, second) = (await MeasureAsync(one), await MeasureAsync(two));
            if (round < 0)
                continue;
            fewTimes.Add(one == few ? first : second);
            manyTimes.Add(one == few ? second : first);
        }

        var ratio = Median(manyTimes) / Median(fewTimes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {rounds} rounds, {Due} due: among {Few:N0} open {Median(fewTimes):0.0} ms ({fewTimes.Min():0.0}–{fewTimes.Max():0.0}), "
            + $"among {Many:N0} open {Median(manyTimes):0.0} ms ({manyTimes.Min():0.0}–{manyTimes.Max():0.0}), ratio {ratio:0.00}, goal {Goal:0.0}"));
        return ratio <= Goal;
    }

    private static async Task<double> MeasureAsync(SweepHost host)
    {
        await host.MakeDueAsync(Due);
        var clock = Stopwatch.GetTimestamp();
        await host.SweepAsync();
        var elapsed = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        if (await host.TakeToldAsync() is var told && told != Due)
            throw new InvalidOperationException($"{told} deadlines were told of {Due}.");
        return elapsed;
    }

    private static double Median(List<double> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
