using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class UrlScalar : TextScalar
{
    public UrlScalar()
        : base("URL")
    {
        RuntimeType = typeof(Uri);
        SpecifiedBy = "https://tools.ietf.org/html/rfc3986";
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not Uri uri)
            return false;
        writer.String(uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString);
        return true;
    }

    // On Unix a bare path counts as an absolute file address.
    protected override object? Parse(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var parsed) && !text.StartsWith('/') ? parsed : null;
}
