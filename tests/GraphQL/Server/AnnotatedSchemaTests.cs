using System.Security.Claims;
using GreenDonut;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>From annotated classes to the response, as a module's author sees it.</summary>
public sealed class AnnotatedSchemaTests
{
    [Fact]
    public async Task Loaders_batch_per_level_and_take_their_services_by_constructor()
    {
        var log = new Log();

        Assert.Equal(
            """{"data":{"zaken":[{"nummer":1,"melder":{"naam":"melder 1"}},{"nummer":2,"melder":{"naam":"melder 2"}},{"nummer":3,"melder":{"naam":"melder 1"}}]}}""",
            await RunAsync(log, "{ zaken { nummer melder { naam } } }"));
        Assert.Equal(["laad 1,2"], log.Lines);
    }

    [Fact]
    public async Task A_loader_is_injected_by_its_interface_as_well()
        => Assert.Equal(
            """{"data":{"melder":{"naam":"melder 7"}}}""",
            await RunAsync(new Log(), "{ melder(id: 7) { naam } }"));

    [Fact]
    public async Task A_subtree_of_properties_opens_no_service_scope()
    {
        var log = new Log();

        await RunAsync(log, "{ zaken { nummer omschrijving } }");

        Assert.Empty(log.Lines);
    }

    [Fact]
    public async Task Mutations_run_in_order_inside_their_scope_and_typed_errors_undo_them()
    {
        var log = new Log();

        var response = await RunAsync(
            log,
            """
            mutation {
              a: sluit(input: { nummer: 1 }) { zaak { nummer } errors { __typename ... on Error { message } } }
              b: sluit(input: { nummer: 9 }) { zaak { nummer } errors { __typename ... on Error { message } } }
              c: sluit(input: { nummer: 2 }) { zaak { nummer } errors { __typename } }
            }
            """);

        Assert.Equal(
            """{"data":{"a":{"zaak":{"nummer":1},"errors":null},"b":{"zaak":null,"errors":[{"__typename":"ZaakOnbekendError","message":"Zaak 9 bestaat niet."}]},"c":{"zaak":{"nummer":2},"errors":null}}}""",
            response);
        Assert.Equal(["begin", "sluit 1", "commit", "begin", "undo", "begin", "sluit 2", "commit"], log.Lines);
    }

    [Fact]
    public async Task A_commit_that_fails_is_a_typed_error_too()
    {
        var log = new Log { CommitFailure = new ZaakOnbekendException(1) };

        Assert.Equal(
            """{"data":{"sluit":{"zaak":null,"errors":[{"__typename":"ZaakOnbekendError"}]}}}""",
            await RunAsync(log, "mutation { sluit(input: { nummer: 1 }) { zaak { nummer } errors { __typename } } }"));
    }

    [Fact]
    public async Task An_undeclared_exception_of_a_mutation_is_masked()
    {
        var log = new Log { CommitFailure = new InvalidOperationException("tabel zaak bestaat niet") };

        var response = await RunAsync(log, "mutation { sluit(input: { nummer: 1 }) { zaak { nummer } } }");

        Assert.Contains("Unexpected Execution Error", response, StringComparison.Ordinal);
        Assert.DoesNotContain("tabel", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_offers_the_schema_as_text_and_knows_the_caller()
    {
        await using var server = await TestServer.StartAsync(schema => Configure(schema.Services, new Log()), "Production");

        var sdl = await server.GetAsync("?sdl");
        var answer = await server.PostAsync("""{"query":"{ wie }"}""");

        Assert.Equal("application/graphql", sdl.MediaType);
        Assert.Contains("type Zaak {", sdl.Body, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"wie":"niemand"}}""", answer.Body);
    }

    [Fact]
    public async Task The_schema_is_there_for_tests_of_modules()
    {
        var services = new ServiceCollection();
        Configure(services, new Log());

        var schema = await services.AddGraphQL().BuildSchemaAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("union SluitError = ZaakOnbekendError", schema.Print(), StringComparison.Ordinal);
        Assert.Equal(schema.Print(), schema.ToString());
    }

    private static async Task<string> RunAsync(Log log, string document)
    {
        var services = new ServiceCollection();
        Configure(services, log);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var result = await provider.ExecuteRequestAsync(document, cancellationToken: TestContext.Current.CancellationToken);
        return result.ToJson(withIndentations: false);
    }

    private static void Configure(IServiceCollection services, Log log)
    {
        services.AddSingleton(log);
        services.AddScoped<Repository>();
        services.AddScoped<IMutationScope, LoggedScope>();
        services.AddGraphQLServer()
            .AddQueryType<Query>()
            .AddMutationType<Mutation>()
            .AddMutationConventions()
            .AddTypeExtension<ZaakVelden>()
            .AddDataLoader<IMelderLoader, MelderLoader>();
    }

    public sealed record Zaak(int Nummer, string Omschrijving, [property: GraphQLIgnore] int MelderId);

    public sealed record Melder(string Naam);

    public sealed class ZaakOnbekendException(int nummer) : Exception($"Zaak {nummer} bestaat niet.");

    public sealed class Log
    {
        public IList<string> Lines { get; } = [];

        public Exception? CommitFailure { get; init; }
    }

    public sealed class Repository(Log log)
    {
        public IReadOnlyDictionary<int, Melder> Load(IReadOnlyList<int> ids)
        {
            log.Lines.Add($"laad {string.Join(',', ids)}");
            return ids.ToDictionary(id => id, id => new Melder($"melder {id}"));
        }
    }

    public interface IMelderLoader : IDataLoader<int, Melder>;

    public sealed class MelderLoader(Repository repository, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Melder>(scheduler, options), IMelderLoader
    {
        protected override async Task<IReadOnlyDictionary<int, Melder>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return repository.Load(keys);
        }
    }

    public sealed class Query
    {
        public IEnumerable<Zaak> GetZaken()
        {
            yield return new Zaak(1, "lawaai", 1);
            yield return new Zaak(2, "stank", 2);
            yield return new Zaak(3, "rommel", 1);
        }

        public Task<Melder?> GetMelderAsync(int id, IMelderLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(id, cancellationToken);

        public string GetWie(ClaimsPrincipal user) => user.Identity?.Name ?? "niemand";
    }

    public sealed class Mutation
    {
        [Error<ZaakOnbekendException>]
        public async Task<Zaak> SluitAsync(int nummer, Log log)
        {
            await Task.Yield();
            if (nummer > 3)
                throw new ZaakOnbekendException(nummer);
            log.Lines.Add($"sluit {nummer}");
            return new Zaak(nummer, "gesloten", 1);
        }
    }

    [ExtendObjectType<Zaak>]
    public sealed class ZaakVelden
    {
        public Task<Melder> GetMelderAsync([Parent] Zaak zaak, MelderLoader loader, CancellationToken cancellationToken)
            => loader.LoadRequiredAsync(zaak.MelderId, cancellationToken);
    }

    internal sealed class LoggedScope(Log log) : IMutationScope
    {
        async ValueTask IMutationScope.RunAsync(IServiceProvider requestServices, Func<ValueTask<bool>> resolve, CancellationToken cancellationToken)
        {
            log.Lines.Add("begin");
            var keep = false;
            try
            {
                keep = await resolve();
                if (keep && log.CommitFailure is not null)
                    throw log.CommitFailure;
            }
            finally
            {
                log.Lines.Add(keep ? "commit" : "undo");
            }
        }
    }
}
