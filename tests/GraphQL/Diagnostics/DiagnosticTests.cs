using GreenDonut;
using HotChocolate;
using HotChocolate.AspNetCore.Instrumentation;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Tests.Execution;
using Leefbaarheid.GraphQL.Tests.Server;
using Leefbaarheid.GraphQL.Tests.TypeSystem;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private readonly Verslag _log = new([]);

    [Fact]
    public async Task A_listener_hears_a_request_from_its_text_to_its_answer()
    {
        var executor = TestSchema.Executor(schema => Schema(schema).AddDiagnosticEventListener<Verzoeken>());

        await executor.RunAsync("{ naam }");
        Assert.Equal(
            [
                "+verzoek", "+ontleden", "-ontleden", "+controleren", "-controleren", "document bewaard", "+plannen", "-plannen", "plan bewaard",
                "+variabelen", "-variabelen", "+uitvoeren", "-uitvoeren", "-verzoek met antwoord",
            ],
            _log.Regels);

        _log.Regels.Clear();
        await executor.RunAsync("{ naam }");
        Assert.Equal(
            [
                "+verzoek", "document gevonden", "plan gevonden", "+variabelen", "-variabelen", "+uitvoeren", "-uitvoeren", "-verzoek met antwoord",
            ],
            _log.Regels);
    }

    [Theory]
    [InlineData("{ naam", "syntaxis: Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ onbekend }", "ongeldig: Cannot query field \"onbekend\" on type \"Query\".")]
    [InlineData("{ gooit }", "veld gooit: Unexpected Execution Error")]
    [InlineData("{ meldt }", "veld meldt: zo niet")]
    public async Task A_listener_hears_what_went_wrong(string document, string expected)
    {
        await TestSchema.Executor(schema => Schema(schema).AddDiagnosticEventListener<Verzoeken>()).RunAsync(document);

        Assert.Contains(expected, _log.Regels);
    }

    [Fact]
    public async Task Only_a_listener_that_wants_to_hears_of_fields()
    {
        await TestSchema.Executor(schema => Schema(schema)
            .AddDiagnosticEventListener<Verzoeken>()
            .AddDiagnosticEventListener(services => new Velden(services.GetRequiredService<Verslag>()))).RunAsync("{ naam later }");

        Assert.Contains("+veld later", _log.Regels);
        Assert.Contains("-veld later", _log.Regels);
        Assert.DoesNotContain("verkeerd gevraagd", _log.Regels);
    }

    [Fact]
    public async Task A_listener_hears_what_DataLoaders_load()
    {
        await TestSchema.Executor(schema => Schema(schema).AddDataLoader<Lader>().AddDiagnosticEventListener<Laders>())
            .RunAsync("{ a: geladen(id: 1) b: geladen(id: 2) c: geladen(id: 1) d: geladen(id: -1) }");

        Assert.Equal(
            ["uit het geheugen 1", "+laden 1,2,-1", "-laden", "geladen 3", "fout bij -1: negatief"],
            _log.Regels);
    }

    [Fact]
    public async Task A_listener_hears_what_the_server_is_asked_and_refuses()
    {
        await using var server = await TestServer.StartAsync(schema => Schema(schema).AddDiagnosticEventListener<Serververzoeken>());

        await server.PostAsync("""{"query":"{ naam }"}""");
        await server.GetAsync("?query={naam}");
        await server.PostAsync("geen json");

        Assert.Equal(
            [
                "+HttpPost", "+lezen", "-lezen", "-HttpPost", "+HttpGet", "+lezen", "-lezen", "-HttpGet", "+HttpPost", "+lezen", "-lezen", "geweigerd HC0011", "-HttpPost",
            ],
            _log.Regels);
    }

    [Fact]
    public void What_is_no_listener_is_refused()
        => Assert.Throws<NotSupportedException>(() => new ServiceCollection().AddGraphQL().AddDiagnosticEventListener<Verslag>());

    private IRequestExecutorBuilder Schema(IRequestExecutorBuilder schema)
    {
        schema.Services.AddSingleton(_log);
        return schema.AddQueryType<Query>();
    }

    public sealed record Verslag(ICollection<string> Regels)
    {
        public IDisposable Begin(string wat, Func<string>? einde = null)
        {
            Regels.Add($"+{wat}");
            return new Einde(() => Regels.Add($"-{wat}{einde?.Invoke()}"));
        }

        private sealed class Einde(Action end) : IDisposable
        {
            public void Dispose() => end();
        }
    }

    public sealed class Query
    {
        public string Naam => "n";

        public async Task<string> GetLater()
        {
            await Task.Yield();
            return "l";
        }

        public string? Gooit => throw new InvalidOperationException("geheim");

        public string? GetMeldt(IResolverContext context)
        {
            context.ReportError("zo niet");
            return null;
        }

        public async Task<int?> GetGeladen(int id, Lader lader, CancellationToken cancellationToken) => await lader.LoadAsync(id, cancellationToken);
    }

    public sealed class Lader(IBatchScheduler scheduler, DataLoaderOptions options) : DataLoaderBase<int, int>(scheduler, options)
    {
        protected internal override ValueTask FetchAsync(
            IReadOnlyList<int> keys,
            Memory<Result<int>> results,
            DataLoaderFetchContext<int> context,
            CancellationToken cancellationToken)
        {
            for (var index = 0; index < keys.Count; index++)
                results.Span[index] = keys[index] < 0 ? Result<int>.Reject(new InvalidOperationException("negatief")) : Result<int>.Resolve(keys[index]);
            return default;
        }
    }

    public class Verzoeken(Verslag log) : ExecutionDiagnosticEventListener
    {
        public override IDisposable ExecuteRequest(IRequestContext context)
            => log.Begin("verzoek", () => context.Result is null ? "" : " met antwoord");

        public override IDisposable ParseDocument(IRequestContext context) => log.Begin("ontleden");

        public override IDisposable ValidateDocument(IRequestContext context) => log.Begin("controleren");

        public override IDisposable CompileOperation(IRequestContext context) => log.Begin("plannen");

        public override IDisposable CoerceVariables(IRequestContext context) => log.Begin("variabelen");

        public override IDisposable ExecuteOperation(IRequestContext context) => log.Begin("uitvoeren");

        public override IDisposable ResolveFieldValue(IMiddlewareContext context) => log.Begin("verkeerd gevraagd");

        public override void SyntaxError(IRequestContext context, IError error) => log.Regels.Add($"syntaxis: {error.Message}");

        public override void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
            => log.Regels.Add($"ongeldig: {errors[0].Message}");

        public override void ResolverError(IMiddlewareContext context, IError error) => log.Regels.Add($"veld {context.ResponseName}: {error.Message}");

        public override void AddedDocumentToCache(IRequestContext context) => log.Regels.Add("document bewaard");

        public override void RetrievedDocumentFromCache(IRequestContext context) => log.Regels.Add("document gevonden");

        public override void AddedOperationToCache(IRequestContext context) => log.Regels.Add("plan bewaard");

        public override void RetrievedOperationFromCache(IRequestContext context) => log.Regels.Add("plan gevonden");
    }

    public sealed class Velden(Verslag log) : ExecutionDiagnosticEventListener
    {
        public override bool EnableResolveFieldValue => true;

        public override IDisposable ResolveFieldValue(IMiddlewareContext context) => log.Begin($"veld {context.ResponseName}");
    }

    public sealed class Laders(Verslag log) : DataLoaderDiagnosticEventListener
    {
        public override void ResolvedTaskFromCache(IDataLoader dataLoader, PromiseCacheKey cacheKey, Task task)
            => log.Regels.Add($"uit het geheugen {cacheKey.Key}");

        public override IDisposable ExecuteBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys)
        {
            log.Regels.Add($"+laden {string.Join(',', keys)}");
            return new Kort(log);
        }

        public override void BatchResults<TKey, TValue>(IReadOnlyList<TKey> keys, ReadOnlySpan<Result<TValue?>> values)
            where TValue : default
            => log.Regels.Add($"geladen {values.Length}");

        public override void BatchItemError<TKey>(TKey key, Exception error) => log.Regels.Add($"fout bij {key}: {error.Message}");

        private sealed class Kort(Verslag log) : IDisposable
        {
            public void Dispose() => log.Regels.Add("-laden");
        }
    }

    public sealed class Serververzoeken(Verslag log) : ServerDiagnosticEventListener
    {
        public override IDisposable ExecuteHttpRequest(HttpContext context, HttpRequestKind kind) => log.Begin(kind.ToString());

        public override IDisposable ParseHttpRequest(HttpContext context) => log.Begin("lezen");

        public override void HttpRequestError(HttpContext context, IError error) => log.Regels.Add($"geweigerd {error.Code}");
    }
}
