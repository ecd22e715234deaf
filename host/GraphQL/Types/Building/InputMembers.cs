namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What compiled factories of input classes call to read coerced members.</summary>
internal static class InputMembers
{
    public static T Get<T>(IReadOnlyDictionary<string, object?> members, string name, T absent)
        => !members.TryGetValue(name, out var value) ? absent : value is null ? default! : (T)value;

    public static bool Has(IReadOnlyDictionary<string, object?> members, string name) => members.ContainsKey(name);
}
