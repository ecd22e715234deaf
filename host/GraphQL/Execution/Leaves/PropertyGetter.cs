using System.Reflection;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Reads a property of an object. Its way to the property is made when it is first used: a schema has thousands of fields of which a host
/// at rest uses few.
/// </summary>
internal sealed class PropertyGetter(PropertyInfo property)
{
    private Func<object, object?>? _read;

    public PropertyInfo Property => property;

    public object? Read(object parent) => (_read ??= Create())(parent);

    private Func<object, object?> Create()
    {
        var getter = property.GetMethod!;
        if (property.ReflectedType is not { IsValueType: false } type)
            return parent => property.GetValue(parent, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);
        var read = getter.CreateDelegate(typeof(Func<,>).MakeGenericType(type, property.PropertyType));
        return ((Reader)Activator.CreateInstance(typeof(Reader<,>).MakeGenericType(type, property.PropertyType), read)!).Read;
    }

    private abstract class Reader
    {
        public abstract object? Read(object parent);
    }

    private sealed class Reader<TParent, TValue>(Func<TParent, TValue> read) : Reader
        where TParent : class
    {
        public override object? Read(object parent) => read((TParent)parent);
    }
}
