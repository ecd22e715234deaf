namespace HotChocolate;

internal static class FieldErrors
{
    public static IReadOnlyList<object> Check(object[] errors, params ReadOnlySpan<Type> types)
    {
        if (errors.Length == 0)
            throw new ArgumentException("A failure needs at least one error.", nameof(errors));
        foreach (var error in errors)
        {
            var isKnown = false;
            foreach (var type in types)
                isKnown |= type.IsInstanceOfType(error);
            if (!isKnown)
                throw new ArgumentException($"{error?.GetType().ToString() ?? "null"} is none of the error types of this result.", nameof(errors));
        }

        return errors;
    }

    public static bool Equal(IReadOnlyList<object>? left, IReadOnlyList<object>? right)
        => left is null || right is null ? left == right : left.SequenceEqual(right);
}
