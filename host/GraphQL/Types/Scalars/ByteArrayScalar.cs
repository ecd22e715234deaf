using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class ByteArrayScalar : TextScalar
{
    public ByteArrayScalar()
        : base("ByteArray")
    {
        RuntimeType = typeof(byte[]);
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not byte[] bytes)
            return false;
        writer.String(Convert.ToBase64String(bytes));
        return true;
    }

    protected override object? Parse(string text)
    {
        var bytes = new byte[((text.Length * 3) + 3) / 4];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }
}
