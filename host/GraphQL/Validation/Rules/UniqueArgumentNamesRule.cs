using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>An argument has one value.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
            return;
        var groups = arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Count() > 1))
            Context.Report($"There can be only one argument named \"{group.Key}\".", group.Select(argument => argument.Name));
    }
}
