using System.Text;
using System.Text.Json;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>JSON as error messages show it: names without quotes, as graphql-js prints values.</summary>
internal static class JsonText
{
    private const int MaxLength = 200;

    public static string Of(JsonElement json)
    {
        var text = new StringBuilder();
        Append(text, json);
        return text.Length <= MaxLength ? text.ToString() : text.ToString(0, MaxLength) + "…";
    }

    private static void Append(StringBuilder text, JsonElement json)
    {
        if (text.Length > MaxLength)
            return;
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var (member, separator) in json.EnumerateObject().Select((member, index) => (member, index > 0 ? "," : "")))
                {
                    if (text.Length > MaxLength)
                        return;
                    text.Append(separator).Append(' ').Append(member.Name).Append(": ");
                    Append(text, member.Value);
                }

                text.Append(text[^1] == '{' ? "}" : " }");
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var (item, separator) in json.EnumerateArray().Select((item, index) => (item, index > 0 ? ", " : "")))
                {
                    if (text.Length > MaxLength)
                        return;
                    text.Append(separator);
                    Append(text, item);
                }

                text.Append(']');
                break;
            default:
                text.Append(json.GetRawText());
                break;
        }
    }
}
