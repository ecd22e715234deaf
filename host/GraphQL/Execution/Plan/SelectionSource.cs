using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>A selection set that merges into an object, and when it does.</summary>
internal readonly record struct SelectionSource(SelectionSetNode SelectionSet, PlanCondition Condition);
