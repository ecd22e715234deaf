using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>One operation of a document, ready to run. Immutable as seen from outside, and shared by all requests for it.</summary>
internal sealed class OperationPlan
{
    public required GraphQLSchema Schema { get; init; }

    public required OperationDefinitionNode Operation { get; init; }

    public required ObjectSelection Root { get; init; }

    /// <summary>The Boolean variables; their positions are the bits of a <see cref="PlanCondition"/>.</summary>
    public required IReadOnlyList<VariableDefinitionNode> ConditionVariables { get; init; }

    /// <summary>The bits that <c>@skip</c> and <c>@include</c> really use.</summary>
    public required ulong UsedConditions { get; init; }
}
