using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.GraphQL.Tests.Execution;
using HotChocolate.Execution;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>
/// Differential tests of whole requests: graphql-js must answer the same to the same document and variables: the data in its order,
/// and every error with message, places and path.
/// </summary>
/// <remarks>Needs `npm ci` in tests/GraphQL/Oracle; without it these tests are skipped.</remarks>
public sealed class ExecutionOracleTests
{
    private static readonly string s_schema = Path.Combine(GraphQLJs.Folder, "rich.graphql");

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public Task Both_answer_the_same_to_generated_operations(int release)
        => Compare(release, answers => RandomOperations.Over(answers.Schema, seed: 2026, count: 4000), atLeastExecuted: 2000);

    /// <summary>What is no document, release 17 says in other words, and sometimes more or fewer of them.</summary>
    [Theory]
    [InlineData(16)]
    public Task Both_answer_the_same_to_operations_with_tokens_lost_doubled_and_swapped(int release)
        => Compare(
            release,
            answers => RandomOperations.Over(answers.Schema, seed: 2027, count: 1500).Select((request, index) => request with
            {
                Document = DocumentMutations.Of([request.Document], seed: index, count: 1).Single(),
            }),
            atLeastExecuted: 50);

    /// <summary>
    /// But for the types of introspection itself, whose descriptions are our own, and Float, whose description is Hot Chocolate's. Release 17
    /// has a reason of @deprecated that is never null, which Hot Chocolate 15 has not.
    /// </summary>
    [Theory]
    [InlineData(16)]
    public async Task Both_introspect_the_same(int release)
    {
        Assert.SkipUnless(GraphQLJs.IsInstalled, "graphql-js is not installed: run `npm ci` in tests/GraphQL/Oracle.");
        var query = await File.ReadAllTextAsync(Path.Combine(GraphQLJs.Folder, "introspection.query.graphql"), TestContext.Current.CancellationToken);
        var answers = new Answers(await File.ReadAllTextAsync(s_schema, TestContext.Current.CancellationToken));

        var theirs = await GraphQLJs.ExecuteAsync(release, s_schema, [new OracleRequest(query, [])], TestContext.Current.CancellationToken);
        await using var result = await SchemaDraft.Executor(answers.Schema).ExecuteAsync(new OperationRequest(query), TestContext.Current.CancellationToken);

        var ours = JsonDocument.Parse(result.ToJson(withIndentations: false)).RootElement;
        Assert.Equal(Comparable.Of(WithoutIntrospection(theirs[0]), sorted: true), Comparable.Of(WithoutIntrospection(ours), sorted: true));
    }

    private static JsonElement WithoutIntrospection(JsonElement response)
    {
        var copy = JsonNode.Parse(response.GetRawText())!;
        copy["data"]!["__schema"]!["types"]!.AsArray().RemoveAll(
            type => type!["name"]!.GetValue<string>() is "Float" or ['_', '_', ..]);

        // A proposal that is not in the edition: directives on directive definitions.
        foreach (var directive in copy["data"]!["__schema"]!["directives"]!.AsArray())
            directive!["locations"]!.AsArray().RemoveAll(location => location!.GetValue<string>() == "DIRECTIVE_DEFINITION");
        return JsonSerializer.SerializeToElement(copy);
    }

    private static async Task Compare(int release, Func<Answers, IEnumerable<OracleRequest>> generate, int atLeastExecuted)
    {
        Assert.SkipUnless(GraphQLJs.IsInstalled, "graphql-js is not installed: run `npm ci` in tests/GraphQL/Oracle.");
        var answers = new Answers(await File.ReadAllTextAsync(s_schema, TestContext.Current.CancellationToken));
        var words = Translation.For(release);
        var executor = SchemaDraft.Executor(answers.Schema);
        var requests = generate(answers).Where(request => release == 16 || !Translation.IsOfRelease17Alone(request.Document)).ToList();

        var theirs = await GraphQLJs.ExecuteAsync(release, s_schema, requests, TestContext.Current.CancellationToken);

        var differences = new List<string>();
        foreach (var (request, their) in requests.Zip(theirs))
        {
            await using var result = await executor.ExecuteAsync(
                new OperationRequest(request.Document) { Variables = JsonSerializer.SerializeToElement(request.Variables) },
                TestContext.Current.CancellationToken);
            var (expected, actual) = (Comparable.Of(their, words: words), Comparable.Of(result, words: words));
            if (expected != actual)
                differences.Add($"{request.Document}\n{request.Variables.ToJsonString()}\n  graphql-js: {expected}\n  ours:       {actual}\n");
        }

        var executed = theirs.Count(their => their.TryGetProperty("data", out _));
        TestContext.Current.TestOutputHelper?.WriteLine($"{requests.Count} requests, {executed} executed");
        Assert.True(executed >= atLeastExecuted, $"Only {executed} of {requests.Count} requests were executed.");
        Assert.True(differences.Count == 0, $"{differences.Count} of {requests.Count} differ:\n{string.Join('\n', differences.OrderBy(text => text.Length).Take(5))}");
    }
}
