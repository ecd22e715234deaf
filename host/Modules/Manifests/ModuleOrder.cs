namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>
/// Puts modules in the order in which they may be started: after what they need, and by id where that leaves a choice, so that two
/// hosts with the same modules always do the same.
/// </summary>
internal static class ModuleOrder
{
    /// <summary>The usable modules in order; the others are reported through <paramref name="fail"/>.</summary>
    /// <param name="modules">All modules of modules.json, those that are off or already failed included.</param>
    /// <param name="fail">Told once per module that cannot be used.</param>
    public static IReadOnlyList<ModuleState> Resolve(IReadOnlyList<ModuleState> modules, Action<ModuleState, ModuleFailure> fail)
    {
        var byId = modules.ToDictionary(module => module.Id, StringComparer.Ordinal);
        var open = new SortedDictionary<string, ModuleState>(
            modules.Where(module => module.IsActive).ToDictionary(module => module.Id, StringComparer.Ordinal),
            StringComparer.Ordinal);
        var ordered = new List<ModuleState>();
        while (open.Count > 0)
        {
            var next = open.Values.FirstOrDefault(module => !module.DependencyIds.Any(open.ContainsKey));
            if (next is null)
            {
                var circle = Circle(open);
                var reason = $"De modules hangen in een kring van elkaar af: {string.Join(" → ", circle.Append(circle[0]).Select(module => module.Id))}.";
                foreach (var module in circle)
                {
                    open.Remove(module.Id);
                    fail(module, Failure(module, ModuleStatus.Ongeldig, reason));
                }

                continue;
            }

            open.Remove(next.Id);
            if (Missing(next, byId) is { } failure)
                fail(next, failure);
            else
                ordered.Add(next);
        }

        return ordered;
    }

    public static ModuleFailure? Missing(ModuleState module, IReadOnlyDictionary<string, ModuleState> all)
    {
        foreach (var (id, range) in module.Manifest!.Dependencies)
        {
            if (!all.TryGetValue(id, out var needed))
                return Failure(module, ModuleStatus.AfhankelijkheidOntbreekt, $"De module heeft {id} {range} nodig, en die staat niet in modules.json.");
            if (needed.Status == ModuleStatus.Uitgeschakeld)
                return Failure(module, ModuleStatus.AfhankelijkheidOntbreekt, $"De module heeft {id} nodig, en die staat uit in modules.json.");
            if (!needed.IsActive)
                return Failure(module, ModuleStatus.AfhankelijkheidOntbreekt, $"De module heeft {id} nodig, en die kan niet worden gebruikt: {needed.Reden}");
            if (!range.Contains(needed.Manifest!.Version))
                return Failure(module, ModuleStatus.Incompatibel, $"De module heeft {id} {range} nodig; geïnstalleerd is {needed.Manifest.Version}.");
        }

        return null;
    }

    private static ModuleFailure Failure(ModuleState module, ModuleStatus status, string reason)
        => new(module.Id, status, ModuleStap.Afhankelijkheden, reason);

    /// <summary>Every open module needs another open one, so following the first of them must come back to where it was.</summary>
    private static List<ModuleState> Circle(SortedDictionary<string, ModuleState> open)
    {
        var walked = new List<ModuleState>();
        var module = open.Values.First();
        while (!walked.Contains(module))
        {
            walked.Add(module);
            module = open[module.DependencyIds.First(open.ContainsKey)];
        }

        return walked[walked.IndexOf(module)..];
    }
}
