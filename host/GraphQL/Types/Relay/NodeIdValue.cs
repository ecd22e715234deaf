using System.Globalization;
using System.Text;

namespace Leefbaarheid.GraphQL.Types.Relay;

/// <summary>The value part of a global id, for the .NET types that ids usually are.</summary>
internal static class NodeIdValue
{
    private const int GuidSize = 16;

    /// <summary>Null when the value is of another type.</summary>
    public static byte[]? Bytes(object value) => value switch
    {
        string text => Encoding.UTF8.GetBytes(text),
        Guid guid => guid.ToByteArray(),
        short or int or long or byte or decimal => Encoding.UTF8.GetBytes(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        Uri uri => Encoding.UTF8.GetBytes(uri.ToString()),
        _ => null,
    };

    public static bool TryRead(ReadOnlySpan<byte> bytes, Type type, out object? value)
    {
        value = null;
        if (type == typeof(Guid))
            value = bytes.Length == GuidSize ? new Guid(bytes) : Guid.TryParse(bytes, CultureInfo.InvariantCulture, out var guid) ? guid : null;
        else if (type == typeof(string) || type == typeof(object))
            value = Encoding.UTF8.GetString(bytes);
        else if (type == typeof(Uri))
            value = Uri.TryCreate(Encoding.UTF8.GetString(bytes), UriKind.RelativeOrAbsolute, out var uri) ? uri : null;
        else if (type == typeof(int))
            value = int.TryParse(bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(long))
            value = long.TryParse(bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(short))
            value = short.TryParse(bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(byte))
            value = byte.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(decimal))
            value = decimal.TryParse(bytes, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
        return value is not null;
    }
}
