using HotChocolate.Types;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>The pages as data, for a client that draws them and knows no module.</summary>
[QueryType]
internal sealed class PageQueries
{
    /// <summary>All pages of the modules that are there, with what they add to each other's.</summary>
    public IReadOnlyList<Pagina> GetPaginas(PageCatalog catalog, SchemaModel schema)
        => [.. catalog.All.OrderBy(page => page.Page.Id, StringComparer.Ordinal).Select(page => new PageDescription(page, schema, catalog).Make())];

    /// <summary>One page; null when no module that is there brings it.</summary>
    public Pagina? GetPagina(string id, PageCatalog catalog, SchemaModel schema)
        => catalog.Find(id) is { } page ? new PageDescription(page, schema, catalog).Make() : null;
}
