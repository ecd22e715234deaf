using System.Collections;
using FsCheck;
using FsCheck.Fluent;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>
/// What an order means, said without the engine's help. Text is ordered by its characters. Rows without a value come first, or
/// last: that is the database's own way, and its indexes'. A value of an object that is not there is no value.
/// </summary>
internal sealed class SortOracle(bool nullsFirst)
{
    public List<int> Ids(IEnumerable<Pand> rows, Input[] order)
    {
        var sorted = rows.ToList();
        sorted.Sort((left, right) =>
        {
            var compared = order.Select(entry => Compare(left, right, entry)).FirstOrDefault(result => result != 0);
            return compared != 0 ? compared : left.Id.CompareTo(right.Id);
        });
        return [.. sorted.Select(row => row.Id)];
    }

    private int Compare(object? left, object? right, Input entry)
    {
        foreach (var (name, step) in entry)
        {
            var compared = step is Input nested
                ? Compare(Member(left, name), Member(right, name), nested)
                : Compare(Member(left, name), Member(right, name)) * ((string)step! == "ASC" ? 1 : -1);
            if (compared != 0)
                return compared;
        }

        return 0;
    }

    private int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => nullsFirst ? -1 : 1,
        (_, null) => nullsFirst ? 1 : -1,
        (string first, string second) => string.CompareOrdinal(first, second),
        _ => Comparer.DefaultInvariant.Compare(left, right),
    };

    private static object? Member(object? value, string name)
        => value?.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(value);

    /// <summary>Orders by one to three members, those of neighbours included, in either direction.</summary>
    public static Gen<Input[]> Orders()
    {
        var entry = Entry(typeof(Pand), 3);
        return from count in Gen.Choose(0, 3)
               from entries in Gen.ListOf(entry, count)
               select entries.ToArray();
    }

    private static Gen<Input> Entry(Type type, int depth)
    {
        // Ids are equal on neither side of any database: how a database orders them is its own affair.
        var members = type.GetProperties()
            .Where(property => property.CanWrite && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) != typeof(Guid))
            .Where(property => property.PropertyType == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            .Where(property => depth > 1 || !IsObject(property.PropertyType))
            .ToArray();
        return from property in Gen.Elements(members)
               from step in IsObject(property.PropertyType)
                   ? Entry(property.PropertyType, depth - 1).Select(nested => (object?)nested)
                   : Gen.Elements<object?>("ASC", "DESC")
               select new Input { [Types.Naming.Camel(property.Name)] = step };
    }

    private static bool IsObject(Type type) => type.IsClass && type != typeof(string);

    public static string Literal(object? order) => order switch
    {
        Input[] entries => $"[{string.Join(", ", entries.Select(Literal))}]",
        Input entry => $"{{ {string.Join(", ", entry.Select(step => $"{step.Key}: {Literal(step.Value)}"))} }}",
        _ => (string)order!,
    };
}
