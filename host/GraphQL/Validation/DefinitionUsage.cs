using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>What one operation or fragment refers to itself, not through its fragments.</summary>
internal sealed class DefinitionUsage
{
    public List<VariableUsage> Variables { get; } = [];

    public List<FragmentSpreadNode> Spreads { get; } = [];
}
