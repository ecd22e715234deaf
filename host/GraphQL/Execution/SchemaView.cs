using HotChocolate;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Printing;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>The schema as module authors see it.</summary>
internal sealed class SchemaView(GraphQLSchema schema) : ISchema
{
    private string? _text;

    public string Name => RequestExecutorBuilder.DefaultName;

    public string Print() => _text ??= SchemaPrinter.Print(schema);

    public override string ToString() => Print();
}
