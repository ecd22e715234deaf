using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>The coerced arguments of a field, by position in its definition.</summary>
internal sealed class ArgumentValues(IReadOnlyList<InputValue> definitions, object?[] values, bool[] given)
{
    public static ArgumentValues None { get; } = new([], [], []);

    /// <summary>The value; null when the argument was given as null, or not at all and has no default.</summary>
    /// <exception cref="ArgumentException">The field has no such argument: a mistake in a resolver.</exception>
    public object? this[string name] => values[IndexOf(name)];

    /// <summary>True when the document or a default gives the argument a value, null included.</summary>
    public bool IsGiven(string name) => given[IndexOf(name)];

    private int IndexOf(string name)
    {
        for (var index = 0; index < definitions.Count; index++)
        {
            if (definitions[index].Name == name)
                return index;
        }

        throw new ArgumentException($"The field has no argument `{name}`.", nameof(name));
    }
}
