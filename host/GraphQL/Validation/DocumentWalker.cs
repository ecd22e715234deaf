using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>Walks a document once, keeps the context's place in the schema, and calls every rule at every node.</summary>
internal sealed class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    private DefinitionUsage _usage = new();

    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsAborted)
                return;
            _usage = context.Usage(definition);
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    WalkFragment(fragment);
                    break;
            }
        }

        foreach (var operation in context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (context.IsAborted)
                return;
            var usages = context.Reachable(operation).SelectMany(definition => context.Usage(definition).Variables).ToList();
            foreach (var rule in rules)
                rule.CheckVariables(operation, usages);
        }

        foreach (var rule in rules)
            rule.LeaveDocument();
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        var (root, location) = operation.Kind switch
        {
            OperationKind.Query => (context.Schema.Query, "QUERY"),
            OperationKind.Mutation => (context.Schema.Mutation, "MUTATION"),
            _ => (context.Schema.Subscription, "SUBSCRIPTION"),
        };
        context.Type = root;
        foreach (var rule in rules)
            rule.EnterOperation(operation);
        foreach (var variable in operation.Variables)
        {
            if (context.IsAborted)
                return;
            foreach (var rule in rules)
                rule.EnterVariableDefinition(variable);
            WalkType(variable.Type);
            if (variable.DefaultValue is { } defaultValue)
                WalkValue(defaultValue, context.Resolve(variable.Type), hasLocationDefault: false, oneOf: null);
            WalkDirectives(variable.Directives, "VARIABLE_DEFINITION");
        }

        WalkDirectives(operation.Directives, location);
        WalkSelectionSet(operation.SelectionSet);
        context.Type = null;
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        context.Type = context.Resolve(fragment.TypeCondition);
        foreach (var rule in rules)
            rule.EnterFragmentDefinition(fragment);
        WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, "FRAGMENT_DEFINITION");
        WalkSelectionSet(fragment.SelectionSet);
        context.Type = null;
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet)
    {
        var outerParent = context.ParentType;
        context.ParentType = context.Type?.Named is { IsComposite: true } composite ? composite : null;
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsAborted)
                break;
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field);
                    break;
                case FragmentSpreadNode spread:
                    _usage.Spreads.Add(spread);
                    foreach (var rule in rules)
                        rule.EnterFragmentSpread(spread);
                    WalkDirectives(spread.Directives, "FRAGMENT_SPREAD");
                    break;
                case InlineFragmentNode fragment:
                    WalkInlineFragment(fragment);
                    break;
            }
        }

        context.ParentType = outerParent;
    }

    private void WalkField(FieldNode field)
    {
        var (outerField, outerType) = (context.Field, context.Type);
        context.Field = context.ParentType is { } parent ? context.Schema.Field(parent, field.Name.Value) : null;
        context.Type = context.Field?.Type;
        foreach (var rule in rules)
            rule.EnterField(field);
        WalkArguments(field.Arguments, context.Field?.Arguments);
        WalkDirectives(field.Directives, "FIELD");
        if (field.SelectionSet is { } selectionSet)
            WalkSelectionSet(selectionSet);
        foreach (var rule in rules)
            rule.LeaveField(field);
        (context.Field, context.Type) = (outerField, outerType);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        var outerType = context.Type;
        context.Type = fragment.TypeCondition is { } condition ? context.Resolve(condition) : context.ParentType;
        foreach (var rule in rules)
            rule.EnterInlineFragment(fragment);
        if (fragment.TypeCondition is not null)
            WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, "INLINE_FRAGMENT");
        WalkSelectionSet(fragment.SelectionSet);
        context.Type = outerType;
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0)
            return;
        foreach (var rule in rules)
            rule.EnterDirectives(directives);
        foreach (var directive in directives)
        {
            if (context.IsAborted)
                return;
            context.IsInDirective = true;
            context.Directive = context.Schema.Directive(directive.Name.Value);
            foreach (var rule in rules)
                rule.EnterDirective(directive, location);
            WalkArguments(directive.Arguments, context.Directive?.Arguments);
            foreach (var rule in rules)
                rule.LeaveDirective(directive);
            context.Directive = null;
            context.IsInDirective = false;
        }
    }

    private void WalkArguments(IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<InputValue>? definitions)
    {
        if (arguments.Count == 0)
            return;
        foreach (var rule in rules)
            rule.EnterArguments(arguments);
        foreach (var argument in arguments)
        {
            if (context.IsAborted)
                return;
            context.Argument = definitions?.FirstOrDefault(definition => definition.Name == argument.Name.Value);
            foreach (var rule in rules)
                rule.EnterArgument(argument);
            WalkValue(argument.Value, context.Argument?.Type, context.Argument?.DefaultLiteral is not null, oneOf: null);
            context.Argument = null;
        }
    }

    private void WalkType(TypeNode type)
    {
        var inner = type;
        while (inner is not NamedTypeNode)
            inner = inner is ListTypeNode list ? list.Type : ((NonNullTypeNode)inner).Type;
        foreach (var rule in rules)
            rule.EnterNamedType((NamedTypeNode)inner);
    }

    private void WalkValue(ValueNode value, GraphQLType? type, bool hasLocationDefault, InputObjectType? oneOf)
    {
        switch (value)
        {
            case VariableNode variable:
                _usage.Variables.Add(new VariableUsage(variable, type, hasLocationDefault, oneOf));
                break;
            case ListValueNode list:
                // A single value stands for a list of one, so what is no list type is the type of the items.
                var itemType = type?.Nullable is ListType listType ? listType.OfType : type?.Nullable;
                foreach (var item in list.Items)
                    WalkValue(item, itemType, hasLocationDefault: false, oneOf: null);
                break;
            case ObjectValueNode input:
                foreach (var rule in rules)
                    rule.EnterObjectValue(input);
                var inputType = type?.Named as InputObjectType;
                foreach (var field in input.Fields)
                {
                    var definition = inputType?.Field(field.Name.Value);
                    var oneOfType = inputType is { IsOneOf: true } ? inputType : null;
                    WalkValue(field.Value, definition?.Type, definition?.DefaultLiteral is not null, oneOfType);
                }

                break;
        }
    }
}
