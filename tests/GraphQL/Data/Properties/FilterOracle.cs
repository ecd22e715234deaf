using System.Collections;
using System.Globalization;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>
/// What a filter means, said without the engine's help: looks the members of an object up by name and compares. Text is compared
/// by its characters; a condition on the members of an object that is not there does not hold, a negated one included.
/// </summary>
internal static class FilterOracle
{
    public static bool Holds(object? value, Input filter, Type type)
    {
        if (type == typeof(string))
            return filter.All(test => Text((string?)value, test.Key, test.Value));
        if (IsList(type, out var element))
            return value is not null && filter.All(test => List((IEnumerable)value, element, test.Key, test.Value));
        if (type.IsClass)
            return value is not null && filter.All(test => Object(value, type, test.Key, test.Value));
        return filter.All(test => Value(value, test.Key, test.Value));
    }

    private static bool Object(object value, Type type, string name, object? operand) => name switch
    {
        "and" => Items(operand).All(part => Holds(value, (Input)part!, type)),
        "or" => Items(operand).Any(part => Holds(value, (Input)part!, type)),
        _ => Member(value, type, name, (Input)operand!),
    };

    private static bool Member(object value, Type type, string name, Input filter)
    {
        var property = type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!;
        return Holds(property.GetValue(value), filter, property.PropertyType);
    }

    private static bool List(IEnumerable list, Type element, string operation, object? operand)
    {
        var items = list.Cast<object?>().ToList();
        return operation switch
        {
            "any" => items.Count > 0 == (bool)operand!,
            "all" => items.TrueForAll(item => Holds(item, (Input)operand!, element)),
            "some" => items.Exists(item => Holds(item, (Input)operand!, element)),
            "none" => !items.Exists(item => Holds(item, (Input)operand!, element)),
            _ => throw new NotSupportedException(operation),
        };
    }

    private static bool Text(string? text, string operation, object? operand) => operation switch
    {
        "and" => Items(operand).All(part => Holds(text, (Input)part!, typeof(string))),
        "or" => Items(operand).Any(part => Holds(text, (Input)part!, typeof(string))),
        "contains" => text?.Contains((string)operand!, StringComparison.Ordinal) == true,
        "startsWith" => text?.StartsWith((string)operand!, StringComparison.Ordinal) == true,
        "endsWith" => text?.EndsWith((string)operand!, StringComparison.Ordinal) == true,
        "ncontains" or "nstartsWith" or "nendsWith" => !Text(text, operation[1..], operand),
        _ => Value(text, operation, operand),
    };

    private static bool Value(object? value, string operation, object? operand) => operation switch
    {
        "eq" => Equal(value, operand),
        "in" => Items(operand).Any(item => Equal(value, item)),
        "gt" => Order(value, operand) > 0,
        "gte" => Order(value, operand) >= 0,
        "lt" => Order(value, operand) < 0,
        "lte" => Order(value, operand) <= 0,
        _ when operation[0] == 'n' => !Value(value, operation[1..], operand),
        _ => throw new NotSupportedException(operation),
    };

    private static bool Equal(object? left, object? right) => Equals(left, right);

    private static int? Order(object? left, object? right)
        => left is null || right is null ? null : Comparer.DefaultInvariant.Compare(left, right);

    private static object?[] Items(object? operand) => (object?[])operand!;

    private static bool IsList(Type type, out Type element)
    {
        element = type.GetElementType()
            ?? (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : type);
        return element != type;
    }

    /// <summary>A value as it stands in a document.</summary>
    public static string Literal(object? value) => value switch
    {
        Input input => $"{{ {string.Join(", ", input.Select(entry => $"{entry.Key}: {Literal(entry.Value)}"))} }}",
        object?[] items => $"[{string.Join(", ", items.Select(Literal))}]",
        Kleur kleur => EnumName(kleur),
        _ => Json(value),
    };

    /// <summary>A value as it stands in the variables.</summary>
    public static string Json(object? value) => value switch
    {
        null => "null",
        Input input => $"{{ {string.Join(", ", input.Select(entry => $"\"{entry.Key}\": {Json(entry.Value)}"))} }}",
        object?[] items => $"[{string.Join(", ", items.Select(Json))}]",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal)}\"",
        Kleur kleur => $"\"{EnumName(kleur)}\"",
        Guid id => $"\"{id:D}\"",
        DateOnly day => $"\"{day:yyyy-MM-dd}\"",
        TimeOnly time => $"\"{time:HH:mm:ss}\"",
        DateTime moment => $"\"{moment:yyyy-MM-ddTHH:mm:ss.fff}Z\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string EnumName(Kleur kleur) => kleur == Kleur.DonkerBlauw ? "DONKER_BLAUW" : kleur.ToString().ToUpperInvariant();
}
