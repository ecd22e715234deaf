using System.Reflection;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>What became of a value that was to be written.</summary>
internal enum LeafOutcome
{
    Written,

    /// <summary>There is no value; nothing was written.</summary>
    Null,

    /// <summary>The value is none of the field's type; nothing was written.</summary>
    Invalid,
}

/// <summary>
/// Reads a property and writes it in one step. The value keeps its .NET type all the way: most fields of most responses are numbers,
/// dates and keys, and each of them would otherwise become an object only to be looked at once.
/// </summary>
internal abstract class LeafWriter
{
    public abstract LeafOutcome Write(JsonBuffer buffer, object parent);

    /// <summary>Null for a field that is no plain property, or whose type has no format for the property's type.</summary>
    public static LeafWriter? For(PropertyInfo property, NamedType type)
    {
        if (property.ReflectedType is not { IsValueType: false } parent || property.GetMethod is not { IsStatic: false } getter)
            return null;
        var underlying = Nullable.GetUnderlyingType(property.PropertyType);
        var value = underlying ?? property.PropertyType;
        if (LeafFormats.Find(type, value) is not { } format)
            return null;

        // To the runtime an enum is the number under it, and all enums over int share the code for int.
        if (type is EnumType enumType && property.PropertyType.IsEnum && Enum.GetUnderlyingType(value) == typeof(int))
        {
            var names = new EnumNames(enumType, value);
            var number = getter.CreateDelegate(typeof(Func<,>).MakeGenericType(parent, typeof(int)));
            return (LeafWriter)Activator.CreateInstance(
                typeof(PropertyWriter<,>).MakeGenericType(parent, typeof(int)),
                number,
                new LeafFormat<int>((buffer, known) => names.TryWrite(buffer, known)))!;
        }

        // A delegate straight to the getter: nothing to compile, and all classes share the code that calls it.
        var read = getter.CreateDelegate(typeof(Func<,>).MakeGenericType(parent, property.PropertyType));
        var writer = underlying is null ? typeof(PropertyWriter<,>) : typeof(NullablePropertyWriter<,>);
        return (LeafWriter)Activator.CreateInstance(writer.MakeGenericType(parent, value), read, format)!;
    }

    private sealed class PropertyWriter<TParent, TValue>(Func<TParent, TValue> read, LeafFormat<TValue> write) : LeafWriter
        where TParent : class
    {
        public override LeafOutcome Write(JsonBuffer buffer, object parent)
        {
            var value = read((TParent)parent);
            return value is null ? LeafOutcome.Null : write(buffer, value) ? LeafOutcome.Written : LeafOutcome.Invalid;
        }
    }

    private sealed class NullablePropertyWriter<TParent, TValue>(Func<TParent, TValue?> read, LeafFormat<TValue> write) : LeafWriter
        where TParent : class
        where TValue : struct
    {
        public override LeafOutcome Write(JsonBuffer buffer, object parent)
        {
            var value = read((TParent)parent);
            return value is null ? LeafOutcome.Null : write(buffer, value.GetValueOrDefault()) ? LeafOutcome.Written : LeafOutcome.Invalid;
        }
    }
}

/// <summary>Tells a writer that does not exist from one that was not looked for yet.</summary>
internal sealed record LeafHolder(Func<object, object?>? Getter, LeafWriter? Writer);
