using System.IO.Pipelines;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>
/// Takes a request through all stages before the first caller does: parsing, validation, planning, variables, both phases of execution and
/// the response. What is compiled on the way is most of what a first request would wait for. The question is about the schema, so that
/// no resolver of the application runs.
/// </summary>
internal static class WarmUp
{
    private const string Document =
        """
        query WarmUp($deprecated: Boolean! = true, $name: String!) {
          __typename
          __type(name: $name) { ...Type fields(includeDeprecated: $deprecated) { name isDeprecated type { ...Type } args { name defaultValue } } }
        }

        fragment Type on __Type { kind name ofType { kind name } }
        """;

    public static async Task RunAsync(RequestExecutor executor, CancellationToken cancellationToken)
    {
        await using var scope = executor.Services.CreateAsyncScope();
        var request = new OperationRequest(Document)
        {
            VariableValues = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = executor.Schema.Query.Name },
            AllowsIntrospection = true,
            Services = scope.ServiceProvider,
        };
        await using var result = await executor.ExecuteAsync(request, cancellationToken);
        await result.WriteToAsync(PipeWriter.Create(Stream.Null), cancellationToken);
    }
}
