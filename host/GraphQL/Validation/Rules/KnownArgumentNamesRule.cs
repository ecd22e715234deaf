using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>An argument must exist on its field or directive.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode argument)
    {
        if (Context.Argument is not null || Owner() is not var (owner, known))
            return;
        var suggestion = Context.Suggest(argument.Name.Value, known.Select(definition => definition.Name));
        Context.Report($"Unknown argument \"{argument.Name.Value}\" on {owner}.{suggestion}", argument);
    }

    private (string Owner, IReadOnlyList<InputValue> Arguments)? Owner()
    {
        if (Context.IsInDirective)
            return Context.Directive is { } directive ? ($"directive \"@{directive.Name}\"", directive.Arguments) : null;
        return Context.Field is { } field ? ($"field \"{Context.ParentType}.{field.Name}\"", field.Arguments) : null;
    }
}
