using System.Text.Json;
using System.Text;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

/// <summary>Lists become <c>List&lt;object?&gt;</c>, objects <c>Dictionary&lt;string, object?&gt;</c>.</summary>
internal sealed class AnyScalar : ScalarType
{
    public AnyScalar()
        : base("Any")
    {
        RuntimeType = typeof(object);
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        return JsonLiteral.TryRead(literal, out value);
    }

    public override bool TryParseJson(JsonElement json, out object? value)
        => JsonLiteral.TryRead(json, out value);

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        writer.Raw(value is JsonElement element
            ? Encoding.UTF8.GetBytes(element.GetRawText())
            : JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Web));
        return true;
    }
}
