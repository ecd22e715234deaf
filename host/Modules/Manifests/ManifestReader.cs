using System.Text.Json;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>Reads module.json and refuses what it does not understand.</summary>
internal static class ManifestReader
{
    public const string FileName = "module.json";

    /// <exception cref="ModuleFailure">The manifest is absent or wrong; the message lists every mistake with its line.</exception>
    public static ModuleManifest Read(string moduleId, string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path)
            ? Parse(moduleId, File.ReadAllBytes(path))
            : throw Invalid(moduleId, $"{path} ontbreekt: de module is niet geïnstalleerd.");
    }

    /// <summary>Reads the manifest of a module that is not installed yet, and so may be any.</summary>
    /// <inheritdoc cref="Read" path="/exception" />
    public static ModuleManifest Parse(byte[] content) => Parse(moduleId: null, content);

    /// <inheritdoc cref="Read" />
    public static ModuleManifest Parse(string? moduleId, byte[] content)
    {
        var check = new JsonChecker(moduleId is null ? FileName : $"{FileName} van {moduleId}");
        ModuleManifest? manifest = null;
        try
        {
            manifest = Manifest(moduleId, check, JsonSource.Parse(content));
        }
        catch (JsonSourceException mistake)
        {
            check.Add(mistake.Line, mistake.Message);
        }

        return check.Mistakes.Count == 0 && manifest is not null ? manifest : throw Invalid(moduleId ?? "", string.Join(" ", check.Mistakes));
    }

    private static ModuleManifest? Manifest(string? moduleId, JsonChecker check, JsonSource root)
    {
        if (!check.IsObject(
            root,
            "$schema",
            "id",
            "name",
            "publisher",
            "version",
            "description",
            "assembly",
            "contracts",
            "dependencies",
            "exports"))
        {
            return null;
        }

        var id = check.RequiredText(root, "id");
        if (id.Length > 0 && !ModuleName.IsValid(id))
            check.Add(root.Properties["id"].Line, $"'{id}' kan geen module-id zijn; {ModuleName.Explanation}");
        else if (id.Length > 0 && moduleId is not null && !string.Equals(id, moduleId, StringComparison.Ordinal))
            check.Add(root.Properties["id"].Line, $"het id is '{id}', maar in modules.json heet de module '{moduleId}'");
        var contracts = root.Properties.TryGetValue("contracts", out var range) ? check.Range(range, "contracts") : Missing();
        var version = check.Version(root, "version");
        var manifest = (
            Name: check.RequiredText(root, "name"),
            Publisher: check.RequiredText(root, "publisher"),
            Description: check.Text(root, "description") ?? "",
            Assembly: FileNameIn(check, root, "assembly"),
            Dependencies: Dependencies(id, check, root),
            Exports: Exports(check, root));
        return version is null || contracts is null
            ? null
            : new ModuleManifest(
                id,
                manifest.Name,
                manifest.Publisher,
                version,
                manifest.Description,
                manifest.Assembly,
                contracts,
                manifest.Dependencies,
                manifest.Exports);

        VersionRange? Missing()
        {
            check.Add(root.Line, "het veld 'contracts' ontbreekt");
            return null;
        }
    }

    private static string FileNameIn(JsonChecker check, JsonSource root, string name)
    {
        var text = check.RequiredText(root, name);
        if (text.Length > 0 && !ModuleName.IsValid(text))
            check.Add(root.Properties[name].Line, $"'{text}' kan geen naam van een assembly zijn; {ModuleName.Explanation}");
        return text;
    }

    private static SortedDictionary<string, VersionRange> Dependencies(string id, JsonChecker check, JsonSource root)
    {
        var dependencies = new SortedDictionary<string, VersionRange>(StringComparer.Ordinal);
        if (!root.Properties.TryGetValue("dependencies", out var source))
            return dependencies;
        if (source.Kind != JsonValueKind.Object)
            check.Add(source.Line, "het veld 'dependencies' moet een object { … } zijn");
        foreach (var (name, value) in source.Properties)
        {
            if (string.Equals(name, id, StringComparison.OrdinalIgnoreCase))
                check.Add(value.Line, "een module kan niet van zichzelf afhangen");
            if (check.Range(value, name) is { } range)
                dependencies[name] = range;
        }

        return dependencies;
    }

    private static List<string> Exports(JsonChecker check, JsonSource root)
    {
        var exports = new List<string>();
        foreach (var item in check.Items(root, "exports"))
        {
            if (item.Kind != JsonValueKind.String || !ModuleName.IsValid(item.Text))
                check.Add(item.Line, $"'{item.Text}' kan geen naam van een assembly zijn; {ModuleName.Explanation}");
            else if (exports.Contains(item.Text, StringComparer.OrdinalIgnoreCase))
                check.Add(item.Line, $"'{item.Text}' staat er twee keer");
            else
                exports.Add(item.Text);
        }

        return exports;
    }

    private static ModuleFailure Invalid(string moduleId, string reason)
        => new(moduleId, ModuleStatus.Ongeldig, ModuleStap.Manifest, reason);
}
