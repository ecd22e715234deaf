using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class IdScalar : ScalarType
{
    public IdScalar()
        : base("ID")
    {
        RuntimeType = typeof(string);
        Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. "
            + "The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. "
            + "When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Text,
            _ => null,
        };
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.TryGetInt64(out _) => json.GetRawText(),
            _ => null,
        };
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        var text = value switch
        {
            string self => self,
            Guid or int or long or short or byte => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        if (text is null)
            return false;
        writer.String(text);
        return true;
    }
}
