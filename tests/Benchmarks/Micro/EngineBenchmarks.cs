using BenchmarkDotNet.Attributes;
using HotChocolate.Execution;
using Leefbaarheid.Benchmarks.Model;
using Leefbaarheid.Benchmarks.Server;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Benchmarks.Micro;

/// <summary>The stages of a request, each by itself, without HTTP.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private const string Filter = "query($straat: String) { dossiers(first: 50, where: { straat: { eq: $straat } }, order: { nummer: ASC }) "
        + "{ totalCount nodes { id nummer titel status meldingen gemeldOp actieregels { actie gereed } } } }";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"bench-{Guid.NewGuid():N}.db");
    private readonly DocumentNode _document = Parser.Parse(Filter);
    private ServiceProvider _services = null!;
    private RequestExecutor _executor = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var services = new ServiceCollection();
        services.AddSingleton<Geheugen>().AddDbContextPool<BenchDb>(options => options.UseSqlite($"Data Source={_file}"));
        services.AddBenchSchema();
        _services = services.BuildServiceProvider();
        using var scope = _services.CreateScope();
        DemoData.FillSmallAsync(scope.ServiceProvider.GetRequiredService<BenchDb>()).GetAwaiter().GetResult();
        _executor = _services.GetRequiredService<RequestExecutorResolver>().Executor;
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Benchmark]
    public object Parse() => Parser.Parse(Filter);

    [Benchmark]
    public object Validate() => DocumentValidator.Validate(_executor.Schema, _document);

    [Benchmark]
    public object Plan() => PlanBuilder.Build(_executor.Schema, _document, (OperationDefinitionNode)_document.Definitions[0]);

    [Benchmark]
    public Task FlatList() => ExecuteAsync(Scenario.All[0].Query);

    [Benchmark]
    public Task NestedList() => ExecuteAsync("{ geheugen { nummer actieregels { actie streefdatum gereed } notities { tekst auteur } } }");

    [Benchmark]
    public Task Loader() => ExecuteAsync("{ geheugen { nummer regels { actie streefdatum gereed } } }");

    [Benchmark]
    public Task EntityList() => ExecuteAsync(Scenario.All[1].Query);

    private async Task ExecuteAsync(string query)
    {
        var request = (OperationRequest)OperationRequestBuilder.New().SetDocument(query).Build();
        await using var result = await _executor.ExecuteAsync(request, CancellationToken.None);
        if (result.Errors is not null)
            throw new InvalidOperationException(result.Errors[0].Message);
    }
}
