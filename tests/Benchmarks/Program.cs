using Leefbaarheid.Benchmarks.Load;
using Leefbaarheid.Benchmarks.Server;

// dotnet run -c Release --project tests/Benchmarks -- load [--scenarios a,b] [--connections 1,16,64] [--rounds 5] [--seconds 0.5]
switch (args)
{
    case ["serve", var connection]:
        await BenchServer.RunAsync(connection);
        return 0;
    case ["load", ..]:
        return await new LoadRun(LoadOptions.Parse(args)).RunAsync() ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync("Usage: load | micro | start");
        return 2;
}
