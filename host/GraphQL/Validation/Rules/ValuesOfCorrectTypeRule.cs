using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A literal must be a value of the type that its place expects.</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode argument) => Check(argument.Value, Context.Argument?.Type);

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } value && Context.Resolve(variable.Type) is { Named.IsInput: true } type)
            Check(value, type);
    }

    private void Check(ValueNode value, GraphQLType? type)
    {
        // What is unknown is reported where it is named, not at every value in it.
        if (type is null)
            return;
        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type.IsNonNull)
                    Context.Report(Expected(type, value), value);
                break;
            case ListValueNode list when type.Nullable is ListType { OfType: var itemType }:
                foreach (var item in list.Items)
                    Check(item, itemType);
                break;
            case ObjectValueNode input when type.Named is InputObjectType inputType:
                CheckObject(input, inputType);
                break;
            default:
                CheckLeaf(value, value is ListValueNode ? type.Nullable : type);
                break;
        }
    }

    private void CheckObject(ObjectValueNode value, InputObjectType type)
    {
        foreach (var required in type.Fields.Where(field => field.IsRequired))
        {
            if (value.Fields.All(field => field.Name.Value != required.Name))
                Context.Report($"Field \"{type}.{required.Name}\" of required type \"{required.Type}\" was not provided.", value);
        }

        if (type.IsOneOf)
            CheckOneOf(value, type);
        foreach (var field in value.Fields)
        {
            if (type.Field(field.Name.Value) is { } definition)
            {
                Check(field.Value, definition.Type);
                continue;
            }

            var suggestion = Context.Suggest(field.Name.Value, type.Fields.Select(known => known.Name));
            Context.Report($"Field \"{field.Name.Value}\" is not defined by type \"{type}\".{suggestion}", field);
        }
    }

    private void CheckOneOf(ObjectValueNode value, InputObjectType type)
    {
        if (value.Fields.Select(field => field.Name.Value).Distinct(StringComparer.Ordinal).Count() != 1)
            Context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", value);
        else if (value.Fields[^1].Value is NullValueNode)
            Context.Report($"Field \"{type}.{value.Fields[0].Name.Value}\" must be non-null.", value);
    }

    private void CheckLeaf(ValueNode value, GraphQLType type)
    {
        switch (type.Named)
        {
            case EnumType enumType:
                CheckEnum(value, enumType);
                break;
            // A free-form scalar may hold variables somewhere inside; their own types are checked where they are declared.
            case ScalarType scalar when scalar.TryParseLiteral(VariableSubstitution.Apply(value, VariableValues.None), out _):
                break;
            case ScalarType scalar:
                Context.Report(ScalarMessage(value, scalar, type), value);
                break;
            default:
                Context.Report(Expected(type, value), value);
                break;
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Value(name.Value) is not null)
            return;
        var text = DocumentPrinter.Print(value);
        var suggestion = Context.Suggest(text, type.Values.Select(known => known.Name), "the enum value ");
        Context.Report(
            value is EnumValueNode
                ? $"Value \"{text}\" does not exist in \"{type}\" enum.{suggestion}"
                : $"Enum \"{type}\" cannot represent non-enum value: {text}.{suggestion}",
            value);
    }

    private static string ScalarMessage(ValueNode value, ScalarType scalar, GraphQLType expected) => scalar.Name switch
    {
        "Int" when value is IntValueNode number => $"Int cannot represent non 32-bit signed integer value: {number.Text}",
        "Int" => $"Int cannot represent non-integer value: {DocumentPrinter.Print(value)}",
        "Float" => $"Float cannot represent non numeric value: {DocumentPrinter.Print(value)}",
        "String" => $"String cannot represent a non string value: {DocumentPrinter.Print(value)}",
        "Boolean" => $"Boolean cannot represent a non boolean value: {DocumentPrinter.Print(value)}",
        "ID" => $"ID cannot represent a non-string and non-integer value: {DocumentPrinter.Print(value)}",
        _ => Expected(expected, value),
    };

    private static string Expected(GraphQLType type, ValueNode value)
        => $"Expected value of type \"{type}\", found {DocumentPrinter.Print(value)}.";
}
