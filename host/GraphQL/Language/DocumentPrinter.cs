using System.Globalization;
using System.Text;

namespace Leefbaarheid.GraphQL.Language;

/// <summary>Writes syntax as text that parses to the same syntax; for logs and error messages.</summary>
internal sealed partial class DocumentPrinter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    private DocumentPrinter()
    {
    }

    public static string Print(DocumentNode document)
    {
        var printer = new DocumentPrinter();
        for (var index = 0; index < document.Definitions.Count; index++)
        {
            if (index > 0)
                printer._text.Append("\n\n");
            printer.Definition(document.Definitions[index]);
        }

        return printer._text.ToString();
    }

    public static string Print(ValueNode value)
    {
        var printer = new DocumentPrinter();
        printer.Value(value);
        return printer._text.ToString();
    }

    private void Definition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                Operation(operation);
                break;
            case FragmentDefinitionNode fragment:
                Description(fragment.Description);
                _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition);
                Directives(fragment.Directives);
                _text.Append(' ');
                SelectionSet(fragment.SelectionSet);
                break;
            case TypeSystemDefinitionNode typeSystem:
                TypeSystemDefinition(typeSystem);
                break;
        }
    }

    private void Operation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is { Kind: OperationKind.Query, Name: null, Variables.Count: 0, Directives.Count: 0, Description: null };
        if (!isShorthand)
        {
            Description(operation.Description);
            _text.Append(operation.Kind.Keyword());
            if (operation.Name is { } name)
                _text.Append(' ').Append(name.Value);
            else if (operation.Variables.Count > 0)
                _text.Append(' ');
            Separated("(", operation.Variables, Variable, ")");
            Directives(operation.Directives);
            _text.Append(' ');
        }

        SelectionSet(operation.SelectionSet);
    }

    private void Variable(VariableDefinitionNode variable)
    {
        if (variable.Description is { } description)
        {
            Value(description);
            _text.Append(' ');
        }

        _text.Append('$').Append(variable.Name.Value).Append(": ").Append(variable.Type);
        if (variable.DefaultValue is { } defaultValue)
        {
            _text.Append(" = ");
            Value(defaultValue);
        }

        Directives(variable.Directives);
    }

    private void SelectionSet(SelectionSetNode selectionSet)
    {
        _text.Append('{');
        _indent++;
        foreach (var selection in selectionSet.Selections)
        {
            NewLine();
            Selection(selection);
        }

        _indent--;
        NewLine();
        _text.Append('}');
    }

    private void Selection(SelectionNode selection)
    {
        SelectionSetNode? inner = null;
        switch (selection)
        {
            case FieldNode field:
                if (field.Alias is { } alias)
                    _text.Append(alias.Value).Append(": ");
                _text.Append(field.Name.Value);
                Separated("(", field.Arguments, Argument, ")");
                inner = field.SelectionSet;
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                break;
            case InlineFragmentNode fragment:
                _text.Append("...");
                if (fragment.TypeCondition is { } condition)
                    _text.Append(" on ").Append(condition);
                inner = fragment.SelectionSet;
                break;
        }

        Directives(selection.Directives);
        if (inner is null)
            return;
        _text.Append(' ');
        SelectionSet(inner);
    }

    private void Directives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(" @").Append(directive.Name.Value);
            Separated("(", directive.Arguments, Argument, ")");
        }
    }

    private void Argument(ArgumentNode argument)
    {
        _text.Append(argument.Name.Value).Append(": ");
        Value(argument.Value);
    }

    private void Value(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode integer:
                _text.Append(integer.Text);
                break;
            case FloatValueNode number:
                _text.Append(number.Text);
                break;
            case StringValueNode { IsBlock: true } text when BlockString.CanHold(text.Value):
                BlockText(text.Value);
                break;
            case StringValueNode text:
                QuotedString(text.Value);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            case ListValueNode { Items.Count: 0 }:
                _text.Append("[]");
                break;
            case ListValueNode list:
                Separated("[", list.Items, Value, "]");
                break;
            case ObjectValueNode { Fields.Count: 0 }:
                _text.Append("{}");
                break;
            case ObjectValueNode input:
                Separated("{", input.Fields, ObjectField, "}");
                break;
        }
    }

    private void ObjectField(ObjectFieldNode field)
    {
        _text.Append(field.Name.Value).Append(": ");
        Value(field.Value);
    }

    /// <summary>Writes nothing at all for no items: the grammar has no empty parentheses.</summary>
    private void Separated<T>(string open, IReadOnlyList<T> items, Action<T> write, string close, string separator = ", ")
    {
        for (var index = 0; index < items.Count; index++)
        {
            _text.Append(index == 0 ? open : separator);
            write(items[index]);
        }

        if (items.Count > 0)
            _text.Append(close);
    }

    private void Description(StringValueNode? description)
    {
        if (description is null)
            return;
        Value(description);
        NewLine();
    }

    private void BlockText(string value)
    {
        _text.Append("\"\"\"");
        var lines = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n');
        // Whitespace at the start of the only line survives on the line of the opening quotes alone.
        var isInline = lines.Length == 1 && value.Length > 0 && value[0] is ' ' or '\t';
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Length == 0)
            {
                _text.Append('\n');
                continue;
            }

            if (!isInline)
                NewLine();
            _text.Append(lines[index]);
        }

        NewLine();
        _text.Append("\"\"\"");
    }

    private void QuotedString(string value)
    {
        _text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append(@"\\"),
                '\b' => _text.Append(@"\b"),
                '\f' => _text.Append(@"\f"),
                '\n' => _text.Append(@"\n"),
                '\r' => _text.Append(@"\r"),
                '\t' => _text.Append(@"\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => _text.Append(character),
            };
        }

        _text.Append('"');
    }

    private void NewLine() => _text.Append('\n').Append(' ', _indent * 2);
}
