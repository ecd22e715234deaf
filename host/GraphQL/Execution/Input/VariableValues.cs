using System.Text.Json;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// The variables of a request, checked against their declared types. They are kept as the caller sent them and become .NET
/// values where they are used, because two places may want the same variable as different .NET types.
/// </summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, VariableValue> _values = new(StringComparer.Ordinal);

    public static VariableValues None { get; } = new();

    public void Add(string name, VariableValue value) => _values.Add(name, value);

    /// <summary>False: neither given nor has a default.</summary>
    public bool TryGet(string name, out VariableValue value) => _values.TryGetValue(name, out value);
}

/// <summary>Either the JSON of the request or the default literal of the operation.</summary>
internal readonly record struct VariableValue(JsonElement Json, ValueNode? Default)
{
    public bool IsNull => Default is null ? Json.ValueKind == JsonValueKind.Null : Default is NullValueNode;

    public bool? AsBoolean => Default switch
    {
        BooleanValueNode literal => literal.Value,
        null when Json.ValueKind is JsonValueKind.True or JsonValueKind.False => Json.GetBoolean(),
        _ => null,
    };
}
