using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>A number that the cost of an operation depends on and that only the variables of a request tell.</summary>
/// <param name="Variable">Whose value it is.</param>
/// <param name="InputType">The input type whose cost is meant; null: the value itself, as a number of items.</param>
internal readonly record struct CostInput(string Variable, NamedType? InputType);
