using System.Reflection;
using HotChocolate;

namespace Leefbaarheid.GraphQL.Types.Building;

internal static class EnumFactory
{
    public static EnumType Create(Type clr, string name, Annotations annotations, AttributeReader attributes)
    {
        var values = clr.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !attributes.Has<GraphQLIgnoreAttribute>(field))
            .Select(field => new EnumValue(
                attributes.Find<GraphQLNameAttribute>(field)?.Name ?? Naming.EnumValue(field.Name),
                field.GetValue(null)!)
            {
                Description = annotations.Describe(field),
                DeprecationReason = annotations.DeprecationReason(field),
            })
            .DistinctBy(value => value.RuntimeValue)
            .ToList();
        if (values.Count == 0)
            throw new SchemaException($"The enum {clr} has no values.");
        if (values.GroupBy(value => value.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SchemaException($"Two values of the enum {clr} are named `{twice.Key}` in the schema.");
        return new EnumType(name, values) { RuntimeType = clr, Description = annotations.Describe(clr) };
    }
}
