using System.Globalization;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>Bridges between .NET types that share one scalar, such as <c>DateTime</c> and <c>DateTimeOffset</c>.</summary>
internal static class InputConversion
{
    public static object Convert(object value, Type type) => value switch
    {
        DateTimeOffset instant when type == typeof(DateTime) => instant.UtcDateTime,
        DateTime instant when type == typeof(DateTimeOffset) => new DateTimeOffset(instant.ToUniversalTime()),
        DateTime day when type == typeof(DateOnly) => DateOnly.FromDateTime(day),
        string text when type == typeof(Guid) => Guid.Parse(text, CultureInfo.InvariantCulture),
        string text when type == typeof(Uri) => new Uri(text, UriKind.RelativeOrAbsolute),
        IConvertible when type.IsEnum => Enum.ToObject(type, value),
        IConvertible convertible => convertible.ToType(type, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException($"A {value.GetType()} given to a filter or order cannot become a {type}."),
    };
}
