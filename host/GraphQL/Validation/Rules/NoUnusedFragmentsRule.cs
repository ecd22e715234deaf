using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A fragment that no operation reaches is a mistake in the document.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        var used = new HashSet<DefinitionNode>();
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            used.UnionWith(Context.Reachable(operation));
        var usedNames = used.OfType<FragmentDefinitionNode>().Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            // By name: of two fragments with one name both count as used, and only the name is reported as a double.
            if (!usedNames.Contains(fragment.Name.Value))
                Context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
