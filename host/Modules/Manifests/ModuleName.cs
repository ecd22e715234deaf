using System.Text.RegularExpressions;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>The names that become folders and files: nothing that can leave the modules folder.</summary>
internal static partial class ModuleName
{
    public const string Explanation = "toegestaan zijn letters, cijfers, punt en streepje, te beginnen met een letter";

    public static bool IsValid(string name) => Pattern().IsMatch(name) && !name.EndsWith('.') && !name.Contains("..", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9.-]{0,99}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
