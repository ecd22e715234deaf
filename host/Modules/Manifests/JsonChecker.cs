using System.Globalization;
using System.Text.Json;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>Takes fields out of a JSON object and collects every mistake, so that they can be put right in one go.</summary>
internal sealed class JsonChecker(string file)
{
    private readonly List<string> _mistakes = [];

    public IReadOnlyList<string> Mistakes => _mistakes;

    public void Add(int line, string mistake)
        => _mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"{file} regel {line}: {mistake}."));

    /// <summary>Refuses what is not an object, and fields that nobody reads: usually a typing error that would go unnoticed.</summary>
    public bool IsObject(JsonSource source, params ReadOnlySpan<string> known)
    {
        if (source.Kind != JsonValueKind.Object)
        {
            Add(source.Line, "hier hoort een object { … } te staan");
            return false;
        }

        foreach (var (name, value) in source.Properties)
        {
            if (!known.Contains(name))
                Add(value.Line, $"het veld '{name}' is onbekend; bekend zijn {string.Join(", ", known.ToArray())}");
        }

        return true;
    }

    public string RequiredText(JsonSource source, string name)
    {
        if (!source.Properties.TryGetValue(name, out var value))
            Add(source.Line, $"het veld '{name}' ontbreekt");
        else if (value.Kind != JsonValueKind.String || string.IsNullOrWhiteSpace(value.Text))
            Add(value.Line, $"het veld '{name}' moet een tekst zijn");
        else
            return value.Text;
        return "";
    }

    public string? Text(JsonSource source, string name)
        => source.Properties.ContainsKey(name) ? RequiredText(source, name) : null;

    public bool Flag(JsonSource source, string name, bool otherwise)
    {
        if (!source.Properties.TryGetValue(name, out var value))
            return otherwise;
        if (value.Kind is not (JsonValueKind.True or JsonValueKind.False))
            Add(value.Line, $"het veld '{name}' moet true of false zijn");
        return value.Kind == JsonValueKind.True;
    }

    public IReadOnlyList<JsonSource> Items(JsonSource source, string name)
    {
        if (!source.Properties.TryGetValue(name, out var value))
            return [];
        if (value.Kind == JsonValueKind.Array)
            return value.Items;
        Add(value.Line, $"het veld '{name}' moet een lijst [ … ] zijn");
        return [];
    }

    public SemVersion? Version(JsonSource source, string name)
    {
        var text = RequiredText(source, name);
        if (text.Length == 0)
            return null;
        if (!SemVersion.TryParse(text, out var version))
            Add(source.Properties[name].Line, $"'{text}' in het veld '{name}' is geen versie; verwacht wordt bijvoorbeeld 1.4.0");
        return version;
    }

    public VersionRange? Range(JsonSource value, string name)
    {
        if (value.Kind == JsonValueKind.String && VersionRange.TryParse(value.Text, out var range))
            return range;
        Add(value.Line, $"'{value.Text}' bij '{name}' is geen versiebereik; {VersionRange.Explanation}");
        return null;
    }
}
