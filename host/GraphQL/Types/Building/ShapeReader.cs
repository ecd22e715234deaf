using System.Reflection;
using HotChocolate;
using Leefbaarheid.GraphQL.Data;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>
/// Reads shapes off members and parameters: nullable annotations, also inside lists and tasks. Where annotations are off, references
/// may be null.
/// </summary>
/// <param name="isLeaf">True for types bound to a scalar; those are no lists, whatever they enumerate.</param>
/// <param name="attributes">Has the annotations.</param>
internal sealed class ShapeReader(Predicate<Type> isLeaf, AttributeReader attributes)
{
    private readonly NullableAnnotations _nullability = new(attributes);
    private readonly Dictionary<Type, Type?> _itemTypes = [];

    public TypeShape Of(MemberInfo member) => member switch
    {
        PropertyInfo property => Read(property.PropertyType, _nullability.Of(property)),
        MethodInfo method => Read(method.ReturnType, _nullability.Of(method.ReturnParameter)),
        _ => throw new ArgumentException($"{member} is neither a property nor a method.", nameof(member)),
    };

    public TypeShape Of(ParameterInfo parameter) => Read(parameter.ParameterType, _nullability.Of(parameter));

    public TypeShape Of(Type type) => Read(type, null);

    /// <summary>The type without Task, ValueTask, FieldResult or Optional around it.</summary>
    public static Type Unwrap(Type type) => IsWrapper(type) ? Unwrap(type.GetGenericArguments()[0]) : type;

    public Type? ItemType(Type type)
    {
        if (!_itemTypes.TryGetValue(type, out var item))
            _itemTypes.Add(type, item = FindItemType(type));
        return item;
    }

    private Type? FindItemType(Type type)
    {
        if (isLeaf(type))
            return null;
        if (type.IsArray)
            return type.GetElementType();
        if (ClrTypes.PageItemType(type) is { } paged)
            return paged;
        return type.GetInterfaces().Prepend(type)
            .FirstOrDefault(candidate => candidate.IsGenericType && IsSequence(candidate.GetGenericTypeDefinition()))
            ?.GetGenericArguments()[0];
    }

    private static bool IsSequence(Type definition) => definition == typeof(IEnumerable<>) || definition == typeof(IAsyncEnumerable<>);

    private static bool IsWrapper(Type type)
        => type.IsGenericType
            && (type.GetGenericTypeDefinition() is var definition)
            && (definition == typeof(Task<>)
                || definition == typeof(ValueTask<>)
                || definition == typeof(Optional<>)
                || typeof(IFieldResult).IsAssignableFrom(definition));

    private TypeShape Read(Type type, Annotated? info)
    {
        if (IsWrapper(type))
            return Read(type.GetGenericArguments()[0], info?.Argument(0));
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Read(underlying, null) with { IsNullable = true };
        var isNullable = !type.IsValueType && info is not { IsNotNull: true };
        return new TypeShape(type, isNullable, ItemType(type) is { } item ? ReadItem(type, item, info) : null);
    }

    private TypeShape ReadItem(Type list, Type item, Annotated? info)
    {
        if (info?.Element is { } element)
            return Read(item, element);
        if (list.IsGenericType && Array.IndexOf(list.GetGenericArguments(), item) is >= 0 and var position)
            return Read(item, info?.Argument(position));

        // The item type is fixed by a class such as `sealed class Namen : List<string>`, whose annotations are out of reach.
        return Read(item, null) with { IsNullable = Nullable.GetUnderlyingType(item) is not null };
    }
}
