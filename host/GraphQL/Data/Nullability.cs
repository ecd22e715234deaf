using System.Reflection;

namespace Leefbaarheid.GraphQL.Data;

internal static class Nullability
{
    /// <summary>True when the property's declaration allows null; also where nothing is declared.</summary>
    public static bool MayBeNull(PropertyInfo property)
        => property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
}
