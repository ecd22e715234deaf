using HotChocolate.Authorization;
using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>One operation of a document, ready to run. Immutable as seen from outside, and shared by all requests for it.</summary>
internal sealed class OperationPlan
{
    public required GraphQLSchema Schema { get; init; }

    public required OperationDefinitionNode Operation { get; init; }

    public required ObjectSelection Root { get; init; }

    /// <summary>What the operation demands of the user before anything of it runs.</summary>
    public IReadOnlyList<AuthorizeDirective> Policies { get; init; } = [];

    /// <summary>What running it costs; null where costs are not limited.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>The Boolean variables; their positions are the bits of a <see cref="PlanCondition"/>.</summary>
    public required IReadOnlyList<VariableDefinitionNode> ConditionVariables { get; init; }

    /// <summary>The bits that <c>@skip</c> and <c>@include</c> really use.</summary>
    public required ulong UsedConditions { get; init; }

    /// <summary>The request's values of the condition variables as bits.</summary>
    /// <exception cref="InputException">A condition would be null.</exception>
    public ulong Flags(VariableValues variables)
    {
        var flags = 0UL;
        for (var index = 0; index < ConditionVariables.Count; index++)
        {
            var bit = 1UL << index;
            if (variables.TryGet(ConditionVariables[index].Name.Value, out var value) && value.AsBoolean is { } isTrue)
                flags |= isTrue ? bit : 0;
            else if ((UsedConditions & bit) != 0)
                throw new InputException("Argument \"if\" of non-null type \"Boolean!\" must not be null.");
        }

        return flags;
    }
}
