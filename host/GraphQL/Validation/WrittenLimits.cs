using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>Counts what a document has of aliases, directives and list items as it is written. Each node is to be offered once.</summary>
internal sealed class WrittenLimits(ValidationContext context)
{
    private int _aliases;
    private int _directives;

    public void Check(OperationDefinitionNode operation)
    {
        CheckDirectives(operation.Directives, operation);
        foreach (var variable in operation.Variables)
        {
            CheckDirectives(variable.Directives, variable);
            if (variable.DefaultValue is { } value)
                CheckValue(value);
        }
    }

    public void Check(FragmentDefinitionNode fragment) => CheckDirectives(fragment.Directives, fragment);

    public void Check(SelectionNode selection)
    {
        CheckDirectives(selection.Directives, selection);
        if (selection is not FieldNode field)
            return;
        if (field.Alias is not null && ++_aliases > context.Options.MaxAliases)
            context.Exceed(LimitCodes.Aliases, $"Document contains more than {context.Options.MaxAliases} aliases.", field);
        foreach (var argument in field.Arguments)
            CheckValue(argument.Value);
    }

    private void CheckDirectives(IReadOnlyList<DirectiveNode> directives, SyntaxNode where)
    {
        if (directives.Count == 0)
            return;
        _directives += directives.Count;
        if (directives.Count > context.Options.MaxDirectivesPerLocation)
        {
            context.Exceed(
                LimitCodes.Directives, $"There are more than {context.Options.MaxDirectivesPerLocation} directives in one place.", where);
        }

        if (_directives > context.Options.MaxDirectives)
            context.Exceed(LimitCodes.Directives, $"Document contains more than {context.Options.MaxDirectives} directives.", where);
        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
            CheckValue(argument.Value);
    }

    private void CheckValue(ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                if (list.Items.Count > context.Options.MaxListItems)
                    context.Exceed(LimitCodes.ListItems, $"A list has more than {context.Options.MaxListItems} items.", list);
                foreach (var item in list.Items)
                    CheckValue(item);
                break;
            case ObjectValueNode input:
                foreach (var field in input.Fields)
                    CheckValue(field.Value);
                break;
        }
    }
}
