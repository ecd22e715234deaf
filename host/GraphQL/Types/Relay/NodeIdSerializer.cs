using System.Globalization;
using System.Text;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Relay;

namespace Leefbaarheid.GraphQL.Types.Relay;

/// <summary>
/// <c>TypeName:value</c> in Base64, as Hot Chocolate writes it; a Guid is its sixteen bytes. The older form, a line with the type name
/// and then a letter for the kind of value, is read as well, so that ids that clients kept stay valid.
/// </summary>
internal sealed class NodeIdSerializer(NodeIdFormatContribution format, IEnumerable<INodeIdValueSerializer> valueSerializers) : INodeIdSerializer
{
    private const byte Delimiter = (byte)':';
    private const byte LegacyDelimiter = (byte)'\n';
    private readonly INodeIdValueSerializer[] _valueSerializers = [.. valueSerializers];

    public static NodeIdFormatContribution DefaultFormat { get; } = new(1024, OutputNewIdFormat: true, UseUrlSafeBase64: false);

    public string Format(string typeName, object internalId)
    {
        var value = format.OutputNewIdFormat ? NodeIdValue.Bytes(internalId) ?? OwnBytes(internalId) : LegacyBytes(internalId);
        var id = new byte[Encoding.UTF8.GetByteCount(typeName) + 1 + value.Length];
        var length = Encoding.UTF8.GetBytes(typeName, id);
        id[length++] = format.OutputNewIdFormat ? Delimiter : LegacyDelimiter;
        value.CopyTo(id.AsSpan(length));
        var text = Convert.ToBase64String(id);
        return format.UseUrlSafeBase64 ? text.Replace('+', '-').Replace('/', '_') : text;
    }

    public NodeId Parse(string formattedId, INodeIdRuntimeTypeLookup runtimeTypeLookup)
        => Parse(formattedId, name => runtimeTypeLookup.GetNodeIdRuntimeType(name) ?? typeof(string));

    public NodeId Parse(string formattedId, Type runtimeType) => Parse(formattedId, _ => runtimeType);

    private NodeId Parse(string formattedId, Func<string, Type> runtimeType)
    {
        if (formattedId.Length <= format.MaxIdLength && Decode(formattedId) is { } id)
        {
            var end = id.AsSpan().IndexOfAny(Delimiter, LegacyDelimiter);
            if (end > 0 && TryReadName(id.AsSpan(0, end), out var typeName))
            {
                var type = runtimeType(typeName);
                type = Nullable.GetUnderlyingType(type) ?? type;
                var value = id.AsSpan(end + 1);
                if (id[end] == LegacyDelimiter)
                    value = value.IsEmpty ? value : value[1..];
                if (NodeIdValue.TryRead(value, type, out var internalId) || TryReadOwn(value, type, out internalId))
                    return new NodeId(typeName, internalId!);
            }
        }

        throw new NodeIdInvalidFormatException(formattedId);
    }

    private static bool TryReadName(ReadOnlySpan<byte> bytes, out string name)
    {
        name = Encoding.UTF8.GetString(bytes);
        return Naming.IsValid(name);
    }

    private static byte[]? Decode(string text)
    {
        text = text.Replace('-', '+').Replace('_', '/');
        var padded = text.PadRight(text.Length + ((4 - (text.Length % 4)) % 4), '=');
        var bytes = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, bytes, out var written) ? bytes[..written] : null;
    }

    private byte[] LegacyBytes(object internalId)
    {
        var (kind, text) = internalId switch
        {
            short number => ('s', number.ToString(CultureInfo.InvariantCulture)),
            int number => ('i', number.ToString(CultureInfo.InvariantCulture)),
            long number => ('l', number.ToString(CultureInfo.InvariantCulture)),
            Guid guid => ('g', guid.ToString("N")),
            _ => ('d', Encoding.UTF8.GetString(NodeIdValue.Bytes(internalId) ?? OwnBytes(internalId))),
        };
        return Encoding.UTF8.GetBytes(kind + text);
    }

    private byte[] OwnBytes(object internalId)
    {
        var serializer = Array.Find(_valueSerializers, candidate => candidate.IsSupported(internalId.GetType()))
            ?? throw new NodeIdMissingSerializerException(internalId.GetType().Name);
        for (var size = 64; ; size *= 2)
        {
            var buffer = new byte[size];
            switch (serializer.Format(buffer, internalId, out var written))
            {
                case NodeIdFormatterResult.Success:
                    return buffer[..written];
                case NodeIdFormatterResult.InvalidValue:
                    throw new NodeIdMissingSerializerException(internalId.GetType().Name);
            }
        }
    }

    private bool TryReadOwn(ReadOnlySpan<byte> bytes, Type type, out object? value)
    {
        value = null;
        return Array.Find(_valueSerializers, candidate => candidate.IsSupported(type)) is { } serializer
            && serializer.TryParse(bytes, out value);
    }
}
