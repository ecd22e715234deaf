using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Scalars;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Writes a value; false when it is none of the schema's type, and then nothing is written.</summary>
internal delegate bool LeafFormat<in T>(JsonBuffer buffer, T value);

/// <summary>How values of a .NET type are written as a leaf of the schema. Says the same as <see cref="ScalarType.TryWrite"/> for each.</summary>
internal static class LeafFormats
{
    /// <summary>A <see cref="LeafFormat{T}"/> of the .NET type; null for pairs that are rare enough to go by way of an object.</summary>
    public static Delegate? Find(NamedType type, Type value) => type switch
    {
        EnumType enumType when value.IsEnum => EnumFormat(enumType, value),
        IntScalar or LongScalar when value == typeof(int) => new LeafFormat<int>(static (buffer, number) => Number(buffer, number)),
        LongScalar when value == typeof(long) => new LeafFormat<long>(static (buffer, number) => Number(buffer, number)),
        DecimalScalar when value == typeof(decimal) => new LeafFormat<decimal>(Number),
        FloatScalar when value == typeof(double) => new LeafFormat<double>(Number),
        BooleanScalar when value == typeof(bool) => new LeafFormat<bool>(Boolean),
        StringScalar or IdScalar when value == typeof(string) => new LeafFormat<string>(Text),
        UuidScalar or IdScalar when value == typeof(Guid) => new LeafFormat<Guid>(Key),
        DateScalar or LocalDateScalar when value == typeof(DateOnly) => new LeafFormat<DateOnly>(Date),
        DateTimeScalar when value == typeof(DateTimeOffset) => new LeafFormat<DateTimeOffset>(Moment),
        _ => null,
    };

    private static bool Number(JsonBuffer buffer, long number)
    {
        buffer.Number(number);
        return true;
    }

    private static bool Number(JsonBuffer buffer, decimal number)
    {
        buffer.Number(number);
        return true;
    }

    private static bool Number(JsonBuffer buffer, double number)
    {
        if (!double.IsFinite(number))
            return false;
        buffer.Number(number);
        return true;
    }

    private static bool Boolean(JsonBuffer buffer, bool truth)
    {
        buffer.Boolean(truth);
        return true;
    }

    private static bool Text(JsonBuffer buffer, string text)
    {
        buffer.String(text);
        return true;
    }

    private static bool Key(JsonBuffer buffer, Guid key)
    {
        buffer.Guid(key);
        return true;
    }

    private static bool Date(JsonBuffer buffer, DateOnly date)
    {
        buffer.Date(date);
        return true;
    }

    private static bool Moment(JsonBuffer buffer, DateTimeOffset moment)
    {
        DateTimeScalar.Write(buffer, moment);
        return true;
    }

    private static Delegate EnumFormat(EnumType type, Type value)
        => ((IEnumFormat)Activator.CreateInstance(typeof(EnumFormatOf<>).MakeGenericType(value), new EnumNames(type, value))!).Format;

    private interface IEnumFormat
    {
        Delegate Format { get; }
    }

    // As little as can be for each type of enum: the runtime compiles it anew for every one.
    private sealed class EnumFormatOf<T>(EnumNames names) : IEnumFormat
        where T : struct, Enum
    {
        public Delegate Format => new LeafFormat<T>((buffer, value) => names.TryWrite(buffer, EnumNames.Number(value)));
    }
}
