using System.Globalization;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Why a value is none of a scalar, in the words of graphql-js.</summary>
internal static class ScalarMessages
{
    public static string Invalid(ScalarType scalar, string value) => scalar.Name switch
    {
        "Int" when IsInteger(value) => $"Int cannot represent non 32-bit signed integer value: {value}",
        "Int" => $"Int cannot represent non-integer value: {value}",
        "Float" => $"Float cannot represent non numeric value: {value}",
        "String" => $"String cannot represent a non string value: {value}",
        "Boolean" => $"Boolean cannot represent a non boolean value: {value}",
        "ID" => $"ID cannot represent value: {value}",
        _ => $"Expected type \"{scalar.Name}\".",
    };

    private static bool IsInteger(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            && Math.Floor(number) == number;
}
