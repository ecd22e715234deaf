using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Pagination;

namespace Leefbaarheid.GraphQL.Data;

internal static class ClrTypes
{
    /// <summary>The type of a list's items; null for text, binary data, dictionaries and everything that is no list.</summary>
    public static Type? ElementType(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]) || typeof(IDictionary).IsAssignableFrom(type))
            return null;
        return type.GetInterfaces().Append(type)
            .FirstOrDefault(candidate => candidate.IsGenericType
                && (candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                    || candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)))
            ?.GetGenericArguments()[0];
    }

    /// <summary>The type of the items of a ready-made page; null for anything else.</summary>
    public static Type? PageItemType(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() is { } definition
                && (definition == typeof(Connection<>) || definition == typeof(CollectionSegment<>)))
            {
                return candidate.GetGenericArguments()[0];
            }
        }

        return null;
    }

    /// <summary>A property of an object; of an interface's property the object's own one, which is what a database knows.</summary>
    public static MemberExpression Property(Expression instance, PropertyInfo property)
        => property.DeclaringType!.IsInterface && instance.Type.GetProperty(property.Name) is { } own
            ? Expression.Property(instance, own)
            : Expression.Property(instance, property);

    /// <summary>
    /// False for a property that is worked out from others. A database cannot filter or sort by it, so offering it would promise
    /// what fails when it is used.
    /// </summary>
    public static bool IsStored(PropertyInfo property)
    {
        if (property.CanWrite || property.DeclaringType is not { IsInterface: false } type)
            return true;
        const BindingFlags fields = BindingFlags.Instance | BindingFlags.NonPublic;
        return type.GetField($"<{property.Name}>k__BackingField", fields) is not null
            || type.GetField($"_{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}", fields) is not null;
    }

    /// <summary>True for what one column holds.</summary>
    public static bool IsValue(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive
            || type.IsEnum
            || type == typeof(string)
            || type == typeof(decimal)
            || type == typeof(Guid)
            || type == typeof(DateTime)
            || type == typeof(DateTimeOffset)
            || type == typeof(DateOnly)
            || type == typeof(TimeOnly)
            || type == typeof(TimeSpan)
            || type == typeof(Uri)
            || type == typeof(byte[]);
    }

    /// <summary>True for an object or a list of objects; false for a value or a list of values.</summary>
    public static bool IsObject(Type type, out Type elementType)
    {
        elementType = ElementType(type) ?? type;
        return !IsValue(elementType);
    }
}
