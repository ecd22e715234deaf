using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types.Relay;

/// <summary>Writes and reads ids of one .NET type, such as a strongly typed id, inside a global id.</summary>
public interface INodeIdValueSerializer
{
    /// <summary>True for the .NET types that this one writes and reads.</summary>
    /// <param name="type">The .NET type of an id.</param>
    bool IsSupported(Type type);

    /// <summary>Writes an id as UTF-8 or raw bytes.</summary>
    /// <param name="buffer">Where to write.</param>
    /// <param name="value">The id.</param>
    /// <param name="written">The number of bytes written.</param>
    NodeIdFormatterResult Format(Span<byte> buffer, object value, out int written);

    /// <summary>Reads what <see cref="Format"/> wrote. False: the bytes are no such id.</summary>
    /// <param name="buffer">The bytes of the id.</param>
    /// <param name="value">The id.</param>
    bool TryParse(ReadOnlySpan<byte> buffer, [NotNullWhen(true)] out object? value);
}

/// <summary>How writing an id went.</summary>
public enum NodeIdFormatterResult
{
    /// <summary>The id is written.</summary>
    Success,

    /// <summary>The buffer has too few bytes; the caller tries again with a larger one.</summary>
    BufferTooSmall,

    /// <summary>The value is no id of the supported types.</summary>
    InvalidValue,
}
