using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class UuidScalar : TextScalar
{
    public UuidScalar()
        : base("UUID")
    {
        RuntimeType = typeof(Guid);
        SpecifiedBy = "https://tools.ietf.org/html/rfc4122";
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not Guid id)
            return false;
        writer.Guid(id);
        return true;
    }

    protected override object? Parse(string text) => Guid.TryParse(text, out var parsed) ? parsed : null;
}
