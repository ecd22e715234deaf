using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A fragment that contains itself stands for an endless document.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _pathStart = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];

    public override void LeaveDocument()
    {
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>())
            Visit(fragment);
    }

    private void Visit(FragmentDefinitionNode fragment)
    {
        if (Context.IsAborted || !_visited.Add(fragment.Name.Value))
            return;
        _pathStart[fragment.Name.Value] = _path.Count;
        foreach (var spread in Spreads(fragment))
        {
            _path.Add(spread);
            if (_pathStart.TryGetValue(spread.Name.Value, out var start))
                ReportCycle(_path[start..]);
            else if (Context.Fragment(spread.Name.Value) is { } next)
                Visit(next);
            _path.RemoveAt(_path.Count - 1);
        }

        _pathStart.Remove(fragment.Name.Value);
    }

    /// <summary>Those nearest to the fragment first, as graphql-js: which of several cycles are reported depends on it.</summary>
    private static IEnumerable<FragmentSpreadNode> Spreads(FragmentDefinitionNode fragment)
    {
        var pending = new Stack<SelectionSetNode>([fragment.SelectionSet]);
        while (pending.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    yield return spread;
                else if (((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet) is { } inner)
                    pending.Push(inner);
            }
        }
    }

    private void ReportCycle(List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Context.Report(
            $"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.", cycle);
    }
}
