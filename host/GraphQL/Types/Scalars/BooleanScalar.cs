using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class BooleanScalar : ScalarType
{
    public BooleanScalar()
        : base("Boolean")
    {
        RuntimeType = typeof(bool);
        Description = "The `Boolean` scalar type represents `true` or `false`.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is BooleanValueNode boolean ? boolean.Value : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not bool boolean)
            return false;
        writer.Boolean(boolean);
        return true;
    }
}
