using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>JSON as error messages show it: names without quotes, and not all of what is deep or long, as graphql-js prints values.</summary>
internal static class JsonText
{
    private const int MaxLength = 1000;
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    public static string Of(JsonElement json)
    {
        var text = new StringBuilder();
        Append(text, json, depth: 0);
        return text.Length <= MaxLength ? text.ToString() : text.ToString(0, MaxLength) + "…";
    }

    private static void Append(StringBuilder text, JsonElement json, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when !json.EnumerateObject().Any():
                text.Append("{}");
                break;
            case JsonValueKind.Object when depth >= MaxDepth:
                text.Append("[Object]");
                break;
            case JsonValueKind.Object:
                foreach (var (index, member) in json.EnumerateObject().Index())
                {
                    text.Append(index == 0 ? "{ " : ", ").Append(member.Name).Append(": ");
                    Append(text, member.Value, depth + 1);
                }

                text.Append(" }");
                break;
            case JsonValueKind.Array when json.GetArrayLength() == 0:
                text.Append("[]");
                break;
            case JsonValueKind.Array when depth >= MaxDepth:
                text.Append("[Array]");
                break;
            case JsonValueKind.Array:
                AppendItems(text, json, depth);
                break;
            case JsonValueKind.String:
                AppendString(text, json.GetString()!);
                break;
            case JsonValueKind.Number when json.TryGetDouble(out var number) && Math.Abs(number) < 1e21:
                text.Append(((decimal)number).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(json.GetRawText());
                break;
        }
    }

    private static void AppendItems(StringBuilder text, JsonElement list, int depth)
    {
        foreach (var (index, item) in list.EnumerateArray().Take(MaxItems).Index())
        {
            text.Append(index == 0 ? "[" : ", ");
            Append(text, item, depth + 1);
        }

        var rest = list.GetArrayLength() - MaxItems;
        text.Append(rest switch
        {
            <= 0 => "]",
            1 => ", ... 1 more item]",
            _ => $", ... {rest} more items]",
        });
    }

    /// <summary>As the caller may have escaped more than needed, or less, the text is escaped anew.</summary>
    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
