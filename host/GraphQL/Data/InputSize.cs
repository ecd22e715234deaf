namespace Leefbaarheid.GraphQL.Data;

/// <summary>How much a <c>where</c> or an <c>order</c> asks of a statement.</summary>
internal static class InputSize
{
    /// <summary>The operations and directions in an input, at whatever depth; a list of values counts as one.</summary>
    public static int Of(object? input) => input switch
    {
        IReadOnlyDictionary<string, object?> members => members.Values.Sum(value => Math.Max(1, Of(value))),
        IEnumerable<object?> items => items.Sum(item => item is IReadOnlyDictionary<string, object?> ? Of(item) : 0),
        _ => 0,
    };
}
