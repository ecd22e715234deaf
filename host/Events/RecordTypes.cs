namespace Leefbaarheid.Host.Events;

/// <summary>The types of the schema whose values are stored records.</summary>
internal sealed class RecordTypes(IReadOnlyDictionary<string, Type> byName)
{
    private readonly Dictionary<Type, string> _names = byName.ToDictionary(entry => entry.Value, entry => entry.Key);

    /// <summary>The types.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The class of a type; null when there is no such type, or its values are not stored.</summary>
    public Type? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The type of a class; null when the schema has none.</summary>
    public string? Find(Type type) => _names.GetValueOrDefault(type);

    public string NameOf(Type type) => _names[type];
}
