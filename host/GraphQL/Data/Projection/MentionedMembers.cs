using System.Reflection;
using System.Text.Json;
using HotChocolate;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>
/// Finds the objects that a nested list's <c>where</c> or <c>order</c> looks at. That list is read first and filtered in memory
/// afterwards, so what its filter reads has to be read from the database too.
/// </summary>
internal sealed class MentionedMembers(VariableValues variables)
{
    /// <summary>True when a variable had a say: another request may then mention other members.</summary>
    public bool DependsOnVariables { get; private set; }

    public void AddTo(ProjectionNode node, ValueNode value)
    {
        switch (value)
        {
            case ObjectValueNode input:
                foreach (var field in input.Fields)
                    AddTo(Target(node, field.Name.Value), field.Value);
                break;
            case ListValueNode list:
                foreach (var item in list.Items)
                    AddTo(node, item);
                break;
            case VariableNode variable:
                DependsOnVariables = true;
                if (!variables.TryGet(variable.Name.Value, out var given))
                    break;
                if (given.Default is not null)
                    AddTo(node, given.Default);
                else
                    AddTo(node, given.Json);
                break;
        }
    }

    private static void AddTo(ProjectionNode node, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    AddTo(Target(node, member.Name), member.Value);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    AddTo(node, item);
                break;
        }
    }

    /// <summary>The object behind a field of the input; the same one for operations and for values, which are read anyway.</summary>
    private static ProjectionNode Target(ProjectionNode node, string name)
    {
        var property = node.Type.GetProperties().FirstOrDefault(candidate =>
            string.Equals(candidate.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        if (property is null || !ClrTypes.IsObject(property.PropertyType, out var elementType))
            return node;
        var child = node.Navigation(property.Name, elementType);
        child.TakesAll = true;
        return child;
    }
}
