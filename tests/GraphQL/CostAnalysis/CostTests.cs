using System.Text.Json;
using HotChocolate;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Data;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Server;
using Leefbaarheid.GraphQL.Tests.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.CostAnalysis;

public sealed class CostTests
{
    /// <summary>Worked out by hand: each object, list or page weighs 1, each resolver 10, and what is below a list counts per item.</summary>
    [Theory]
    [InlineData("{ plain }", 0, 1)]
    [InlineData("{ slow }", 10, 1)]
    [InlineData("{ slow again: slow }", 20, 1)]
    [InlineData("{ one { name } }", 1, 2)]
    [InlineData("{ one { name other: name } }", 1, 2)]
    [InlineData("{ one { slow } }", 11, 2)]
    [InlineData("{ listed { slow } }", 1 + (50 * 10), 1 + 50)]
    [InlineData("{ sliced(count: 3) { slow } }", 1 + (3 * 10), 1 + 3)]
    [InlineData("{ sliced { slow } }", 1 + (7 * 10), 1 + 7)]
    [InlineData("{ heavy }", 42, 1)]
    [InlineData("{ gold { name } }", 1, 1 + 5)]
    [InlineData("{ page { nodes { name } } }", 10 + 1, 1 + 1 + 10)]
    [InlineData("{ page(first: 2) { nodes { name } } }", 10 + 1, 1 + 1 + 2)]
    [InlineData("{ page(first: 2, last: 4) { nodes { slow } } }", 10 + 1 + (4 * 10), 1 + 1 + 4)]
    [InlineData("{ page(first: 2) { edges { node { slow } } } }", 10 + 1 + (2 * (1 + 10)), 1 + 1 + 2 + 2)]
    [InlineData("{ page(first: 2) { totalCount } }", 10 + 10, 1 + 1)]
    [InlineData("{ page(where: { name: { eq: \"a\" } }) { nodes { name } } }", 10 + (10 + 1 + 10) + 1, 1 + 1 + 10)]
    [InlineData("{ page(where: { name: { contains: \"a\" } }) { nodes { name } } }", 10 + (10 + 1 + 20) + 1, 1 + 1 + 10)]
    [InlineData("{ page(order: [{ name: ASC }]) { nodes { name } } }", 10 + (10 + 10) + 1, 1 + 1 + 10)]
    [InlineData("{ either { ... on Item { slow } ... on Gold { name } } }", 1 + 10, 1 + 1)]
    [InlineData("{ one { ...F } one { slow } } fragment F on Item { slow name }", 11, 2)]
    [InlineData("{ slow @skip(if: true) }", 10, 1)]
    [InlineData("{ __typename }", 0, 1)]
    public async Task An_operation_costs_what_the_specification_says(string document, double fieldCost, double typeCost)
        => Assert.Equal((fieldCost, typeCost), await CostAsync(document, variables: null));

    [Theory]
    [InlineData("query ($n: Int) { page(first: $n) { nodes { name } } }", "{}", 11, 12)]
    [InlineData("query ($n: Int) { page(first: $n) { nodes { name } } }", """{"n":3}""", 11, 5)]
    [InlineData("query ($n: Int = 4) { page(first: $n) { nodes { name } } }", "{}", 11, 6)]
    [InlineData("query ($w: ItemFilterInput) { page(where: $w) { nodes { name } } }", """{"w":{"name":{"eq":"a"}}}""", 10 + ((10 + 1 + 10) * 5) + 1, 12)]
    [InlineData("query ($w: ItemFilterInput) { page(where: $w) { nodes { name } } }", "{}", 10 + (10 * 5) + 1, 12)]
    [InlineData("query ($w: ItemFilterInput!) { page(where: { and: [$w, $w] }) { nodes { name } } }", """{"w":{"name":{"eq":"a"}}}""", 10 + 10 + 1 + (2 * 11) + 1, 12)]
    [InlineData("query ($w: StringOperationFilterInput) { page(where: { name: $w }) { nodes { name } } }", """{"w":{"contains":"a"}}""", 10 + 10 + 1 + 20 + 1, 12)]
    [InlineData("query ($s: [ItemSortInput!]) { page(order: $s) { nodes { name } } }", """{"s":[{"name":"ASC"}]}""", 10 + ((10 + 10) * 5) + 1, 12)]
    public async Task Variables_say_how_long_pages_are_and_what_filters_do(string document, string variables, double fieldCost, double typeCost)
        => Assert.Equal((fieldCost, typeCost), await CostAsync(document, variables));

    [Fact]
    public async Task The_cost_follows_the_variables_from_request_to_request()
    {
        var executor = await Builder().BuildRequestExecutorAsync(cancellationToken: TestContext.Current.CancellationToken);
        const string Document = "query ($n: Int) { page(first: $n) { nodes { name } } }";

        foreach (var size in (int[])[3, 5, 3])
            Assert.Equal((11, 2 + size), await CostAsync(executor, Document, $$"""{"n":{{size}}}"""));
    }

