using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;

namespace Leefbaarheid.Host.Security;

/// <summary>Checks that permission sets speak of things that the schema has: a typing error would allow nothing, silently.</summary>
internal static class PermissionChecker
{
    private const string AllFields = "*";

    /// <exception cref="ModuleFailure">A module's permission set names something that does not exist.</exception>
    public static void Check(SchemaModel schema, IEnumerable<ModulePermissionSet> sets)
    {
        foreach (var module in sets.GroupBy(set => set.ModuleId, StringComparer.Ordinal))
        {
            var mistakes = module
                .SelectMany(set => set.Set.Rechten.Select(right => (set.Set.Code, right.Coordinaat)))
                .Where(right => !Exists(schema, right.Coordinaat))
                .Select(right => $"Rechtenset {right.Code}: '{right.Coordinaat}' bestaat niet in het schema.")
                .ToList();
            if (mistakes.Count > 0)
                throw new ModuleFailure(module.Key, ModuleStatus.Mislukt, ModuleStap.Schema, string.Join(" ", mistakes));
        }
    }

    private static bool Exists(SchemaModel schema, string coordinate)
        => coordinate.Split('.') is [var type, var field]
            && schema.Types.TryGetValue(type, out var found)
            && (field == AllFields ? found.Fields.Count > 0 : found.Fields.ContainsKey(field));
}
