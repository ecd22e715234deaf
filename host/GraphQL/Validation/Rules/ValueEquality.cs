using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>Whether literals and argument lists mean the same, whatever the order of names.</summary>
internal static class ValueEquality
{
    public static bool AreSame(IReadOnlyList<ArgumentNode> left, IReadOnlyList<ArgumentNode> right)
        => left.Count == right.Count
            && left.All(argument => right.FirstOrDefault(other => other.Name.Value == argument.Name.Value) is { } other
                && AreSame(argument.Value, other.Value));

    private static bool AreSame(ValueNode left, ValueNode right) => (left, right) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Text == b.Text,
        (FloatValueNode a, FloatValueNode b) => a.Text == b.Text,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) => a.Items.Count == b.Items.Count
            && a.Items.Zip(b.Items).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) => a.Fields.Count == b.Fields.Count
            && a.Fields.All(field => b.Fields.FirstOrDefault(other => other.Name.Value == field.Name.Value) is { } other
                && AreSame(field.Value, other.Value)),
        _ => false,
    };
}