    [Fact]
    public async Task What_costs_too_much_does_not_run()
    {
        var ran = 0;
        var builder = Builder(() => ran++).ModifyCostOptions(options => options.MaxFieldCost = 10);

        Assert.Equal("""{"data":{"slow":1}}""", await RunAsync(builder, "{ slow }"));
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed field cost was exceeded.","extensions":{"code":"HC0047","fieldCost":20,"maxFieldCost":10}}]}""",
            await RunAsync(builder, "{ slow again: slow }"));
        Assert.Equal(1, ran);
    }

    [Fact]
    public async Task A_response_that_would_be_too_large_is_not_made()
    {
        var builder = Builder().ModifyCostOptions(options => options.MaxTypeCost = 2);

        Assert.StartsWith("""{"data":""", await RunAsync(builder, "{ one { name } }"), StringComparison.Ordinal);
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed type cost was exceeded.","extensions":{"code":"HC0047","maxTypeCost":2,"typeCost":3}}]}""",
            await RunAsync(builder, "{ one { name } two: one { name } }"));
    }

    [Fact]
    public async Task The_limit_is_a_thousand_unless_set()
    {
        Assert.StartsWith("""{"data":""", await RunAsync(Builder(), "{ sliced(count: 99) { slow } }"), StringComparison.Ordinal);
        Assert.Contains("\"maxFieldCost\":1000", await RunAsync(Builder(), "{ sliced(count: 100) { slow } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_that_are_not_enforced_refuse_nothing()
    {
        var builder = Builder().ModifyCostOptions(options =>
        {
            options.MaxFieldCost = 1;
            options.EnforceCostLimits = false;
        });

        Assert.Equal("""{"data":{"slow":1}}""", await RunAsync(builder, "{ slow }"));
    }

    [Fact]
    public async Task Exactly_one_slicing_argument_is_needed_where_that_was_asked_for()
    {
        Assert.StartsWith("""{"data":""", await RunAsync(Builder(), "{ one { strict(a: 1) } }"), StringComparison.Ordinal);
        foreach (var document in (string[])["{ one { strict } }", "{ one { strict(a: 1, b: 2) } }"])
        {
            Assert.Equal(
                """{"errors":[{"message":"Exactly one slicing argument must be defined.","locations":[{"line":1,"column":9}],"path":["one","strict"],"extensions":{"code":"HC0082"}}]}""",
                await RunAsync(Builder(), document));
        }
    }

    [Fact]
    public async Task The_header_asks_for_the_cost()
    {
        var ran = 0;
        await using var server = await TestServer.StartAsync(builder => Configure(builder, () => ran++).ModifyCostOptions(options => options.MaxFieldCost = 10));

        Assert.Equal((200, """{"data":{"slow":1}}"""), await PostAsync("{ slow }", null));
        Assert.Equal((200, """{"data":{"slow":1},"extensions":{"operationCost":{"fieldCost":10,"typeCost":1}}}"""), await PostAsync("{ slow }", "report"));
        Assert.Equal((200, """{"extensions":{"operationCost":{"fieldCost":20,"typeCost":1}}}"""), await PostAsync("{ slow again: slow }", "validate"));
        Assert.Equal(
            (400, """{"errors":[{"message":"The maximum allowed field cost was exceeded.","extensions":{"code":"HC0047","fieldCost":20,"maxFieldCost":10}}],"extensions":{"operationCost":{"fieldCost":20,"typeCost":1}}}"""),
            await PostAsync("{ slow again: slow }", "report"));
        Assert.Equal(2, ran);

        async Task<(int, string)> PostAsync(string query, string? cost)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = new StringContent(JsonSerializer.Serialize(new { query }), System.Text.Encoding.UTF8, "application/json"),
            };
            if (cost is not null)
                request.Headers.Add("GraphQL-Cost", cost);
            var answer = await server.SendAsync(request, accept: null);
            return (answer.Status, answer.Body);
        }
    }

    [Fact]
    public void The_schema_shows_weights_and_sizes_as_Hot_Chocolate_prints_them()
    {
        string Type(string name) => TestSchema.PrintType(builder => Configure(builder).AddCostAnalyzer(), name);

        Assert.Contains(
            """
              page("Returns the first _n_ elements from the list." first: Int "Returns the elements in the list that come after the specified cursor." after: String "Returns the last _n_ elements from the list." last: Int "Returns the elements in the list that come before the specified cursor." before: String where: ItemFilterInput @cost(weight: "10") order: [ItemSortInput!] @cost(weight: "10")): PageConnection @listSize(assumedSize: 50, slicingArguments: [ "first", "last" ], slicingArgumentDefaultValue: 10, sizedFields: [ "edges", "nodes" ], requireOneSlicingArgument: false) @cost(weight: "10")
            """,
            Type("Query"),
            StringComparison.Ordinal);
        Assert.Contains("  plain: Int!\n", Type("Query"), StringComparison.Ordinal);
        Assert.Contains("  slow: Int! @cost(weight: \"10\")\n", Type("Query"), StringComparison.Ordinal);
        Assert.Contains("  heavy: Int! @cost(weight: \"42\")\n", Type("Query"), StringComparison.Ordinal);
        Assert.Contains("  listed: [Item!]! @listSize(assumedSize: 50, requireOneSlicingArgument: false)\n", Type("Query"), StringComparison.Ordinal);
        Assert.StartsWith("type Gold @cost(weight: \"5\") {", Type("Gold"), StringComparison.Ordinal);
        Assert.Contains("  totalCount: Int! @cost(weight: \"10\")", Type("PageConnection"), StringComparison.Ordinal);
        Assert.Contains("  contains: String @cost(weight: \"20\")", Type("StringOperationFilterInput"), StringComparison.Ordinal);
        Assert.Contains("  eq: String @cost(weight: \"10\")", Type("StringOperationFilterInput"), StringComparison.Ordinal);
        Assert.Contains("  and: [StringOperationFilterInput!]\n", Type("StringOperationFilterInput"), StringComparison.Ordinal);
        Assert.Contains("  name: SortEnumType @cost(weight: \"10\")", Type("ItemSortInput"), StringComparison.Ordinal);
        var whole = TestSchema.Print(builder => Configure(builder).AddCostAnalyzer());
        Assert.Contains("weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION", whole, StringComparison.Ordinal);
        Assert.Contains("requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION", whole, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_analyzer_the_schema_shows_nothing_of_costs()
    {
        var schema = TestSchema.Print(builder => Configure(builder));

        Assert.DoesNotContain("@cost", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("@listSize", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interfaces_that_lead_to_each_other_are_analyzed_once_per_type_and_not_per_path()
    {
        var document = "a";
        for (var depth = 0; depth < 40; depth++)
            document = $"next {{ {document} }}";
        var executor = await new ServiceCollection().AddGraphQLServer().AddQueryType<Crossing>().AddType<A>().AddType<B>()
            .ModifyCostOptions(options => options.MaxTypeCost = double.MaxValue)
            .BuildRequestExecutorAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((41, 42), await CostAsync(executor, $"{{ start {{ {document} }} }}", variables: null));
    }

    private static async Task<(double Field, double Type)> CostAsync(string document, string? variables)
        => await CostAsync(await Builder().BuildRequestExecutorAsync(cancellationToken: TestContext.Current.CancellationToken), document, variables);

    private static async Task<(double Field, double Type)> CostAsync(IRequestExecutor executor, string document, string? variables)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).ValidateCost();
        if (variables is not null)
            request.SetVariableValues(JsonSerializer.Deserialize<Dictionary<string, object?>>(variables));
        await using var result = await executor.ExecuteAsync(request.Build(), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(result.ToJson());
        Assert.True(json.RootElement.TryGetProperty("extensions", out var extensions), result.ToJson());
        var cost = extensions.GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }

    private static async Task<string> RunAsync(IRequestExecutorBuilder builder, string document)
    {
        await using var result = await builder.ExecuteRequestAsync(document, cancellationToken: TestContext.Current.CancellationToken);
        return result.ToJson(withIndentations: false);
    }

    private static IRequestExecutorBuilder Builder(Action? ran = null) => Configure(new ServiceCollection().AddGraphQLServer(), ran);

    private static IRequestExecutorBuilder Configure(IRequestExecutorBuilder builder, Action? ran = null)
    {
        builder.Services.AddSingleton(new Counter(ran ?? (() => { })));
        return builder.AddQueryType<Query>().AddFiltering().AddSorting().ModifyPagingOptions(options => options.IncludeTotalCount = true);
    }

    internal sealed record Counter(Action Ran);

    public sealed class Query
    {
        public int Plain => 1;

        [Cost(42)]
        public int Heavy => 1;

        public Item One => new();

        public Gold Gold => new();

        [ListSize(AssumedSize = 50)]
        public IReadOnlyList<Item> Listed => [];

        [ListSize(SlicingArguments = ["count"], SlicingArgumentDefaultValue = 7, RequireOneSlicingArgument = false)]
        public IReadOnlyList<Item> Sliced(int? count) => [];

        public IEither Either => new Item();

        internal static Task<int> Later(Counter counter)
        {
            counter.Ran();
            return Task.FromResult(1);
        }

        public Task<int> SlowAsync([Service] IServiceProvider services) => Later(services.GetRequiredService<Counter>());

        [UsePaging]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Item> Page() => Array.Empty<Item>().AsQueryable();
    }

    [UnionType("Either")]
    public interface IEither;

    public sealed class Item : IEither
    {
        public string Name { get; set; } = "a";

        public Task<int> SlowAsync() => Task.FromResult(1);

        [ListSize(SlicingArguments = ["a", "b"])]
        public IReadOnlyList<int> Strict(int? a, int? b) => [];
    }

    [Cost(5)]
    public sealed class Gold : IEither
    {
        public string Name => "a";
    }

    public sealed class Crossing
    {
        public INext Start => new A();
    }

    [InterfaceType("Next")]
    public interface INext
    {
        INext Next { get; }

        string A { get; }
    }

    public sealed class A : INext
    {
        public INext Next => new B();

        string INext.A => "a";

        [GraphQLName("a")]
        public string Text => "a";
    }

    public sealed class B : INext
    {
        public INext Next => new A();

        public string A => "b";
    }
}
