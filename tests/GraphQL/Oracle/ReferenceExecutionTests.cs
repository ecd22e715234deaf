using System.Text.Json;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Tests.Execution;
using Leefbaarheid.GraphQL.Tests.Sdl;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Validation;

namespace Leefbaarheid.GraphQL.Tests.Oracle;

/// <summary>
/// The execution tests of graphql-js. Their resolvers are replaced by what they gave; the answer must be the same data in the same
/// order, and the same errors at the same places.
/// </summary>
public sealed class ReferenceExecutionTests
{
    private static readonly ReferenceCases<Case> s_reference = ReferenceCases<Case>.Read("execution");
    private static readonly Lazy<GraphQLSchema>[] s_schemas =
        [.. s_reference.Schemas.Select(sdl => new Lazy<GraphQLSchema>(() => SdlSchema.Build(sdl, Replay.Resolve)))];

    public static TheoryData<string, int> Cases =>
    [
        .. s_reference.Cases.Select((@case, index) => (@case.Test, index))
            .Where(@case => s_reference.Cases[@case.index].Valid && !Exclusion.Holds(@case.Test)),
    ];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task Executes_as_graphql_js_does(string test, int index)
    {
        _ = test;
        var @case = s_reference.Cases[index];
        var replay = new Replay(@case.Outcomes);
        var request = new OperationRequest(@case.Document)
        {
            OperationName = @case.Operation,
            Variables = @case.Variables ?? default,
            ContextData = new Dictionary<string, object?>(StringComparer.Ordinal) { [Replay.StateKey] = replay },
        };

        await using var result = await ExecuteAsync(s_schemas[@case.Schema].Value, request);

        Assert.Empty(replay.Differences);
        var sorted = @case.Document.Contains("__schema", StringComparison.Ordinal);
        Assert.Equal(Comparable.Of(@case.Result, sorted), Comparable.Of(result, sorted));
    }

    /// <summary>An operation of a subscription is executed as it is for each event.</summary>
    private static async Task<OperationResult> ExecuteAsync(GraphQLSchema schema, OperationRequest request)
    {
        var executor = SchemaDraft.Executor(schema);
        var document = Parser.Parse(request.SourceText);
        if (!DocumentLoader.TrySelectOperation(document, request.OperationName, out var operation, out _) || operation.Kind != OperationKind.Subscription)
            return await executor.ExecuteAsync(request, TestContext.Current.CancellationToken);
        var variables = VariableCoercion.Coerce(schema, operation.Variables, request.Variables, ValidationOptions.Default);
        var plan = PlanBuilder.Build(schema, document, operation);
        return await executor.ExecuteAsync(
            new PreparedOperation(request, plan, variables, plan.Flags(variables)),
            executor.Services,
            eventMessage: null,
            TestContext.Current.CancellationToken);
    }

    internal sealed record Case(
        string Test,
        int Schema,
        string Document,
        string? Operation,
        JsonElement? Variables,
        bool Valid,
        Dictionary<string, Replay.Outcome> Outcomes,
        JsonElement Result);
}
