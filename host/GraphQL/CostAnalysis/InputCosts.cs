using System.Text.Json;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>What input values add to the cost of the field that they are given to.</summary>
internal static class InputCosts
{
    public static double WeightOf(InputValue value) => value.Cost ?? (value.Type.Named is InputObjectType ? 1.0 : 0.0);

    /// <param name="ofVariable">The cost of a variable in the place of an input object.</param>
    public static double Of(ValueNode value, NamedType type, Func<VariableNode, NamedType, double> ofVariable) => (value, type) switch
    {
        (VariableNode variable, InputObjectType) => ofVariable(variable, type),
        (ListValueNode list, _) => list.Items.Sum(item => Of(item, type, ofVariable)),
        (ObjectValueNode input, InputObjectType inputType) => input.Fields.Sum(given => inputType.Field(given.Name.Value) is { } field
            ? WeightOf(field) + Of(given.Value, field.Type.Named, ofVariable)
            : 0),
        _ => 0,
    };

    public static double Of(JsonElement value, NamedType type)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                return value.EnumerateArray().Sum(item => Of(item, type));
            case JsonValueKind.Object when type is InputObjectType inputType:
                return value.EnumerateObject().Sum(given => inputType.Field(given.Name) is { } field
                    ? WeightOf(field) + Of(given.Value, field.Type.Named)
                    : 0);
            default:
                return 0;
        }
    }
}
