using System.Text.Json;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Replaces variables inside a literal of a free-form scalar such as <c>JSON</c>, which reads the literal as a whole.</summary>
internal static class VariableSubstitution
{
    public static ValueNode Apply(ValueNode literal, VariableValues variables) => literal switch
    {
        VariableNode variable => variables.TryGet(variable.Name.Value, out var value)
            ? value.Default ?? FromJson(value.Json)
            : new NullValueNode(),
        ListValueNode list => new ListValueNode([.. list.Items.Select(item => Apply(item, variables))]),
        ObjectValueNode input => new ObjectValueNode(
            [.. input.Fields.Select(field => new ObjectFieldNode(field.Name, Apply(field.Value, variables)))]),
        _ => literal,
    };

    private static ValueNode FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(json.GetString()!, isBlock: false),
        JsonValueKind.Number when json.TryGetInt64(out _) => new IntValueNode(json.GetRawText()),
        JsonValueKind.Number => new FloatValueNode(json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(json.GetBoolean()),
        JsonValueKind.Array => new ListValueNode([.. json.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object => new ObjectValueNode(
            [.. json.EnumerateObject().Select(member => new ObjectFieldNode(new NameNode(member.Name), FromJson(member.Value)))]),
        _ => new NullValueNode(),
    };
}
