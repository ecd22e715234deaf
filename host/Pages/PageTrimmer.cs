using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages;

/// <summary>
/// Leaves out of the pages what somebody may not know of. The checks are those of the start, against the part of the schema that he
/// knows: what would be a mistake there is not there for him.
/// </summary>
internal sealed class PageTrimmer
{
    private const string Here = "hier";

    private readonly SchemaModel _schema;
    private readonly PageCatalog _whole;
    private readonly FilterPaths _filters;
    private IReadOnlyDictionary<string, Page> _pages;

    public PageTrimmer(SchemaModel schema, PageCatalog whole)
    {
        _schema = schema;
        _whole = whole;
        _filters = new FilterPaths(schema);
        _pages = whole.Pages;
        _pages = whole.Pages.Where(entry => IsThere(entry.Value)).ToDictionary(StringComparer.Ordinal);
    }

    public PageCatalog Trim()
    {
        var left = _whole.All.Where(page => _pages.ContainsKey(page.Page.Id)).Select(page => page with { Page = Trim(page.Page) }).ToList();

        // What a page says of another one, is about what is left of that.
        _pages = left.ToDictionary(page => page.Page.Id, page => page.Page, StringComparer.Ordinal);
        var catalog = new PageCatalog();
        catalog.Fill(left.Select(page => page with { Page = Finish(page.Page) }), _whole.Rules, _whole.Variables);
        return catalog;
    }

    private bool IsThere(Page page)
        => page is RoleCenterPage
            || (Passes(checker => checker.RecordType(Here, page))
                && (page is not ListPage { Where: { } where } list || Passes(checker => checker.Paths.Where(Here, list.Source, where))));

    private Page Trim(Page page)
    {
        var record = Record(page);
        page = page with
        {
            Actions = Actions(page.Actions, ActionPlace.On(page, record, _pages)),
            RefreshOn = [.. page.RefreshOn.Where(name => _schema.Subscription?.Fields.ContainsKey(name) == true)],
        };
        return page switch
        {
            ListPage list => Trim(list, record!),
            CardPage card => Trim(card, record!),
            RoleCenterPage center => Trim(center),
            _ => page,
        };
    }

    private ListPage Trim(ListPage list, SchemaType record) => list with
    {
        Card = Linked(list.Card),
        FindRecords = list.FindRecords && Linked(list.Card) is not null,
        Fields = [.. Fields(record, list.Fields, list.Actions).Select(field => Filterable(list, field))],
        SearchFields = list.SearchFields?.Where(path => CanFilter(list, path)).ToList(),
        Views = [.. list.Views.Where(view => Passes(checker => checker.Paths.Where(Here, list.Source, view.Where)))],
        FactBoxes = Boxes(record, list.FactBoxes, list.Actions),
    };

    private CardPage Trim(CardPage card, SchemaType record)
    {
        var saves = card.EditMutation is { } mutation && Passes(checker => checker.Saving(Here, record, mutation));
        card = card with { EditMutation = saves ? card.EditMutation : null };
        var input = Input(card.EditMutation);
        return card with
        {
            Tabs = [.. card.Tabs.Select(tab => tab with { Fields = Fields(record, tab.Fields, card.Actions, input) }).Where(tab => tab.Fields.Count > 0)],
            Parts = [.. card.Parts.Select(part => Trim(record, part)).OfType<PagePart>()],
            FactBoxes = Boxes(record, card.FactBoxes, card.Actions),
            TitleFields = card.TitleFields?.Where(path => Passes(checker => checker.Paths.Value(Here, record, path))).ToList(),
            Timeline = [.. card.Timeline.Where(source => Passes(checker => checker.Check(Here, record, source)))],
        };
    }

    private PagePart? Trim(SchemaType record, PagePart part)
    {
        if (!Passes(checker => checker.Paths.Lines(Here, record, part.Path)))
            return null;
        var line = new SchemaPaths(_schema, new PageMistakes(), _whole.Variables).Lines(Here, record, part.Path)!;
        var actions = Actions(part.Actions, ActionPlace.On(part, line, record));
        var edit = part.EditMutation is { } mutation && Passes(checker => checker.Saving(Here, line, mutation)) ? part.EditMutation : null;
        var fields = Fields(line, part.Fields, actions, Input(edit));
        return fields.Count == 0 ? null : part with
        {
            Actions = actions,
            EditMutation = edit,
            Fields = fields,
            Add = Known(part.Add, actions),
            Remove = Known(part.Remove, actions),
            Show = Known(part.Show, actions),
        };
    }

