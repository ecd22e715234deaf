using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>Every argument that is non-null and has no default must be given.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveField(FieldNode field)
    {
        if (Context.Field is not { } definition)
            return;
        foreach (var missing in Missing(definition.Arguments, field.Arguments))
        {
            Context.Report(
                $"Field \"{definition.Name}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, but it was not provided.",
                field);
        }
    }

    public override void LeaveDirective(DirectiveNode directive)
    {
        if (Context.Directive is not { } definition)
            return;
        foreach (var missing in Missing(definition.Arguments, directive.Arguments))
        {
            Context.Report(
                $"Directive \"@{definition.Name}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, "
                + "but it was not provided.",
                directive);
        }
    }

    private static IEnumerable<InputValue> Missing(IReadOnlyList<InputValue> definitions, IReadOnlyList<ArgumentNode> given)
        => definitions.Where(definition => definition.IsRequired && given.All(argument => argument.Name.Value != definition.Name));
}
