using System.Text.Json;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Types.Scalars;

/// <summary>The scalars that a schema may use, by name, and what .NET types they are bound to unless the schema binds them otherwise.</summary>
internal static class BuiltInScalars
{
    public static IReadOnlyDictionary<Type, string> DefaultBindings { get; } = new Dictionary<Type, string>
    {
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(byte)] = "Byte",
        [typeof(short)] = "Short",
        [typeof(int)] = "Int",
        [typeof(long)] = "Long",
        [typeof(float)] = "Float",
        [typeof(double)] = "Float",
        [typeof(decimal)] = "Decimal",
        [typeof(Guid)] = "UUID",
        [typeof(Uri)] = "URL",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "TimeSpan",
        [typeof(byte[])] = "ByteArray",
        [typeof(JsonElement)] = "JSON",
        [typeof(IFile)] = "Upload",
    };

    public static ScalarType? Create(string name) => name switch
    {
        "String" => new StringScalar(),
        "Int" => new IntScalar(),
        "Float" => new FloatScalar(),
        "Boolean" => new BooleanScalar(),
        "ID" => new IdScalar(),
        "Byte" => new ByteScalar(),
        "Short" => new ShortScalar(),
        "Long" => new LongScalar(),
        "Decimal" => new DecimalScalar(),
        "UUID" => new UuidScalar(),
        "URL" => new UrlScalar(),
        "DateTime" => new DateTimeScalar(),
        "Date" => new DateScalar(),
        "LocalDate" => new LocalDateScalar(),
        "LocalTime" => new LocalTimeScalar(),
        "LocalDateTime" => new LocalDateTimeScalar(),
        "TimeSpan" => new TimeSpanScalar(),
        "ByteArray" => new ByteArrayScalar(),
        "JSON" => new JsonScalar(),
        "Any" => new AnyScalar(),
        "Upload" => new UploadScalar(),
        _ => null,
    };

    /// <summary>The scalar's name, where the .NET type is one of the API's scalar classes such as <see cref="DateType"/>.</summary>
    public static string? NameOf(Type schemaType)
        => typeof(HotChocolate.Types.ScalarType).IsAssignableFrom(schemaType) && !schemaType.IsAbstract
            ? ((HotChocolate.Types.ScalarType)Activator.CreateInstance(schemaType)!).Name
            : null;
}
