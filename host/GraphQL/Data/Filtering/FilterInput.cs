using System.Collections;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>Reads the parts of a coerced filter.</summary>
internal static class FilterInput
{
    public static IReadOnlyDictionary<string, object?> Object(string field, object? value)
        => value as IReadOnlyDictionary<string, object?> ?? throw DataErrors.NullFilter(field);

    public static IEnumerable<object?> Items(string field, object? value)
        => (value as IEnumerable)?.Cast<object?>() ?? throw DataErrors.NullFilter(field);

    /// <summary>The operand of an operation; the schema's scalar has made it, so only a related type has to be bridged.</summary>
    public static T Value<T>(string operation, object? value) => value switch
    {
        // PostgreSQL takes moments in UTC only; another zone changes nothing about which moment it is.
        DateTimeOffset instant when default(T) is DateTimeOffset || typeof(T) == typeof(DateTimeOffset?)
            => (T)(object)instant.ToUniversalTime(),
        T typed => typed,
        null when default(T) is null => default!,
        null => throw DataErrors.NullFilter(operation),
        _ => (T)InputConversion.Convert(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)),
    };
}
