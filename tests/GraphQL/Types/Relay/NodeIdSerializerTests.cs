using System.Text;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Types.Relay;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem.Relay;

public sealed class NodeIdSerializerTests
{
    private static readonly Guid Guid = new("6a3fd3d9-9ac4-4f0e-9a2c-1b2f0e5c7a11");
    private readonly NodeIdSerializer _serializer = new(NodeIdSerializer.DefaultFormat, []);

    [Theory]
    [InlineData("abc", "Rm9vOmFiYw==")]
    [InlineData(32, "Rm9vOjMy")]
    public void An_id_is_type_and_value_in_Base64(object value, string expected) => Assert.Equal(expected, _serializer.Format("Foo", value));

    [Fact]
    public void A_Guid_is_its_sixteen_bytes()
        => Assert.Equal("Foo:"u8.ToArray().Concat(Guid.ToByteArray()), Convert.FromBase64String(_serializer.Format("Foo", Guid)));

    [Theory]
    [InlineData("a:b\nc")]
    [InlineData("")]
    [InlineData("ë€😀")]
    [InlineData(int.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData((short)-7)]
    public void What_is_written_is_read_back(object value)
    {
        var id = _serializer.Parse(_serializer.Format("Foo", value), value.GetType());

        Assert.Equal(new NodeId("Foo", value), id);
    }

    [Fact]
    public void A_Guid_whose_bytes_hold_a_delimiter_is_read_back()
    {
        var guid = new Guid([58, 10, 58, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 10]);

        Assert.Equal(guid, _serializer.Parse(_serializer.Format("Foo", guid), typeof(Guid?)).InternalId);
    }

    [Theory]
    [InlineData("Foo\ni32", typeof(int), 32)]
    [InlineData("Foo\ns32", typeof(short), (short)32)]
    [InlineData("Foo\nl32", typeof(long), 32L)]
    [InlineData("Foo\ndabc", typeof(string), "abc")]
    public void The_older_format_is_read(string decoded, Type type, object expected)
        => Assert.Equal(expected, _serializer.Parse(Base64(decoded), type).InternalId);

    [Fact]
    public void The_older_format_of_a_Guid_is_read()
        => Assert.Equal(Guid, _serializer.Parse(Base64($"Foo\ng{Guid:N}"), typeof(Guid)).InternalId);

    [Fact]
    public void The_older_format_is_written_when_asked_for()
    {
        var legacy = new NodeIdSerializer(new NodeIdFormatContribution(1024, OutputNewIdFormat: false, UseUrlSafeBase64: false), []);

        Assert.Equal(Base64("Foo\ni32"), legacy.Format("Foo", 32));
        Assert.Equal(Base64($"Foo\ng{Guid:N}"), legacy.Format("Foo", Guid));
        Assert.Equal(32, _serializer.Parse(legacy.Format("Foo", 32), typeof(int)).InternalId);
    }

    [Fact]
    public void The_safe_alphabet_of_addresses_is_written_when_asked_for_and_always_read()
    {
        var safe = new NodeIdSerializer(new NodeIdFormatContribution(1024, OutputNewIdFormat: true, UseUrlSafeBase64: true), []);
        var id = safe.Format("Foo", "???>>>");

        Assert.DoesNotContain('/', id);
        Assert.DoesNotContain('+', id);
        Assert.Equal("???>>>", _serializer.Parse(id, typeof(string)).InternalId);
        Assert.Equal("???>>>", _serializer.Parse(id.TrimEnd('='), typeof(string)).InternalId);
    }

    [Theory]
    [InlineData("", typeof(string))]
    [InlineData("*", typeof(string))]
    [InlineData("Rm9v", typeof(string))]
    [InlineData("OmFiYw==", typeof(string))]
    [InlineData("Rm9vOmFiYw==", typeof(int))]
    [InlineData("Rm9vOmFiYw==", typeof(Guid))]
    [InlineData("Rm9vOjMy", typeof(DayOfWeek))]
    public void What_is_no_id_is_refused_with_the_value_that_was_sent(string text, Type type)
    {
        var exception = Assert.Throws<NodeIdInvalidFormatException>(() => _serializer.Parse(text, type));

        Assert.Equal("The node ID string has an invalid format.", exception.Message);
        Assert.Equal(text, exception.Errors[0].Extensions!["originalValue"]);
    }

    [Fact]
    public void An_id_above_the_longest_allowed_is_refused_unread()
        => Assert.Throws<NodeIdInvalidFormatException>(() => _serializer.Parse(_serializer.Format("Foo", new string('a', 1024)), typeof(string)));

    [Fact]
    public void A_type_without_text_form_needs_a_serializer_of_its_own()
    {
        Assert.Throws<NodeIdMissingSerializerException>(() => _serializer.Format("Foo", DayOfWeek.Monday));

        var own = new NodeIdSerializer(NodeIdSerializer.DefaultFormat, [new DaySerializer()]);
        Assert.Equal(DayOfWeek.Monday, own.Parse(own.Format("Foo", DayOfWeek.Monday), typeof(DayOfWeek)).InternalId);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private sealed class DaySerializer : INodeIdValueSerializer
    {
        public bool IsSupported(Type type) => type == typeof(DayOfWeek);

        public NodeIdFormatterResult Format(Span<byte> buffer, object value, out int written)
        {
            buffer[0] = (byte)(DayOfWeek)value;
            written = 1;
            return NodeIdFormatterResult.Success;
        }

        public bool TryParse(ReadOnlySpan<byte> buffer, out object value)
        {
            value = (DayOfWeek)buffer[0];
            return true;
        }
    }
}
