using System.Collections.Concurrent;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>The descriptions of all pages, made once for each language: pages change only when the host starts again.</summary>
internal sealed class PageDescriptions(PageCatalog catalog, SchemaModel schema, RecordTypes stored, TextCatalog texts)
{
    private readonly PageTexts _texts = new(schema, texts);
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, Pagina>> _byLanguage = new(StringComparer.Ordinal);

    /// <summary>All pages by their id.</summary>
    public IEnumerable<Pagina> All(string language) => In(language).Values.OrderBy(page => page.Id, StringComparer.Ordinal);

    public Pagina? Find(string id, string language) => In(language).GetValueOrDefault(id);

    private IReadOnlyDictionary<string, Pagina> In(string language) => _byLanguage.GetOrAdd(language, Describe);

    private IReadOnlyDictionary<string, Pagina> Describe(string language)
        => language == RequestLanguage.Dutch
            ? catalog.All.Select(page => _texts.Of(new PageDescription(page, schema, stored, catalog).Make())).ToDictionary(page => page.Id, StringComparer.Ordinal)
            : In(RequestLanguage.Dutch).Values
                .Select(page => new PageTranslation(text => texts.Translate(language, page.Module, text)).Of(page))
                .ToDictionary(page => page.Id, StringComparer.Ordinal);
}
