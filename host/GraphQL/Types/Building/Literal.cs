using System.Collections;
using System.Globalization;
using System.Text;
using HotChocolate;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Scalars;

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
            case IntScalar when value is int number:
                return number.ToString(CultureInfo.InvariantCulture);
            case BooleanScalar when value is bool truth:
                return truth ? "true" : "false";
            case StringScalar when value is string text && IsPlain(text):
                return $"\"{text}\"";
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

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~' or '"' or '\\')
                return false;
        }

        return true;
    }
}
