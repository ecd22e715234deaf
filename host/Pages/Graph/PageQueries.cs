using HotChocolate.Types;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>The pages as data, for a client that draws them and knows no module, in the language that the request asks for.</summary>
[QueryType]
internal sealed class PageQueries
{
    /// <summary>All pages of the modules that are there, with what they add to each other's, as far as the caller may use them.</summary>
    public IReadOnlyList<Pagina> GetPaginas(ViewedPages pages, RequestLanguage language) => [.. pages.Descriptions.All(language.Current)];

    /// <summary>One page; null when no module that is there brings it, or when the caller may not use it.</summary>
    public Pagina? GetPagina(string id, ViewedPages pages, RequestLanguage language) => pages.Descriptions.Find(id, language.Current);
}
