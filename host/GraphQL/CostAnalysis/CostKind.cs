namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>What an argument or input field does, as far as its weight depends on that.</summary>
internal enum CostKind
{
    Other,
    FilterArgument,
    SortArgument,
    FilterOperation,
    ExpensiveFilterOperation,
    SortOperation,
}
