using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    [Fact]
    public async Task Aliases_fragments_and_typename_follow_document_order()
        => Assert.Equal(
            """{"data":{"__typename":"Query","x":{"one":1,"t":"Node","two":2},"y":{"one":1}}}""",
            await Nodes().ExecuteAsync(
                """
                { __typename x: node { ...F t: __typename ... on Node { two } one } y: node { one } }
                fragment F on Node { one }
                """));

    [Fact]
    public async Task Fields_with_the_same_response_name_merge_their_selections()
        => Assert.Equal(
            """{"data":{"node":{"one":1,"two":2}}}""",
            await Nodes().ExecuteAsync("{ node { one } node { two } }"));

    [Theory]
    [InlineData(true, false, """{"data":{"one":1}}""")]
    [InlineData(false, false, """{"data":{}}""")]
    [InlineData(true, true, """{"data":{}}""")]
    public async Task Skip_and_include_both_have_to_allow_a_field(bool include, bool skip, string expected)
        => Assert.Equal(
            expected,
            await Nodes().Getter("Query", "one", "Int", _ => 1).ExecuteAsync(
                "query ($i: Boolean!, $s: Boolean!) { one @include(if: $i) @skip(if: $s) }", new { i = include, s = skip }));

    [Theory]
    [InlineData(true, """{"data":{"node":{"one":1,"two":2}}}""")]
    [InlineData(false, """{"data":{"node":{"two":2}}}""")]
    public async Task A_condition_holds_for_the_selections_of_its_own_occurrence_only(bool include, string expected)
        => Assert.Equal(
            expected,
            await Nodes().ExecuteAsync("query ($i: Boolean!) { node @include(if: $i) { one } node { two } }", new { i = include }));

    [Fact]
    public async Task The_same_plan_serves_requests_with_other_conditions()
    {
        var executor = Nodes().Build();
        const string document = "query ($i: Boolean!) { node { one @include(if: $i) two @skip(if: $i) } }";

        Assert.Equal("""{"data":{"node":{"one":1}}}""", await executor.RunAsync(document, new { i = true }));
        Assert.Equal("""{"data":{"node":{"two":2}}}""", await executor.RunAsync(document, new { i = false }));
    }

    [Fact]
    public async Task Lists_of_lists_are_written_in_depth()
        => Assert.Equal(
            """{"data":{"grid":[[1,2],[],null,[3]],"nodes":[[{"late":"x"}],[]]}}""",
            await Nodes()
                .Getter("Query", "grid", "[[Int!]]", _ => new int[]?[] { [1, 2], [], null, [3] })
                .Value("Query", "nodes", "[[Node]]", _ => new[] { new[] { new object() }, [] })
                .Field("Node", "late", "String", async _ =>
                {
                    await Task.Yield();
                    return "x";
                })
                .ExecuteAsync("{ grid nodes { late } }"));

    [Fact]
    public async Task An_interface_gives_each_object_the_selections_of_its_type()
    {
        var schema = new SchemaDraft().Interface("Animal").Object("Cat", typeof(Cat), "Animal").Object("Dog", typeof(Dog), "Animal")
            .Getter("Animal", "name", "String", _ => null)
            .Getter("Cat", "name", "String", _ => "cat")
            .Getter("Dog", "name", "String", _ => "dog")
            .Field("Cat", "purrs", "Boolean", async _ =>
            {
                await Task.Yield();
                return true;
            })
            .Value("Query", "animals", "[Animal]", _ => new object[] { new Dog(), new Cat(), new object() });

        Assert.Equal(
            """{"errors":[{"message":"Unable to resolve the abstract type `Animal`.","locations":[{"line":1,"column":3}],"path":["animals",2],"extensions":{"code":"EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE"}}],"data":{"animals":[{"__typename":"Dog","name":"dog"},{"__typename":"Cat","name":"cat","purrs":true},null]}}""",
            await schema.ExecuteAsync("{ animals { __typename name ... on Cat { purrs } } }"));
    }

    [Fact]
    public async Task A_number_beyond_Int_is_a_field_error()
        => Assert.Equal(
            """{"errors":[{"message":"Int cannot represent the value of the field.","locations":[{"line":1,"column":3}],"path":["big"],"extensions":{"code":"EXEC_INVALID_LEAF_VALUE"}}],"data":{"big":null}}""",
            await Nodes().Getter("Query", "big", "Int", _ => 3_000_000_000L).ExecuteAsync("{ big }"));

    [Fact]
    public async Task Something_that_is_no_list_cannot_fill_a_list_field()
        => Assert.Equal(
            """{"errors":[{"message":"The type `String` cannot be written as a list.","locations":[{"line":1,"column":3}],"path":["list"],"extensions":{"code":"EXEC_LIST_TYPE_NOT_SUPPORTED"}}],"data":{"list":null}}""",
            await Nodes().Value("Query", "list", "[String]", _ => "abc").ExecuteAsync("{ list }"));

    [Fact]
    public async Task An_asynchronous_sequence_is_a_list()
    {
        static async IAsyncEnumerable<int> Count()
        {
            for (var number = 0; number < 3; number++)
            {
                await Task.Yield();
                yield return number;
            }
        }

        Assert.Equal("""{"data":{"count":[0,1,2]}}""", await Nodes().Value("Query", "count", "[Int!]", _ => Count()).ExecuteAsync("{ count }"));
    }

    [Fact]
    public async Task Resolvers_of_a_level_run_at_the_same_time()
    {
        // Each waits for the other: one after the other would never end.
        var first = new TaskCompletionSource();
        var second = new TaskCompletionSource();
        var schema = new SchemaDraft()
            .Field("Query", "a", "Int", async _ =>
            {
                first.SetResult();
                await second.Task;
                return 1;
            })
            .Field("Query", "b", "Int", async _ =>
            {
                second.SetResult();
                await first.Task;
                return 2;
            });

        Assert.Equal("""{"data":{"a":1,"b":2}}""", await schema.ExecuteAsync("{ a b }").WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task State_reaches_the_fields_below()
        => Assert.Equal(
            """{"data":{"outer":{"inner":"from above at /outer/inner"}}}""",
            await new SchemaDraft().Object("Node")
                .Value("Query", "outer", "Node", context =>
                {
                    context.ScopedContextData = new Dictionary<string, object?>(StringComparer.Ordinal) { ["x"] = "from above" };
                    return new object();
                })
                .Value("Node", "inner", "String", context => $"{context.ScopedContextData["x"]} at {context.Path}")
                .ExecuteAsync("{ outer { inner } }"));

    [Fact]
    public async Task A_resolver_sees_what_is_selected_below_it()
        => Assert.Equal(
            """{"data":{"node":{"one":1,"seen":"one,seen"}}}""",
            await new SchemaDraft().Object("Node")
                .Value("Query", "node", "Node", Describe)
                .Getter("Node", "one", "Int", _ => 1)
                .Getter("Node", "two", "Int", _ => 2)
                .Getter("Node", "seen", "String", parent => parent)
                .ExecuteAsync("{ node { ... on Node { one } two @skip(if: true) seen } }"));

    private static object Describe(IMiddlewareContext context)
    {
        var field = (ResolverContext)context;
        return string.Join(',', field.Selections((ObjectType)field.Field.Type.Named).Select(selection => selection.Field.Name));
    }

    private static SchemaDraft Nodes() => new SchemaDraft().Object("Node")
        .Getter("Query", "node", "Node", _ => new object())
        .Getter("Node", "one", "Int", _ => 1)
        .Getter("Node", "two", "Int", _ => 2);

    private sealed record Cat;

    private sealed record Dog;
}
