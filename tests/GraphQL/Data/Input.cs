namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>A coerced input object, as the executor hands it to filters and orders.</summary>
internal sealed class Input : Dictionary<string, object?>
{
    public Input()
        : base(StringComparer.Ordinal)
    {
    }

    public Input(Input other)
        : base(other, StringComparer.Ordinal)
    {
    }

    public override string ToString() => $"{{ {string.Join(", ", this.Select(entry => $"{entry.Key}: {Text(entry.Value)}"))} }}";

    private static string Text(object? value) => value switch
    {
        null => "null",
        object?[] items => $"[{string.Join(", ", items.Select(Text))}]",
        string text => $"\"{text}\"",
        _ => value.ToString()!,
    };
}
