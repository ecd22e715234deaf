using System.Runtime.CompilerServices;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>The names of an enum's values, encoded, by the numbers that stand for them in .NET.</summary>
internal sealed class EnumNames
{
    private readonly Dictionary<long, byte[]> _names = [];

    /// <param name="type">The schema's type.</param>
    /// <param name="runtimeType">The enum that is written; another one with the same numbers means something else.</param>
    public EnumNames(EnumType type, Type runtimeType)
    {
        foreach (var value in type.Values.Where(value => value.RuntimeValue.GetType() == runtimeType))
            _names[Number((Enum)value.RuntimeValue)] = JsonBuffer.EncodeText(value.Name);
    }

    public static long Number<T>(T value)
        where T : struct, Enum => Unsafe.SizeOf<T>() switch
        {
            sizeof(byte) => Unsafe.As<T, byte>(ref value),
            sizeof(short) => Unsafe.As<T, short>(ref value),
            sizeof(int) => Unsafe.As<T, int>(ref value),
            _ => Unsafe.As<T, long>(ref value),
        };

    /// <summary>False when no value has the number.</summary>
    public bool TryWrite(JsonBuffer buffer, long number)
    {
        if (!_names.TryGetValue(number, out var name))
            return false;
        buffer.Raw(name);
        return true;
    }

    // By the same rules as for a value that is no object: as many bytes as there are, signed where more than one.
    private static long Number(Enum value) => Convert.GetTypeCode(value) switch
    {
        TypeCode.Byte => (byte)(object)value,
        TypeCode.SByte => (byte)(sbyte)(object)value,
        TypeCode.Int16 => (short)(object)value,
        TypeCode.UInt16 => (short)(ushort)(object)value,
        TypeCode.Int32 => (int)(object)value,
        TypeCode.UInt32 => (int)(uint)(object)value,
        TypeCode.Int64 => (long)(object)value,
        _ => (long)(ulong)(object)value,
    };
}
