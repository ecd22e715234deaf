using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A spread names one fragment.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (!_seen.TryAdd(fragment.Name.Value, fragment.Name))
        {
            Context.Report(
                $"There can be only one fragment named \"{fragment.Name.Value}\".", _seen[fragment.Name.Value], fragment.Name);
        }
    }
}
