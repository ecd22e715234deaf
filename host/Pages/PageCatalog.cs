using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages;

/// <summary>The pages of all active modules, with what they add to each other's, checked against the schema.</summary>
internal sealed class PageCatalog : IRoleCenters
{
    private IReadOnlyDictionary<string, CatalogPage> _pages = new Dictionary<string, CatalogPage>(StringComparer.Ordinal);

    public IReadOnlyCollection<CatalogPage> All => [.. _pages.Values];

    /// <summary>The pages by id.</summary>
    public IReadOnlyDictionary<string, Page> Pages { get; private set; } = new Dictionary<string, Page>(StringComparer.Ordinal);

    IReadOnlyList<RoleCenterPage> IRoleCenters.All => [.. _pages.Values.Select(page => page.Page).OfType<RoleCenterPage>()];

    /// <summary>What modules say once for all pages.</summary>
    public PageRules Rules { get; private set; } = new();

    public CatalogPage? Find(string id) => _pages.GetValueOrDefault(id);

    /// <summary>What filters may mention.</summary>
    public IReadOnlyList<PageVariable> Variables { get; private set; } = [];

    /// <summary>Called once, at the end of the start.</summary>
    public void Fill(IEnumerable<CatalogPage> pages, PageRules rules, IReadOnlyList<PageVariable> variables)
    {
        Rules = rules;
        Variables = variables;
        _pages = pages.ToDictionary(page => page.Page.Id, StringComparer.Ordinal);
        Pages = _pages.ToDictionary(entry => entry.Key, entry => entry.Value.Page, StringComparer.Ordinal);
    }
}

/// <summary>A page as it is shown.</summary>
/// <param name="ModuleId">The module that brings it.</param>
/// <param name="Page">The page, extensions included.</param>
/// <param name="RecordType">The schema's type of its records; null for a role centre.</param>
internal sealed record CatalogPage(string ModuleId, Page Page, string? RecordType);
