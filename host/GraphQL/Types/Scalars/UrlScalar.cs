using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class UrlScalar : ScalarType
{
    public UrlScalar()
        : base("URL")
    {
        RuntimeType = typeof(Uri);
        SpecifiedBy = "https://tools.ietf.org/html/rfc3986";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is StringValueNode text ? Parse(text.Value) : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String ? Parse(json.GetString()!) : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not Uri uri)
            return false;
        writer.String(uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString);
        return true;
    }

    // On Unix a bare path counts as an absolute file address.
    private static object? Parse(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var parsed) && !text.StartsWith('/') ? parsed : null;
}
