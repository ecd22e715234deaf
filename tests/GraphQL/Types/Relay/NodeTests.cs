using GreenDonut;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem.Relay;

public sealed class NodeTests
{
    [Fact]
    public void Node_and_nodes_come_first_in_the_query_type()
        => Assert.StartsWith(
            """
            type Query {
              "Fetches an object given its ID."
              node("ID of the object." id: ID!): Node
              "Lookup nodes by a list of IDs."
              nodes("The list of node IDs." ids: [ID!]!): [Node]!
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "Query"),
            StringComparison.Ordinal);

    [Fact]
    public void A_node_type_implements_Node_and_its_id_is_an_ID()
    {
        Assert.Contains(
            """
            "The node interface is implemented by entities that have a global unique identifier."
            interface Node {
              id: ID!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.Print(Schema),
            StringComparison.Ordinal);
        Assert.Equal(
            """
            type Dossier implements Node {
              id: ID!
              titel: String!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "Dossier"));
        Assert.Equal(
            """
            type Melder implements Node {
              id: ID!
              naam: String!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "Melder"));
        Assert.Equal(
            """
            type Regel implements Node {
              id: ID!
              tekst: String!
              lengte: Int!
            }
            """.ReplaceLineEndings("\n"),
            TestSchema.PrintType(Schema, "Regel"));
    }

    [Theory]
    [InlineData("{ dossier { id titel } }", "dossier", "titel", "Dossier eerste")]
    [InlineData("{ melder { id naam } }", "melder", "naam", "Melder 5")]
    [InlineData("{ regel { id tekst } }", "regel", "tekst", "Regel 3")]
    [InlineData("{ woning(id: \"V29uaW5nOjk=\") { id straat } }", "woning", "straat", "Straat 9")]
    public async Task A_node_is_fetched_by_the_id_that_it_was_answered_with(string document, string field, string name, string value)
    {
        var executor = TestSchema.Executor(Schema);
        await using var first = await executor.ExecuteAsync(Request(document), CancellationToken.None);
        var found = (IReadOnlyDictionary<string, object?>)first.ExpectOperationResult().Data![field]!;

        await using var again = await executor.ExecuteAsync(
            Request($"{{ node(id: \"{found["id"]}\") {{ id __typename ... on Dossier {{ titel }} ... on Melder {{ naam }} ... on Regel {{ tekst }} ... on Woning {{ straat }} }} }}"),
            CancellationToken.None);

        var node = (IReadOnlyDictionary<string, object?>)again.ExpectOperationResult().Data!["node"]!;
        Assert.Null(again.ExpectOperationResult().Errors);
        Assert.Equal(found["id"], node["id"]);
        Assert.Equal(value, node[name]);
    }

    [Fact]
    public async Task Nodes_answers_in_the_order_of_the_ids_and_loads_each_type_as_one_batch()
    {
        var log = new Batches([]);
        var answer = await TestSchema.Executor(schema => Schema(schema.Services.AddSingleton(log), schema)).RunAsync(
            "{ nodes(ids: [\"UmVnZWw6Mw==\", \"TWVsZGVyOjU=\", \"UmVnZWw6NA==\"]) { __typename id } }");

        Assert.Equal(
            """{"data":{"nodes":[{"__typename":"Regel","id":"UmVnZWw6Mw=="},{"__typename":"Melder","id":"TWVsZGVyOjU="},{"__typename":"Regel","id":"UmVnZWw6NA=="}]}}""",
            answer);
        Assert.Equal(["3,4"], log.Keys);
    }

    [Fact]
    public async Task One_id_that_cannot_be_fetched_leaves_the_others()
    {
        var answer = await TestSchema.Executor(Schema).RunAsync("{ nodes(ids: [\"TWVsZGVyOjU=\", \"onzin\", \"QmFuYWFuOjE=\"]) { id } }");

        Assert.Equal(
            """
            {"errors":[{"message":"The node ID string has an invalid format.","locations":[{"line":1,"column":3}],"path":["nodes",1],"extensions":{"originalValue":"onzin"}},{"message":"There is no node resolver registered for type `Banaan`.","locations":[{"line":1,"column":3}],"path":["nodes",2],"extensions":{"originalValue":"QmFuYWFuOjE="}}],"data":{"nodes":[{"id":"TWVsZGVyOjU="},null,null]}}
            """.Trim(),
            answer);
    }

