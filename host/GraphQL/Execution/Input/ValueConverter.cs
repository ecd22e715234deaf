using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using HotChocolate;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Fits coerced values to the .NET types that resolvers and input classes declare.</summary>
internal static class ValueConverter
{
    public static object? Convert(object? value, Type target)
    {
        if (value is null)
            return null;
        target = System.Nullable.GetUnderlyingType(target) ?? target;
        if (target.IsInstanceOfType(value))
            return value;
        try
        {
            return value switch
            {
                // Both are the scalar DateTime; a resolver that asks for the plain type means UTC.
                DateTimeOffset moment when target == typeof(DateTime) => moment.UtcDateTime,
                _ when target.IsEnum => Enum.ToObject(target, value),
                IConvertible when typeof(IConvertible).IsAssignableFrom(target)
                    => System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
                _ => TypeDescriptor.GetConverter(target).ConvertFrom(null, CultureInfo.InvariantCulture, value),
            };
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException
            or NotSupportedException or ArgumentException)
        {
            throw new InputException($"The value `{value}` has no place in the type that is asked for.") { IsConversion = true };
        }
    }

    /// <summary>What stands for "not given": an empty optional, else null.</summary>
    public static object? Absent(Type runtimeType)
        => TryUnwrapOptional(runtimeType, out _) ? Activator.CreateInstance(runtimeType) : null;

    public static bool TryUnwrapOptional(Type type, out Type innerType)
    {
        var isOptional = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);
        innerType = isOptional ? type.GetGenericArguments()[0] : type;
        return isOptional;
    }

    public static object WrapOptional(Type optionalType, object? value) => Activator.CreateInstance(optionalType, value)!;

    public static Type ItemType(Type collectionType)
    {
        if (collectionType.IsArray)
            return collectionType.GetElementType()!;
        var sequence = collectionType.IsGenericType && collectionType.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? collectionType
            : Array.Find(
                collectionType.GetInterfaces(),
                candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return sequence?.GetGenericArguments()[0] ?? typeof(object);
    }

    public static object ToCollection(object?[] values, Type itemType, Type collectionType)
    {
        var array = Array.CreateInstance(itemType, values.Length);
        for (var index = 0; index < values.Length; index++)
            array.SetValue(values[index], index);
        if (collectionType.IsInstanceOfType(array))
            return array;

        // Lists, sets and the other collections of the framework share this constructor.
        var fromSequence = collectionType.GetConstructor([typeof(IEnumerable<>).MakeGenericType(itemType)]);
        if (fromSequence is not null)
            return fromSequence.Invoke([array]);
        if (collectionType.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(itemType)))
            return Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(itemType), array)!;
        if (collectionType.IsGenericType && collectionType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return typeof(ImmutableArray).GetMethods()
                .Single(method => method.Name == nameof(ImmutableArray.CreateRange) && method.GetGenericArguments().Length == 1)
                .MakeGenericMethod(itemType)
                .Invoke(null, [array])!;
        }

        if (!collectionType.IsAbstract && Activator.CreateInstance(collectionType) is IList list)
        {
            foreach (var value in values)
                list.Add(value);
            return list;
        }

        throw new InvalidOperationException($"A list argument cannot be given as {collectionType}.");
    }
}
