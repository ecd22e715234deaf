using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class StringScalar : ScalarType
{
    public StringScalar()
        : base("String")
    {
        RuntimeType = typeof(string);
        Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. "
            + "The String type is most often used by GraphQL to represent free-form human-readable text.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = (literal as StringValueNode)?.Value;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        var text = value switch
        {
            string self => self,
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            char or Uri or bool => value.ToString(),
            _ => null,
        };
        if (text is null)
            return false;
        writer.String(text);
        return true;
    }
}
