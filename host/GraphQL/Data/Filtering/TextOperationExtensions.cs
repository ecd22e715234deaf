using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Data.Filtering;

internal static class TextOperationExtensions
{
    /// <summary>Adds an operation to the filters of all texts.</summary>
    public static IRequestExecutorBuilder AddTextOperation(this IRequestExecutorBuilder builder, TextOperation operation)
        => builder.Contribute(new TextOperationContribution(operation));

    public static IReadOnlyList<TextOperation> TextOperations(this ISchemaTypes types)
        => [.. types.Contributions<TextOperationContribution>().Select(contribution => contribution.Operation)];

    private sealed record TextOperationContribution(TextOperation Operation) : SchemaContribution;
}
