using System.Collections;
using System.Text;
using HotChocolate;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>.NET values as SDL text.</summary>
internal static class Literal
{
    /// <param name="where">The parameter or property whose default this is; errors name it.</param>
    /// <exception cref="SchemaException">The value cannot be one of the type.</exception>
    public static string Of(object? value, GraphQLType type, string where)
    {
        if (value is null)
            return "null";
        switch (type.Nullable)
        {
            case ListType list when value is IEnumerable items and not string:
                return $"[{string.Join(", ", items.Cast<object?>().Select(item => Of(item, list.OfType, where)))}]";
            case ListType list:
                return Of(value, list.OfType, where);
            case EnumType enumType:
                var name = enumType.RuntimeType is { IsEnum: true } clr && value is not Enum ? Enum.ToObject(clr, value) : value;
                if (enumType.FromRuntime(name) is { } member)
                    return member.Name;
                break;
            case ScalarType scalar:
                using (var buffer = new JsonBuffer())
                {
                    if (scalar.TryWrite(buffer, value))
                        return Encoding.UTF8.GetString(buffer.Written());
                }

                break;
        }

        throw new SchemaException($"The default value `{value}` of {where} is no value of `{type}`.");
    }
}
