using FsCheck;
using FsCheck.Fluent;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>
/// Random filters on any type: every operation that the type's filter input has, operands that meet often, nulls included.
/// Conditions without content are left out: they ask nothing wherever they stand, which no evaluation of truth values says.
/// </summary>
internal static class FilterGen
{
    private static readonly string[] s_match = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] s_order = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    public static Gen<Input> Object(Type type, int depth)
    {
        var members = type.GetProperties().Where(property => property.CanWrite).ToArray();
        var plain = from property in Gen.Elements(depth > 0 ? members : [.. members.Where(property => !IsNested(property.PropertyType))])
                    from test in Member(property.PropertyType, depth - 1)
                    select new Input { [Types.Naming.Camel(property.Name)] = test };
        if (depth <= 0)
            return plain;
        var both = from left in plain from right in plain select Merged(left, right);
        var combined = from operation in Gen.Elements("and", "or")
                       from count in Gen.Choose(1, 3)
                       from parts in Gen.ListOf(Object(type, depth - 1), count)
                       from extra in plain
                       select new Input(extra) { [operation] = parts.ToArray<object?>() };
        return Gen.Frequency((3, plain), (1, both), (3, combined));
    }

    private static Gen<Input> Member(Type type, int depth)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
            return Text(depth);
        if (bare == typeof(bool))
            return Equality(type);
        if (bare.IsEnum)
            return Gen.OneOf(Equality(type), Membership(type));
        if (bare.IsGenericType || bare.IsArray)
            return List(bare.GetElementType() ?? bare.GetGenericArguments()[0], depth);
        if (bare.IsClass)
            return Object(bare, depth);
        var compared = from operation in Gen.Elements(s_order)
                       from operand in Operand(bare)
                       select new Input { [operation] = operand };
        var between = from low in Operand(bare) from high in Operand(bare) select new Input { ["gte"] = low, ["lt"] = high };
        return Gen.OneOf(Equality(type), Membership(type), compared, compared, between);
    }

    private static Gen<Input> List(Type element, int depth)
    {
        var any = from value in Gen.Elements(true, false) select new Input { ["any"] = value };
        var quantified = from quantifier in Gen.Elements("all", "some", "none")
                         from test in Member(element, depth)
                         select new Input { [quantifier] = test };
        return Gen.Frequency((1, any), (4, quantified));
    }

    private static Gen<Input> Text(int depth)
    {
        var match = from operation in Gen.Elements(s_match)
                    from operand in Operand(typeof(string))
                    select new Input { [operation] = operand };
        var leaf = Gen.OneOf(Equality(typeof(string)), Membership(typeof(string)), match, match);
        if (depth <= 0)
            return leaf;
        var combined = from operation in Gen.Elements("and", "or")
                       from count in Gen.Choose(1, 3)
                       from parts in Gen.ListOf(leaf, count)
                       select new Input { [operation] = parts.ToArray<object?>() };
        return Gen.Frequency((3, leaf), (1, combined));
    }

    private static Gen<Input> Equality(Type type)
        => from operation in Gen.Elements("eq", "neq")
           from operand in MaybeNull(type)
           select new Input { [operation] = operand };

    private static Gen<Input> Membership(Type type)
        => from operation in Gen.Elements("in", "nin")
           from count in Gen.Choose(0, 3)
           from operands in Gen.ListOf(type.IsEnum || Nullable.GetUnderlyingType(type)?.IsEnum == true ? Operand(type) : MaybeNull(type), count)
           select new Input { [operation] = operands.ToArray() };

    // A null for a value that is never null means nothing (HC0026): tested elsewhere.
    private static Gen<object?> MaybeNull(Type type)
        => type == typeof(string) || Nullable.GetUnderlyingType(type) is not null
            ? Gen.Frequency((4, Operand(Nullable.GetUnderlyingType(type) ?? type)), (1, Gen.Constant((object?)null)))
            : Operand(type);

    private static Gen<object?> Operand(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return Gen.Elements<object?>([.. PandRows.Texts, "%", "_", "\\", "[", "c"]);
        return Gen.Choose(0, 5).Select(number => type.Name switch
        {
            nameof(Int32) => number,
            nameof(Int64) => number * 10_000_000_000L,
            nameof(Int16) => (short)number,
            nameof(Decimal) => number / 4m,
            nameof(Double) => number / 4d,
            nameof(Boolean) => number % 2 == 0,
            nameof(DateOnly) => new DateOnly(2026, 1, 1 + number),
            nameof(TimeOnly) => new TimeOnly(number, 30),
            nameof(DateTime) => PandRows.Moment.AddHours(number),
            nameof(Guid) => PandRows.Kenmerk(number),
            nameof(Kleur) => (object?)(Kleur)(number % 3),
            _ => throw new NotSupportedException(type.Name),
        });
    }

    private static bool IsNested(Type type) => type != typeof(string) && (type.IsClass || type.IsGenericType) && Nullable.GetUnderlyingType(type) is null;

    private static Input Merged(Input left, Input right)
    {
        var merged = new Input(left);
        foreach (var (name, test) in right)
            merged[name] = test;
        return merged;
    }
}
