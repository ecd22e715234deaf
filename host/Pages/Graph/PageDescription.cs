using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>Says a page in the words of the schema. The page was checked, so that every path leads somewhere.</summary>
internal sealed class PageDescription(CatalogPage page, SchemaModel schema, RecordTypes stored, PageCatalog catalog)
{
    private readonly SchemaPaths _paths = new(schema, new PageMistakes(), []);
    private readonly FilterPaths _filters = new(schema);
    private readonly RecordKeys _keys = new(schema, catalog.Pages);
    private readonly FieldDescription _fields = new(schema, catalog.Rules, catalog.Pages);
    private readonly ActionDescription _actions = new(schema, catalog.Rules, catalog.Pages, new FieldDescription(schema, catalog.Rules, catalog.Pages));
    private readonly SchemaType? _record = page.RecordType is { } name ? schema.Types[name] : null;

    public Pagina Make()
    {
        var description = page.Page switch
        {
            ListPage list => List(list),
            CardPage card => Card(card),
            RoleCenterPage center => Center(center),
            _ => throw new InvalidOperationException($"Nobody said how a {page.Page.GetType().Name} is described."),
        };
        return description with
        {
            Help = page.Page.Help,
            Zoektermen = page.Page.SearchTerms,
            Recordtype = page.RecordType,
            Acties = _actions.All(page.Page.Actions, ActionPlace.On(page.Page, _record, catalog.Pages)),
            Menu = page.Page.Menu is { } menu ? NullIfEmpty(menu) : page.Page is ListPage ? page.ModuleId : null,
            Menuvolgorde = page.Page.MenuOrder,
            Vernieuwen = page.Page.RefreshOn,
            // What is worked out and not stored never changes by itself.
            Recordtypen = [.. new ShownTypes(schema, catalog.Pages).Of(page.Page).Where(name => stored.Find(name) is not null).Order(StringComparer.Ordinal)],
            EersteStappen = [.. page.Page.FirstSteps.Select(step => new Eerstestap(step.Caption, step.Text, step.Page, step.Action))],
        };
    }

    private Pagina List(ListPage list) => Start(Paginasoort.Lijst) with
    {
        Bron = list.Source,
        Recordveld = _paths.RecordField(list.Source),
        Filter = list.Where,
        HeeftSleutel = KeyChecker.HasKey(_record),
        Kaart = list.Card,
        Velden = Fields(_record, list.Fields, list.Source),
        Weergaven = [.. list.Views.Select(view => new Paginaweergave(view.Id, view.Caption, view.Where))],
        Feitenblokken = Boxes(list.FactBoxes),
        Zoekvelden = list.SearchFields ?? [.. _filters.Texts(list.Source, list.Fields.Select(field => field.FilterPath ?? field.Path)).Distinct(StringComparer.Ordinal)],
        Recordszoeken = list.FindRecords,
    };

    private Pagina Card(CardPage card) => Start(Paginasoort.Kaart) with
    {
        Bron = card.Source,
        HeeftSleutel = true,
        Wijzigmutatie = card.EditMutation,
        Tabbladen = [.. card.Tabs.Select(tab => new Paginatabblad(tab.Id, tab.Caption, Fields(_record, tab.Fields, list: null)))],
        Onderdelen = [.. card.Parts.Select(Part)],
        Feitenblokken = Boxes(card.FactBoxes),
        Titelvelden = card.TitleFields ?? TitleFields.Of(card),
        Tijdlijn = [.. card.Timeline.Select(Story)],
    };

    private Pagina Center(RoleCenterPage center) => Start(Paginasoort.Rolcentrum) with
    {
        Profiel = center.Profile,
        Activiteiten = [.. center.Cues.Select(Cue)],
        Kpis = [.. center.Kpis.Select(Kpi)],
        Lijsten = [.. center.Lists.Select(list => new Rolcentrumlijst(list.Id, list.Caption, list.Page, list.View, list.Count))],
        Grafieken = [.. center.Charts.Select(Chart)],
        Cijfers = center.Source,
    };

    private Pagina Start(Paginasoort kind) => new(page.Page.Id, page.Page.Caption, kind, page.ModuleId);

    private Paginaonderdeel Part(PagePart part)
    {
        var line = _record is null ? null : _paths.Lines("", _record, part.Path);
        return new Paginaonderdeel(
            part.Id,
            part.Caption,
            part.Path,
            Fields(line, part.Fields, list: null),
            _actions.All(part.Actions, ActionPlace.On(part, line, _record)),
            part.EditMutation)
        {
            Recordveld = _record is null ? null : _paths.LineField(_record, part.Path),
            Recordtype = line?.Name,
            HeeftSleutel = KeyChecker.HasKey(line),
            Toevoegactie = part.Add,
            Verwijderactie = part.Remove,
            Toonactie = part.Show,
        };
    }

    private Tijdlijnbron Story(TimelineSource source)
    {
        var piece = _paths.Lines("", _record!, source.Path)!;
        return new Tijdlijnbron(
            source.Id,
            source.Caption,
            source.Path,
            _paths.LineField(_record!, source.Path),
            source.Date,
            _fields.Value(piece, source.Date).Type.Name,
            source.Title,
            source.Icon)
        {
            Tekst = source.Text,
            Auteur = source.Author,
            Keuzes = _fields.Choices(_fields.Value(piece, source.Title).Type.Name),
            Doorklik = _keys.CardType(source.Card) is { } card
                ? _fields.DrillDown(piece, source.Card!, filter: null, _keys.OfValue(piece, source.Title, card) ?? _keys.From(piece, card))
                : null,
        };
    }

    private IReadOnlyList<Feitenblok> Boxes(IReadOnlyList<FactBox> boxes)
        => [.. boxes.Select(box => new Feitenblok(box.Id, box.Caption, Fields(_record, box.Fields, list: null)))];

    private IReadOnlyList<Paginaveld> Fields(SchemaType? record, IReadOnlyList<PageField> fields, string? list)
        => record is null ? [] : [.. fields.Select(field => _fields.Field(record, field, list))];

    private static Paginaactiviteit Cue(Cue cue) => new(cue.Id, cue.Caption, cue.Source, cue.Page, cue.Where)
    {
        Groep = cue.Group,
        Ondergrens = cue.LowThreshold,
        Bovengrens = cue.HighThreshold,
        StijlLaag = cue.LowStyle,
        StijlMidden = cue.MiddleStyle,
        StijlHoog = cue.HighStyle,
    };

    private static Paginakpi Kpi(Kpi kpi) => new(kpi.Id, kpi.Caption, kpi.Source, kpi.Arguments, kpi.Path, kpi.Unit)
    {
        Streefwaarde = kpi.Target,
        MinderIsBeter = kpi.LowerIsBetter,
    };

    private static Paginagrafiek Chart(Chart chart)
        => new(
            chart.Id,
            chart.Caption,
            chart.Kind,
            chart.Source,
            chart.Arguments,
            chart.Path,
            [.. chart.Series.Select(series => new Grafiekreeks(series.Path, series.Caption))])
        {
            Categorie = chart.Category,
            Eenheid = chart.Unit,
            Streefwaarde = chart.Target,
            Pagina = chart.OpenPage,
        };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
