using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Leefbaarheid.Benchmarks.Load;
using Leefbaarheid.Benchmarks.Micro;
using Leefbaarheid.Benchmarks.Rights;
using Leefbaarheid.Benchmarks.Server;
using Leefbaarheid.Benchmarks.Start;
using Leefbaarheid.Benchmarks.Sweep;

// dotnet run -c Release --project tests/Benchmarks -- load [--scenarios a,b] [--connections 1,16,64] [--rounds 5] [--seconds 0.5]
// dotnet run -c Release --project tests/Benchmarks -- micro
// dotnet build -c Release host && dotnet run -c Release --project tests/Benchmarks -- start [path of Leefbaarheid.Host.dll]
// dotnet build -c Release host && dotnet run -c Release --project tests/Benchmarks -- rights [path of Leefbaarheid.Host.dll]
// dotnet run -c Release --project tests/Benchmarks -- sweep [rounds]
switch (args)
{
    case ["serve", var connection]:
        await BenchServer.RunAsync(connection);
        return 0;
    case ["load", ..]:
        return await new LoadRun(LoadOptions.Parse(args)).RunAsync() ? 0 : 1;
    case ["micro", ..]:
        BenchmarkRunner.Run<EngineBenchmarks>(
            ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
        return 0;
    case ["start", .. var host]:
        return await StartRun.RunAsync(host is [var path] ? path : "host/bin/Release/net10.0/Leefbaarheid.Host.dll") ? 0 : 1;
    case ["rights", .. var given]:
        return await RightsRun.RunAsync(given is [var built] ? built : "host/bin/Release/net10.0/Leefbaarheid.Host.dll") ? 0 : 1;
    case ["sweep", .. var rounds]:
        return await new SweepRun(rounds is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 15).RunAsync() ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync("Usage: load | micro | start | rights | sweep");
        return 2;
}
