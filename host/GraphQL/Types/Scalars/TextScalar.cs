using System.Text.Json;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

/// <summary>A scalar that callers write as text, in a document and in variables alike.</summary>
internal abstract class TextScalar(string name) : ScalarType(name)
{
    public sealed override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is StringValueNode text ? Parse(text.Value) : null;
        return value is not null;
    }

    public sealed override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String ? Parse(json.GetString()!) : null;
        return value is not null;
    }

    /// <summary>The value of a text; null when it has none.</summary>
    protected abstract object? Parse(string text);
}
