using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A field must exist on the type that it is selected on.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is not null || Context.ParentType is not { } parent)
            return;
        var name = field.Name.Value;
        var suggestion = Context.Options.AllowsSuggestions
            ? Suggestions.DidYouMean(TypesWith(parent, name), "to use an inline fragment on ")
            : "";
        if (suggestion.Length == 0 && parent is FieldsType { Fields: var fields })
            suggestion = Context.Suggest(name, fields.Select(known => known.Name));
        Context.Report($"Cannot query field \"{name}\" on type \"{parent}\".{suggestion}", field);
    }

    /// <summary>Types below an interface or union that do have the field, those that cover most objects first.</summary>
    private List<string> TypesWith(NamedType parent, string field)
    {
        if (parent is ObjectType)
            return [];
        var usages = new Dictionary<FieldsType, int>();
        foreach (var possible in Context.Schema.PossibleTypes(parent).Where(type => type.Field(field) is not null))
        {
            usages[possible] = 1;
            foreach (var general in possible.Interfaces.Where(type => type.Field(field) is not null))
                usages[general] = usages.GetValueOrDefault(general) + 1;
        }

        return
        [
            .. usages.Keys
                .OrderByDescending(type => usages[type])
                .ThenBy(type => type is ObjectType)
                .ThenBy(type => type.Name, StringComparer.Ordinal)
                .Select(type => type.Name),
        ];
    }
}
