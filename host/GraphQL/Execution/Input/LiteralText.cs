using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>A literal as error messages show it.</summary>
internal static class LiteralText
{
    public static string Of(ValueNode literal) => literal switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode number => number.Text,
        FloatValueNode number => number.Text,
        StringValueNode text => $"\"{text.Value}\"",
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        ObjectValueNode input => $"{{ {string.Join(", ", input.Fields.Select(field => $"{field.Name.Value}: {Of(field.Value)}"))} }}",
        _ => "null",
    };
}
