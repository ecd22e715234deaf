using System.Runtime.CompilerServices;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Graph;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Pages;

/// <summary>The pages as somebody with certain rights knows them. Made once for each combination of rights, when it is first asked for.</summary>
internal sealed class PageViews(PageCatalog catalog, PageDescriptions descriptions, EngineViews schemas, RecordTypes stored, TextCatalog texts)
{
    private readonly ConditionalWeakTable<SchemaRights, CatalogView> _views = [];
    private readonly CatalogView _whole = new(catalog, descriptions);

    public CatalogView For(SchemaRights? rights) => rights is null ? _whole : _views.GetValue(rights, Make);

    private CatalogView Make(SchemaRights rights)
    {
        var schema = schemas.ModelFor(rights);
        var left = new PageTrimmer(schema, catalog).Trim();
        return new CatalogView(left, new PageDescriptions(left, schema, stored, texts));
    }
}

/// <summary>Pages and their descriptions.</summary>
internal sealed record CatalogView(PageCatalog Catalog, PageDescriptions Descriptions);

/// <summary>The pages as whoever asks knows them.</summary>
internal sealed class ViewedPages(PageViews views, ViewedSchema schema, EffectiveRights rights)
{
    public PageCatalog Catalog => views.For(rights.Schema).Catalog;

    public PageDescriptions Descriptions => views.For(rights.Schema).Descriptions;

    public SchemaModel Schema => schema.Current;
}
