using System.Text;
using System.Text.Json;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>A module's line in modules.json.</summary>
/// <param name="Id">The module's id.</param>
/// <param name="Enabled">False: it is left out, and its data stays.</param>
/// <param name="Required">True: the host does not start without it.</param>
/// <param name="Folder">Where its files are, from the modules folder; null for the folder of its id.</param>
/// <param name="Settings">The module's own settings.</param>
internal sealed record ModuleEntry(string Id, bool Enabled, bool Required, string? Folder, IConfiguration Settings);

/// <summary>Reads modules.json: which modules this corporation uses.</summary>
internal static class ModulesFile
{
    /// <exception cref="HostStartException">The file is absent or wrong; the message lists every mistake with its line.</exception>
    public static IReadOnlyList<ModuleEntry> Read(string path)
    {
        if (!File.Exists(path))
            throw new HostStartException($"Het bestand {path} bestaat niet. Geef met --Modules:File aan waar modules.json staat.");
        return Parse(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    /// <inheritdoc cref="Read" />
    public static IReadOnlyList<ModuleEntry> Parse(string name, byte[] content)
    {
        var check = new JsonChecker(name);
        var entries = new List<ModuleEntry>();
        try
        {
            var root = JsonSource.Parse(content);
            if (check.IsObject(root, "$schema", "modules"))
            {
                if (!root.Properties.ContainsKey("modules"))
                    check.Add(root.Line, "het veld 'modules' ontbreekt");
                foreach (var item in check.Items(root, "modules"))
                    Entry(check, item, entries);
            }
        }
        catch (JsonSourceException mistake)
        {
            check.Add(mistake.Line, mistake.Message);
        }

        return check.Mistakes.Count == 0 ? entries : throw new HostStartException(string.Join(Environment.NewLine, check.Mistakes));
    }

    private static void Entry(JsonChecker check, JsonSource item, List<ModuleEntry> entries)
    {
        if (!check.IsObject(item, "id", "enabled", "required", "folder", "settings"))
            return;
        var id = check.RequiredText(item, "id");
        if (id.Length > 0 && !ModuleName.IsValid(id))
            check.Add(item.Properties["id"].Line, $"'{id}' kan geen module-id zijn; {ModuleName.Explanation}");
        if (id.Length > 0 && entries.Exists(entry => string.Equals(entry.Id, id, StringComparison.OrdinalIgnoreCase)))
            check.Add(item.Line, $"de module '{id}' staat er twee keer");
        var enabled = check.Flag(item, "enabled", otherwise: true);
        var required = check.Flag(item, "required", otherwise: false);
        if (required && !enabled)
            check.Add(item.Line, $"de module '{id}' staat uit en is toch verplicht");
        entries.Add(new ModuleEntry(id, enabled, required, check.Text(item, "folder"), Settings(check, item)));
    }

    private static IConfiguration Settings(JsonChecker check, JsonSource item)
    {
        var builder = new ConfigurationBuilder();
        if (item.Properties.TryGetValue("settings", out var settings))
        {
            if (settings.Kind == JsonValueKind.Object)
                builder.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(settings.Raw)));
            else
                check.Add(settings.Line, "het veld 'settings' moet een object { … } zijn");
        }

        return builder.Build();
    }
}
