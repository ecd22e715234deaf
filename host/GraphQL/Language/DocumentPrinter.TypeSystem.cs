namespace Leefbaarheid.GraphQL.Language;

/// <summary>Definitions and extensions of the type system.</summary>
internal sealed partial class DocumentPrinter
{
    private void TypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        Description(definition.Description);
        if (definition.IsExtension)
            _text.Append("extend ");
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                _text.Append("schema");
                Directives(schema.Directives);
                Block(schema.OperationTypes, operation => _text.Append(operation.Kind.Keyword()).Append(": ").Append(operation.Type));
                break;
            case ScalarDefinitionNode scalar:
                Head("scalar ", scalar);
                break;
            case FieldsDefinitionNode type:
                Head(type.IsInterface ? "interface " : "type ", type, () => Separated(" implements ", type.Interfaces, WriteType, "", " & "));
                Block(type.Fields, FieldDefinition);
                break;
            case UnionDefinitionNode union:
                Head("union ", union);
                Separated(" = ", union.Members, WriteType, "", " | ");
                break;
            case EnumDefinitionNode type:
                Head("enum ", type);
                Block(type.Values, EnumValueDefinition);
                break;
            case InputObjectDefinitionNode input:
                Head("input ", input);
                Block(input.Fields, InputValueDefinition);
                break;
            case DirectiveDefinitionNode directive:
                _text.Append("directive @").Append(directive.Name.Value);
                ArgumentDefinitions(directive.Arguments);
                _text.Append(directive.IsRepeatable ? " repeatable" : "");
                Separated(" on ", directive.Locations, location => _text.Append(location.Value), "", " | ");
                break;
        }
    }

    private void Head(string keyword, TypeDefinitionNode type, Action? between = null)
    {
        _text.Append(keyword).Append(type.Name.Value);
        between?.Invoke();
        Directives(type.Directives);
    }

    private void WriteType(TypeNode type) => _text.Append(type);

    private void FieldDefinition(FieldDefinitionNode field)
    {
        Description(field.Description);
        _text.Append(field.Name.Value);
        ArgumentDefinitions(field.Arguments);
        _text.Append(": ").Append(field.Type);
        Directives(field.Directives);
    }

    /// <summary>On lines of their own as soon as one has a description.</summary>
    private void ArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.All(argument => argument.Description is null))
        {
            Separated("(", arguments, InputValueDefinition, ")");
            return;
        }

        _text.Append('(');
        Lines(arguments, InputValueDefinition);
        _text.Append(')');
    }

    private void InputValueDefinition(InputValueDefinitionNode input)
    {
        Description(input.Description);
        _text.Append(input.Name.Value).Append(": ").Append(input.Type);
        if (input.DefaultValue is { } defaultValue)
        {
            _text.Append(" = ");
            Value(defaultValue);
        }

        Directives(input.Directives);
    }

    private void EnumValueDefinition(EnumValueDefinitionNode value)
    {
        Description(value.Description);
        _text.Append(value.Name.Value);
        Directives(value.Directives);
    }

    private void Block<T>(IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        _text.Append(" {");
        Lines(items, write);
        _text.Append('}');
    }

    private void Lines<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _indent++;
        foreach (var item in items)
        {
            NewLine();
            write(item);
        }

        _indent--;
        NewLine();
    }
}
