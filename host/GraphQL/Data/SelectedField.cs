using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Authorization;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>The selection below a field, as this request includes it.</summary>
internal readonly record struct SelectedField(PlanField Field, ulong Conditions, VariableValues Variables, GraphQLSchema Schema)
{
    /// <summary>What is not read because its guard will refuse it anyway; null: nothing.</summary>
    public Refusals? Refused { get; init; }

    public static SelectedField Of(IResolverContext context)
    {
        var resolver = (ResolverContext)context;
        return new SelectedField(resolver.Selection, resolver.Request.Flags, resolver.Request.Variables, resolver.Request.Schema);
    }

    /// <summary>True when a field of this schema name is selected directly below.</summary>
    public bool Selects(string name) => Field.Selections?.Only?.IsSelected(name, Conditions) == true;
}
