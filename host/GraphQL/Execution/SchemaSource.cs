using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Building;
using Leefbaarheid.GraphQL.Types.Printing;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Where the schema comes from.</summary>
internal sealed record SchemaSource(Func<IServiceProvider, GraphQLSchema> Create, Func<GraphQLSchema, string> Print)
{
    /// <summary>From everything that was registered through <c>AddGraphQL()</c>.</summary>
    public static SchemaSource Registered { get; } = new(SchemaBuilder.Build, SchemaPrinter.Print);
}
