using System.Text.Json;
using HotChocolate.Data;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Tests.Execution;
using Leefbaarheid.GraphQL.Types.Cutting;
using Leefbaarheid.GraphQL.Types.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem.Cutting;

/// <summary>What somebody may not know of answers exactly as what does not exist.</summary>
public sealed class SchemaCutTests
{
    private const string MelderId = "TWVsZGVyOjU=";

    private readonly RequestExecutor _whole = TestSchema.Executor(Schema);
    private readonly RequestExecutor _part;

    public SchemaCutTests()
        => _part = _whole.For(new Without("Zaak.geheim", "Melder.*", "Mutation.vernietig", "Query.geheimen", "Subscription.*"));

    [Theory]
    [InlineData("{ zaken { nodes { geheim } } }", "{ zaken { nodes { onzin } } }", "geheim")]
    [InlineData("{ zaken { nodes { gehei } } }", "{ zaken { nodes { onzin } } }", "gehei")]
    [InlineData("{ zaken(where: { geheim: { eq: \"x\" } }) { totalCount } }", "{ zaken(where: { onzin: { eq: \"x\" } }) { totalCount } }", "geheim")]
    [InlineData("{ zaken(order: [{ geheim: ASC }]) { totalCount } }", "{ zaken(order: [{ onzin: ASC }]) { totalCount } }", "geheim")]
    [InlineData("{ zaken(where: { melder: { naam: { eq: \"x\" } } }) { totalCount } }", "{ zaken(where: { onzin: { naam: { eq: \"x\" } } }) { totalCount } }", "melder")]
    [InlineData("{ zaken(where: { melders: { any: true } }) { totalCount } }", "{ zaken(where: { onzin: { any: true } }) { totalCount } }", "melders")]
    [InlineData("{ zaken { nodes { melder { naam } } } }", "{ zaken { nodes { onzin { naam } } } }", "melder")]
    [InlineData("{ melders { totalCount } }", "{ onzin { totalCount } }", "melders")]
    [InlineData("{ geheimen { titel } }", "{ onzin { titel } }", "geheimen")]
    [InlineData("mutation { vernietig { boolean } }", "mutation { onzin { boolean } }", "vernietig")]
    [InlineData("{ zaken { nodes { ... on Melder { naam } } } }", "{ zaken { nodes { ... on Onzin { naam } } } }", "Melder")]
    [InlineData("query ($w: MelderFilterInput) { zaken { totalCount } }", "query ($w: OnzinFilterInput) { zaken { totalCount } }", "MelderFilterInput")]
    public async Task What_is_hidden_answers_as_what_does_not_exist(string hidden, string absent, string name)
    {
        var expected = await _part.RunAsync(absent);

        var answer = await _part.RunAsync(hidden);

        Assert.StartsWith("{\"errors\":", answer, StringComparison.Ordinal);
        Assert.Equal(Neutral(expected, name.StartsWith("Melder", StringComparison.Ordinal) ? name.Replace("Melder", "Onzin", StringComparison.Ordinal) : "onzin"), Neutral(answer, name));
    }

    [Fact]
    public async Task A_hidden_field_in_a_variable_answers_as_one_that_does_not_exist()
    {
        const string Document = "query ($w: ZaakFilterInput) { zaken(where: $w) { totalCount } }";

        var hidden = await _part.RunAsync(Document, new { w = new { geheim = new { eq = "x" } } });
        var absent = await _part.RunAsync(Document, new { w = new { onzin = new { eq = "x" } } });

        Assert.Contains("is not defined by type", hidden, StringComparison.Ordinal);
        Assert.Equal(absent.Replace("onzin", "geheim", StringComparison.Ordinal), hidden);
    }

    [Theory]
    [InlineData("__type(name: \"Melder\") { name }")]
    [InlineData("__type(name: \"MelderFilterInput\") { name }")]
    [InlineData("__type(name: \"MeldersConnection\") { name }")]
    public async Task Introspection_does_not_know_it(string field)
        => Assert.Equal("""{"data":{"__type":null}}""", await _part.RunAsync($"{{ {field} }}"));

