using System.Diagnostics;
using System.Net;

namespace Leefbaarheid.Benchmarks.Load;

/// <summary>A number of connections that share out requests among them.</summary>
internal sealed class LoadClient : IDisposable
{
    private readonly LoadConnection[] _connections;

    private LoadClient(LoadConnection[] connections) => _connections = connections;

    public static async Task<LoadClient> OpenAsync(IPEndPoint server, int count)
    {
        var connections = new LoadConnection[count];
        for (var index = 0; index < count; index++)
        {
            connections[index] = new LoadConnection();
            await connections[index].OpenAsync(server);
        }

        return new LoadClient(connections);
    }

    public Task RunAsync(byte[] request, int requests)
    {
        var left = requests;
        return Task.WhenAll(_connections.Select(connection => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
                await connection.SendAsync(request);
        })));
    }

    /// <summary>Returns how many requests were answered.</summary>
    public async Task<int> RunForAsync(byte[] request, double seconds)
    {
        var answered = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(_connections.Select(connection => Task.Run(async () =>
        {
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                await connection.SendAsync(request);
                Interlocked.Increment(ref answered);
            }
        })));
        return answered;
    }

    public void Dispose()
    {
        foreach (var connection in _connections)
            connection.Dispose();
    }
}
