using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages;

/// <summary>What one module brings.</summary>
internal sealed record ModulePages(string ModuleId, IReadOnlyList<IPageSource> Sources);

/// <summary>
/// Checks every page against the schema and puts the extensions in. A mistake is the fault of the module that wrote it, also where it
/// stands in another module's page.
/// </summary>
internal static class PageCompiler
{
    /// <param name="schema">The finished schema.</param>
    /// <param name="modules">The modules in dependency order: extensions are put in in that order.</param>
    /// <param name="variables">What filters may mention.</param>
    /// <exception cref="ModuleFailure">A module's pages are wrong; the message lists every mistake with its page and field.</exception>
    /// <param name="rules">Gets what the modules say once for all pages.</param>
    public static IReadOnlyList<CatalogPage> Compile(
        SchemaModel schema, IReadOnlyList<ModulePages> modules, IReadOnlyList<PageVariable> variables, PageRules rules)
    {
        var pages = new Dictionary<string, CatalogPage>(StringComparer.Ordinal);
        foreach (var module in modules)
        {
            var mistakes = new PageMistakes();
            foreach (var page in module.Sources.SelectMany(source => source.Pages))
            {
                if (!pages.TryAdd(page.Id, new CatalogPage(module.ModuleId, page, RecordType: null)))
                    mistakes.Add($"pagina '{page.Id}'", $"deze id is al in gebruik bij de module {pages[page.Id].ModuleId}");
            }

            mistakes.ThrowFor(module.ModuleId);
        }

        foreach (var module in modules)
        {
            var mistakes = new PageMistakes();
            rules.Add(module, mistakes);
            var checker = new PageChecker(
                schema,
                mistakes,
                pages.ToDictionary(entry => entry.Key, entry => entry.Value.Page, StringComparer.Ordinal),
                variables,
                rules);
            foreach (var (id, entry) in pages.Where(entry => entry.Value.ModuleId == module.ModuleId).ToList())
                pages[id] = entry with { RecordType = checker.Check(entry.Page)?.Name };
            foreach (var extension in module.Sources.SelectMany(source => source.Extensions))
            {
                foreach (var target in Targets(pages.Values, extension))
                    pages[target.Page.Id] = target with { Page = checker.Extend(target.Page, extension) };
            }

            mistakes.ThrowFor(module.ModuleId);
        }

        return [.. pages.Values];
    }

    /// <summary>The pages that an extension is for; none when it is for a module that is not there.</summary>
    private static List<CatalogPage> Targets(IEnumerable<CatalogPage> pages, PageExtension extension)
        => [.. pages.Where(entry => entry.Page.Id == extension.PageId
            || (extension.PageId == PageExtension.EveryRoleCenter && entry.Page is RoleCenterPage))];
}

/// <summary>Collects what is wrong with a module's pages.</summary>
internal sealed class PageMistakes
{
    private readonly List<string> _mistakes = [];

    public bool Any => _mistakes.Count > 0;

    /// <param name="where">Where it stands; empty for what is looked up only to see whether it is there.</param>
    /// <param name="mistake">What is wrong.</param>
    public void Add(string where, string mistake)
    {
        if (where.Length > 0)
            _mistakes.Add($"{char.ToUpperInvariant(where[0])}{where[1..]}: {mistake}.");
    }

    public void ThrowFor(string moduleId)
    {
        if (_mistakes.Count > 0)
            throw new ModuleFailure(moduleId, ModuleStatus.Mislukt, ModuleStap.Paginas, string.Join(" ", _mistakes.Distinct(StringComparer.Ordinal)));
    }
}