    [Fact]
    public void Nothing_of_it_is_printed()
    {
        var text = SchemaPrinter.Print(_part.Schema);

        Assert.DoesNotContain("elder", text, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", text, StringComparison.Ordinal);
        Assert.DoesNotContain("vernietig", text, StringComparison.Ordinal);
        Assert.Contains("input ZaakFilterInput", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_of_a_hidden_type_is_as_unknown_as_any()
    {
        var hidden = await _part.RunAsync($"{{ node(id: \"{MelderId}\") {{ id }} }}");

        Assert.Contains("There is no node resolver registered for type `Melder`.", hidden, StringComparison.Ordinal);
        Assert.Contains("\"node\":{\"id\":", await _whole.RunAsync($"{{ node(id: \"{MelderId}\") {{ id }} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_works()
        => Assert.Equal(
            """{"data":{"zaken":{"totalCount":1,"nodes":[{"__typename":"Zaak","titel":"Tuin"}]}}}""",
            await _part.RunAsync("{ zaken(where: { or: [{ titel: { eq: \"Tuin\" } }] }, order: [{ titel: ASC }]) { totalCount nodes { __typename titel } } }"));

    [Fact]
    public async Task Who_knows_all_still_does()
        => Assert.Equal(
            """{"data":{"zaken":{"nodes":[{"geheim":"x","melder":{"naam":"Melder 5"}}]}}}""",
            await _whole.RunAsync("{ zaken(where: { geheim: { eq: \"x\" }, melder: { id: { neq: \"\" } } }) { nodes { geheim melder { naam } } } }"));

    [Fact]
    public async Task A_request_is_answered_from_the_part_that_its_caller_knows_of_also_when_another_asked_the_same_before()
    {
        const string Document = "{ zaken { nodes { geheim } } }";
        var executor = TestSchema.Executor(schema =>
        {
            Schema(schema);
            schema.Services.AddScoped<Caller>().AddScoped<ISchemaCutSource>(services => services.GetRequiredService<Caller>());
        });
        var cut = new Without("Zaak.geheim");

        Assert.Contains("\"geheim\":\"x\"", await AskAsync(null), StringComparison.Ordinal);
        Assert.Contains("Cannot query field", await AskAsync(cut), StringComparison.Ordinal);
        Assert.Contains("\"geheim\":\"x\"", await AskAsync(null), StringComparison.Ordinal);

        async Task<string> AskAsync(ISchemaCut? known)
        {
            await using var scope = executor.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Current = known;
            var request = OperationRequestBuilder.New().SetDocument(Document).SetServices(scope.ServiceProvider).Build();
            await using var result = await ((HotChocolate.Execution.IRequestExecutor)executor).ExecuteAsync(request, TestContext.Current.CancellationToken);
            return ((HotChocolate.Execution.IExecutionResult)result).ExpectOperationResult().ToJson(withIndentations: false);
        }
    }

    /// <summary>Names and places differ between two documents; nothing else may.</summary>
    private static string Neutral(string answer, string name)
        => string.Join(
            '\n',
            JsonElement.Parse(answer).GetProperty("errors").EnumerateArray()
                .Select(error => error.GetProperty("message").GetString()!.Replace($"\"{name}\"", "X", StringComparison.Ordinal).Replace($".{name}\"", ".X\"", StringComparison.Ordinal)));

    private static void Schema(IRequestExecutorBuilder schema) => schema
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddMutationConventions(applyToAllMutations: true)
        .AddFiltering()
        .AddSorting()
        .AddGlobalObjectIdentification();

    private sealed class Without(params string[] hidden) : ISchemaCut
    {
        public bool Shows(string type, string field) => !hidden.Contains($"{type}.{field}") && !hidden.Contains($"{type}.*");
    }

    private sealed class Caller : ISchemaCutSource
    {
        public ISchemaCut? Current { get; set; }
    }

    public sealed class Query
    {
        [UsePaging(IncludeTotalCount = true)]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Zaak> GetZaken() => new[] { new Zaak("Tuin", "x") }.AsQueryable();

        [UsePaging(IncludeTotalCount = true)]
        [UseFiltering]
        public IQueryable<Melder> GetMelders() => new[] { new Melder("5") }.AsQueryable();

        public Zaak GetGeheimen() => new("Tuin", "x");
    }

    public sealed class Mutation
    {
        public bool Vernietig() => true;

        public bool Bewaar() => true;
    }

    public sealed record Zaak(string Titel, string Geheim)
    {
        public Melder Melder { get; } = new("5");

        public IReadOnlyList<Melder> Melders { get; } = [new("5")];
    }

    [Node]
    public sealed record Melder(string Id)
    {
        public string Naam => $"Melder {Id}";

        public static Melder Get(string id) => new(id);
    }
}
