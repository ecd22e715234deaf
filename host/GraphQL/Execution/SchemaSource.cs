using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Where the schema comes from.</summary>
internal sealed record SchemaSource(Func<IServiceProvider, GraphQLSchema> Create)
{
    /// <summary>From everything that was registered through <c>AddGraphQL()</c>.</summary>
    public static SchemaSource Registered { get; } = new(SchemaBuilder.Build);
}
