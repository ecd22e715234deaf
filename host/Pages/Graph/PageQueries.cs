using HotChocolate.Types;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>The pages as data, for a client that draws them and knows no module, in the language that the request asks for.</summary>
[QueryType]
internal sealed class PageQueries
{
    /// <summary>All pages of the modules that are there, with what they add to each other's.</summary>
    public IReadOnlyList<Pagina> GetPaginas(PageDescriptions pages, RequestLanguage language) => [.. pages.All(language.Current)];

    /// <summary>One page; null when no module that is there brings it.</summary>
    public Pagina? GetPagina(string id, PageDescriptions pages, RequestLanguage language) => pages.Find(id, language.Current);
}