    private RoleCenterPage Trim(RoleCenterPage center) => center with
    {
        Cues = [.. center.Cues.Where(cue => Passes(checker => checker.Center.Check(Here, cue)))],
        Kpis = [.. center.Kpis.Where(kpi => Passes(checker => checker.Center.Check(Here, kpi)))],
        Charts = [.. center.Charts.Where(chart => Passes(checker => checker.Center.Check(Here, chart)))],
        Source = center.Source is { } source && Passes(checker => checker.Center.Source(Here, source)) ? center.Source : null,
    };

    private Page Finish(Page page)
    {
        page = page with { FirstSteps = [.. page.FirstSteps.Where(step => Passes(checker => checker.Check(Here, page, step)))] };
        return page is RoleCenterPage center
            ? center with { Lists = [.. center.Lists.Where(list => Passes(checker => checker.Center.Check(Here, list)))] }
            : page;
    }

    private List<PageAction> Actions(IReadOnlyList<PageAction> actions, ActionPlace place)
        => [.. actions.Where(action => Passes(checker => checker.Actions.Check(Here, place, action)))];

    private IReadOnlyList<FactBox> Boxes(SchemaType record, IReadOnlyList<FactBox> boxes, IReadOnlyList<PageAction> actions)
        => [.. boxes.Select(box => box with { Fields = Fields(record, box.Fields, actions) }).Where(box => box.Fields.Count > 0)];

    private List<PageField> Fields(
        SchemaType record, IReadOnlyList<PageField> fields, IReadOnlyList<PageAction> actions, IReadOnlyDictionary<string, SchemaInput>? input = null)
        => [.. fields.Select(field => Trim(record, field with { Action = Known(field.Action, actions) }, input)).OfType<PageField>()];

    /// <summary>A value that may be seen is shown, also when what it leads to, or how it is entered, is left out.</summary>
    private PageField? Trim(SchemaType record, PageField field, IReadOnlyDictionary<string, SchemaInput>? input)
    {
        if (Passes(record, field, input))
            return field;
        var bare = field with { DrillDown = null, DrillDownFilter = null, Lookup = null, Input = null, Styles = [] };
        if (!Passes(record, bare, input))
            return null;
        Func<PageField, PageField>[] extras =
        [
            some => some with { DrillDown = field.DrillDown, DrillDownFilter = field.DrillDownFilter },
            some => some with { Lookup = field.Lookup, Input = field.Input },
            some => some with { Styles = field.Styles },
        ];
        return extras.Aggregate(bare, (kept, extra) => Passes(record, extra(kept), input) ? extra(kept) : kept);
    }

    private bool Passes(SchemaType record, PageField field, IReadOnlyDictionary<string, SchemaInput>? input)
        => Passes(checker => checker.Check(Here, record, field, input));

    private PageField Filterable(ListPage list, PageField field)
        => field.FilterPath is { } path && !CanFilter(list, path) ? field with { FilterPath = null } : field;

    private bool CanFilter(ListPage list, string path) => _filters.Filter(list.Source, path) is not null;

    private bool Passes(Action<PageChecker> check)
    {
        var mistakes = new PageMistakes();
        check(new PageChecker(_schema, mistakes, _pages, _whole.Variables, _whole.Rules));
        return !mistakes.Any;
    }

    private SchemaType? Record(Page page) => new PageChecker(_schema, new PageMistakes(), _pages, _whole.Variables, _whole.Rules).RecordType(Here, page);

    private IReadOnlyDictionary<string, SchemaInput>? Input(string? mutation)
        => mutation is null ? null : new SchemaPaths(_schema, new PageMistakes(), _whole.Variables).InputOf(Here, mutation);

    private string? Linked(string? page) => page is not null && _pages.ContainsKey(page) ? page : null;

    private static string? Known(string? action, IReadOnlyList<PageAction> actions) => actions.Any(one => one.Id == action) ? action : null;
}
