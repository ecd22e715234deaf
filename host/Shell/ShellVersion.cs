using System.Security.Cryptography;
using System.Text;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Web;

namespace Leefbaarheid.Host.Shell;

/// <summary>
/// Stands for all that a client keeps from when it was opened: the pages, the schema and its own files. Another version tells it to
/// open anew. Two hosts with the same modules, settings and client have the same one.
/// </summary>
internal sealed class ShellVersion(ModuleSet modules, ClientFiles client)
{
    /// <summary>The header of answers that carries it.</summary>
    public const string Header = "X-Versie";

    private const int Characters = 16;

    private readonly Lazy<string> _value = new(() => Compute(modules, client));

    public string Value => _value.Value;

    private static string Compute(ModuleSet modules, ClientFiles client)
    {
        var parts = new StringBuilder().Append(Build(typeof(ShellVersion)));
        foreach (var module in modules.Active)
        {
            parts.Append('\n').Append(module.Id).Append(' ').Append(module.Manifest?.Version);
            if (module.Loaded is { } loaded)
                parts.Append(' ').Append(loaded.Assembly.ManifestModule.ModuleVersionId);

            // Pages may be made from the settings of their module.
            foreach (var (key, value) in module.Entry.Settings.AsEnumerable(makePathsRelative: true).OrderBy(setting => setting.Key, StringComparer.Ordinal))
                parts.Append('\n').Append(key).Append('=').Append(value);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(parts.ToString()));
        if (client.Page is { } page)
        {
            // It names the assets, whose names change with their content.
            using var content = page.CreateReadStream();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            hash.AppendData(copy.ToArray());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Characters];
    }

    /// <summary>Changes with the code, whatever its version number says.</summary>
    private static Guid Build(Type type) => type.Assembly.ManifestModule.ModuleVersionId;
}
