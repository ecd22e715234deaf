using System.Text.Json;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// The members of a JSON object by name; of equal names the last. Looking one up in the JSON itself reads all of it, which for many names
/// in a large object comes to the product of both.
/// </summary>
internal readonly struct JsonMembers
{
    private const int MaxSearched = 16;
    private readonly JsonElement _json;
    private readonly Dictionary<string, JsonElement>? _byName;

    private JsonMembers(JsonElement json, Dictionary<string, JsonElement>? byName)
    {
        _json = json;
        _byName = byName;
    }

    /// <param name="json">What is no object has no members.</param>
    public static JsonMembers Of(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return default;
        if (json.GetPropertyCount() <= MaxSearched)
            return new JsonMembers(json, byName: null);
        var byName = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
            byName[member.Name] = member.Value;
        return new JsonMembers(json, byName);
    }

    public bool TryGet(string name, out JsonElement value)
    {
        value = default;
        if (_byName is not null)
            return _byName.TryGetValue(name, out value);
        return _json.ValueKind == JsonValueKind.Object && _json.TryGetProperty(name, out value);
    }
}