    [Fact]
    public async Task More_ids_than_one_field_may_fetch_are_refused()
    {
        var executor = TestSchema.Executor(schema =>
        {
            Schema(schema);
            schema.ModifyOptions(options => options.MaxAllowedNodeBatchSize = 2);
        });

        var answer = await executor.RunAsync("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }");

        Assert.Contains(
            "The maximum number of nodes that can be fetched at once is 2. This selection tried to fetch 3 nodes that exceeded the maximum allowed amount.",
            answer,
            StringComparison.Ordinal);
        Assert.Contains("\"code\":\"HC0076\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_without_resolver_is_an_error_in_the_schema_unless_allowed()
    {
        var exception = Assert.Throws<SchemaException>(() => TestSchema.Build(schema => Lost(schema, check: true)));

        Assert.Contains("HC0068", exception.Message, StringComparison.Ordinal);
        Assert.Contains("`Verdwaald`", exception.Message, StringComparison.Ordinal);
        Assert.Contains("type Verdwaald implements Node", TestSchema.Print(schema => Lost(schema, check: false)), StringComparison.Ordinal);

        static void Lost(IRequestExecutorBuilder schema, bool check) => schema
            .AddQueryType(typeof(LostQuery))
            .AddGlobalObjectIdentification()
            .ModifyOptions(options => options.EnsureAllNodesCanBeResolved = check);
    }

    [Fact]
    public void Without_global_object_identification_there_is_nothing_to_fetch_nodes_by()
        => Assert.DoesNotContain(
            "node(",
            TestSchema.Print(schema => schema.AddQueryType(typeof(LostQuery))),
            StringComparison.Ordinal);

    private static IOperationRequest Request(string document) => OperationRequestBuilder.New().SetDocument(document).Build();

    private static void Schema(IRequestExecutorBuilder schema) => Schema(schema.Services.AddSingleton(new Batches([])), schema);

    private static void Schema(IServiceCollection services, IRequestExecutorBuilder schema) => schema
        .AddQueryType<Query>()
        .AddTypeExtension(typeof(RegelNode))
        .AddDataLoader<RegelLoader>()
        .AddGlobalObjectIdentification();

    public sealed class Query
    {
        public Dossier GetDossier() => new("eerste", "Dossier eerste");

        public Melder GetMelder() => new(5);

        public Regel GetRegel() => new(3);

        [NodeResolver]
        public async Task<Woning?> GetWoningAsync([ID(nameof(Woning))] long id)
        {
            await Task.Yield();
            return id > 0 ? new Woning(id, $"Straat {id}") : null;
        }
    }

    [Node(IdField = nameof(Sleutel))]
    public sealed record Dossier(string Sleutel, string Titel)
    {
        public static Dossier Get(string sleutel) => new(sleutel, $"Dossier {sleutel}");
    }

    [Node(NodeResolverType = typeof(MelderBron), NodeResolver = nameof(MelderBron.Zoek))]
    public sealed record Melder(short Id)
    {
        public string Naam => $"Melder {Id}";
    }

    public sealed class MelderBron
    {
        public ValueTask<Melder?> Zoek(short nummer, CancellationToken cancellationToken) => new(cancellationToken.IsCancellationRequested ? null : new Melder(nummer));
    }

    public sealed record Regel(int Id)
    {
        public string Tekst => $"Regel {Id}";
    }

    [Node]
    [ExtendObjectType(typeof(Regel))]
    public static class RegelNode
    {
        public static int GetLengte([Parent] Regel regel) => regel.Tekst.Length;

        [NodeResolver]
        public static Task<Regel?> Haal(int id, RegelLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(id, cancellationToken);
    }

    public sealed class RegelLoader(Batches log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Regel>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Regel>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            log.Keys.Add(string.Join(',', keys));
            return Task.FromResult<IReadOnlyDictionary<int, Regel>>(keys.ToDictionary(key => key, key => new Regel(key)));
        }
    }

    public sealed record Batches(ICollection<string> Keys);

    public sealed record Woning(long Id, string Straat);

    public static class LostQuery
    {
        public static Verdwaald? Verdwaald => null;
    }

    [Node]
    public sealed record Verdwaald(int Id);
}
