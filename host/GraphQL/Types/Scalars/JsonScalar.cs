using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class JsonScalar : ScalarType
{
    // As deep as a document can be nested; the default is less, and its excess an exception.
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };

    public JsonScalar()
        : base("JSON")
    {
        RuntimeType = typeof(JsonElement);
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = JsonLiteral.TryRead(literal, out var plain) ? JsonSerializer.SerializeToElement(plain, Deep) : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.Clone();
        return true;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case JsonElement element:
                writer.Raw(Encoding.UTF8.GetBytes(element.GetRawText()));
                return true;
            case JsonDocument document:
                writer.Raw(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
                return true;
            case JsonNode node:
                writer.Raw(Encoding.UTF8.GetBytes(node.ToJsonString()));
                return true;
            default:
                return false;
        }
    }
}
