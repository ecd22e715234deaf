using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages;

/// <summary>Checks pages and extensions against the schema.</summary>
internal sealed class PageChecker(
    SchemaModel schema,
    PageMistakes mistakes,
    IReadOnlyDictionary<string, Page> pages,
    IReadOnlyList<PageVariable> variables,
    PageRules rules)
{
    private const string IdArgument = "id";
    private readonly SchemaPaths _paths = new(schema, mistakes, variables);
    private readonly ActionChecker _actions = new(schema, mistakes, pages, variables, rules);
    private readonly RoleCenterChecker _center = new(schema, mistakes, pages, variables);
    private readonly FilterPaths _filters = new(schema);
    private readonly RecordKeys _keys = new(schema, pages);
    private readonly KeyChecker _key = new(mistakes);

    public ActionChecker Actions => _actions;

    public RoleCenterChecker Center => _center;

    public SchemaPaths Paths => _paths;

    /// <summary>The type of the page's records; null for a role centre, or when the source is wrong.</summary>
    public SchemaType? Check(Page page)
    {
        var where = $"pagina '{page.Id}'";
        var record = RecordType(where, page);
        Unique($"{where}, acties", page.Actions.Select(action => action.Id));
        foreach (var action in page.Actions)
            _actions.Check(where, ActionPlace.On(page, record, pages), action);
        Refreshing(where, page.RefreshOn);
        foreach (var step in page.FirstSteps)
            Check(where, page, step);
        switch (page)
        {
            case ListPage list:
                Link($"{where}, kaart", list.Card);
                if (list.Card is not null)
                    _key.Needed(where, record, "kan er geen kaart opengaan");
                Unique($"{where}, weergaven", list.Views.Select(view => view.Id));
                Unique($"{where}, feitenblokken", list.FactBoxes.Select(box => box.Id));
                Fields(where, record, list.Fields, list.Actions);
                Columns(where, list.Fields);
                Filters(where, list);
                FactBoxes(where, record, list.FactBoxes, list.Actions);
                if (list.Where is not null)
                    _paths.Where($"{where}, vast filter", list.Source, list.Where);
                foreach (var view in list.Views)
                    _paths.Where($"{where}, weergave '{view.Id}'", list.Source, view.Where);
                break;
            case CardPage card:
                Unique($"{where}, onderdelen", card.Tabs.Select(tab => tab.Id).Concat(card.Parts.Select(part => part.Id)).Concat(card.FactBoxes.Select(box => box.Id)));
                _key.Needed(where, record, "kan een kaart niet worden geopend");
                var input = Saving(where, record, card.EditMutation);
                foreach (var tab in card.Tabs)
                    Fields($"{where}, tabblad '{tab.Id}'", record, tab.Fields, card.Actions, input);
                FactBoxes(where, record, card.FactBoxes, card.Actions);
                foreach (var part in card.Parts)
                    Check(where, record, part);
                if (record is not null)
                    Story(where, record, card);
                break;
            case RoleCenterPage center:
                Unique($"{where}, activiteiten", center.Cues.Select(cue => cue.Id));
                foreach (var cue in center.Cues)
                    _center.Check(where, cue);
                Unique($"{where}, kengetallen", center.Kpis.Select(kpi => kpi.Id));
                foreach (var kpi in center.Kpis)
                    _center.Check(where, kpi);
                foreach (var list in center.Lists)
                    _center.Check(where, list);
                foreach (var chart in center.Charts)
                    _center.Check(where, chart);
                if (center.Source is { } source)
                    _center.Source(where, source);
                break;
        }

        return record;
    }

    /// <summary>Checks an extension as if it stood in the page, and puts it in.</summary>
    public Page Extend(Page page, PageExtension extension)
    {
        // Of all role centres the same mistake is told once.
        var where = extension.PageId == page.Id ? $"uitbreiding van pagina '{page.Id}'" : "uitbreiding van alle rolcentra";
        var quiet = new PageMistakes();
        var record = new PageChecker(schema, quiet, pages, variables, rules).RecordType(where, page);
        foreach (var action in extension.Actions)
            _actions.Check(where, ActionPlace.On(page, record, pages), action);
        Refreshing(where, extension.RefreshOn);
        foreach (var step in extension.FirstSteps)
            Check(where, page with { Actions = [.. page.Actions, .. extension.Actions] }, step);
        foreach (var source in extension.Timeline)
            Check(where, record, source);
        foreach (var list in extension.Lists)
            _center.Check(where, list);
        foreach (var chart in extension.Charts)
            _center.Check(where, chart);
        foreach (var tab in extension.Tabs)
            Fields($"{where}, tabblad '{tab.Id}'", record, tab.Fields, [.. page.Actions, .. extension.Actions]);
        foreach (var part in extension.Parts)
            Check(where, record, part);
        FactBoxes(where, record, extension.FactBoxes, [.. page.Actions, .. extension.Actions]);
        foreach (var cue in extension.Cues)
            _center.Check(where, cue);
        foreach (var kpi in extension.Kpis)
            _center.Check(where, kpi);
        foreach (var (partId, actions) in extension.PartActions)
            PartActions(where, page, record, partId, actions);
        foreach (var placement in extension.Fields)
            Placement(where, page, record, extension, placement);

        var extended = PageMerge.Apply(page, extension, problem => mistakes.Add(where, problem));
        Unique($"{where}, acties", extended.Actions.Select(action => action.Id));
        if (extended is CardPage card)
        {
            Unique($"{where}, tabbladen", card.Tabs.Select(tab => tab.Id));
            Unique($"{where}, tijdlijn", card.Timeline.Select(source => source.Id));
        }

        if (extended is RoleCenterPage center)
        {
            Unique($"{where}, activiteiten", center.Cues.Select(cue => cue.Id));
            Unique($"{where}, kengetallen", center.Kpis.Select(kpi => kpi.Id));
            Unique($"{where}, lijsten", center.Lists.Select(list => list.Id));
            Unique($"{where}, grafieken", center.Charts.Select(chart => chart.Id));
        }

        return extended;
    }

    /// <summary>The type of the records of a page.</summary>
    public SchemaType? RecordType(string where, Page page)
    {
        switch (page)
        {
            case ListPage list:
                return _paths.RecordsOf(where, list.Source);
            case CardPage card when _paths.QueryField(where, card.Source) is { } field:
                if (!field.Arguments.ContainsKey(IdArgument) || field.Type.IsList)
                    mistakes.Add(where, $"de query '{card.Source}' geeft niet één record bij een id");
                return schema.TypeOf(field);
            default:
                return null;
        }
    }

    /// <param name="where">Where they stand.</param>
    /// <param name="record">The type of the record that they are of.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="actions">The actions that a click on a value can start.</param>
    /// <param name="input">What can be saved; null for nothing.</param>
    private void Fields(
        string where,
        SchemaType? record,
        IReadOnlyList<PageField> fields,
        IReadOnlyList<PageAction> actions,
        IReadOnlyDictionary<string, SchemaInput>? input = null)
    {
        Unique($"{where}, velden", fields.Select(field => field.Path));
        foreach (var field in fields)
        {
            Check(where, record, field, input);
            if (field.Action is { } id && !actions.Any(action => action.Id == id))
                mistakes.Add($"{where}, veld '{field.Path}'", $"er is geen actie '{id}'");
        }
    }

    /// <summary>A column is there for all records or for none.</summary>
    private void Columns(string where, IReadOnlyList<PageField> fields)
    {
        foreach (var field in fields.Where(field => field.VisibleWhen is not null))
            mistakes.Add($"{where}, veld '{field.Path}'", "een kolom is er voor alle records, en kan niet van een record afhangen");
    }

    /// <summary>One field, and what a click on it opens.</summary>
    public void Check(string where, SchemaType? record, PageField field, IReadOnlyDictionary<string, SchemaInput>? input)
    {
        where = $"{where}, veld '{field.Path}'";
        if (record is not null)
            _paths.Value(where, record, field.Path);
        if (field.Input is not null && input?.ContainsKey(field.Input) != true)
            mistakes.Add(where, input is null ? $"'{field.Input}' kan niet worden opgeslagen: er is geen mutatie" : $"de mutatie heeft geen invoer '{field.Input}'");
        Link(where, field.DrillDown);
        if (field.DrillDownFilter is { } filter)
        {
            new DrillDownChecker(schema, mistakes, pages, variables).Check($"{where}, doorklikken", record, field.DrillDown, filter);
            if (filter.Bind.Count > 0)
                _key.Needed($"{where}, doorklikken", record, "is niet terug te vinden waarop is geklikt");
        }
        else if (record is not null && _keys.CardType(field.DrillDown) is { } card && _keys.OfValue(record, field.Path, card) is null)
            mistakes.Add(where, $"het is niet duidelijk welk record op de kaart '{field.DrillDown}' opengaat");
        if (field.Lookup is { } lookup)
            _actions.Lookup(where, lookup);
        if (record is null)
            return;
        foreach (var style in field.Styles)
            _actions.Condition($"{where}, stijl", record, style.When);
        if (field.VisibleWhen is { } visible)
            _actions.Condition($"{where}, zichtbaar", record, visible);
    }

    /// <summary>The paths that the quick search and columns filter on.</summary>
    private void Filters(string where, ListPage list)
    {
        var own = list.Fields.Select(field => field.FilterPath).Concat(list.SearchFields ?? []).OfType<string>();
        foreach (var path in own.Where(path => _filters.Filter(list.Source, path) is null))
            mistakes.Add(where, $"de query '{list.Source}' kan niet filteren op '{path}'");
        if (list.FindRecords && list.Card is null)
            mistakes.Add(where, "de records kunnen worden gezocht, maar er is geen kaart om te openen");
    }

    private void Story(string where, SchemaType record, CardPage card)
    {
        foreach (var path in card.TitleFields ?? [])
            _paths.Value($"{where}, titel", record, path);
        foreach (var source in card.Timeline)
            Check(where, record, source);
    }

    public void Check(string where, SchemaType? record, TimelineSource source)
    {
        where = $"{where}, tijdlijn '{source.Id}'";
        if (record is null || _paths.Lines(where, record, source.Path) is not { } piece)
            return;
        foreach (var path in new[] { source.Date, source.Title, source.Text, source.Author }.OfType<string>())
            _paths.Value(where, piece, path);
        Link(where, source.Card);
        if (_keys.CardType(source.Card) is { } card && _keys.OfValue(piece, source.Title, card) is null && _keys.From(piece, card) is null)
            mistakes.Add(where, $"het is niet duidelijk welk record op de kaart '{source.Card}' opengaat");
    }

    public void Check(string where, Page page, FirstStep step)
    {
        where = $"{where}, eerste stap '{step.Caption}'";
        Link(where, step.Page);
        if (step.Action is { } action && !(step.Page is null ? page : pages.GetValueOrDefault(step.Page))?.Actions.Any(one => one.Id == action) == true)
            mistakes.Add(where, $"de pagina heeft geen actie '{action}'");
    }

    private void Refreshing(string where, IReadOnlyList<string> subscriptions)
    {
        foreach (var name in subscriptions.Where(name => schema.Subscription?.Fields.ContainsKey(name) != true))
            mistakes.Add(where, $"de subscription '{name}' bestaat niet");
    }

    private void FactBoxes(string where, SchemaType? record, IReadOnlyList<FactBox> boxes, IReadOnlyList<PageAction> actions)
    {
        if (boxes.Count > 0)
            _key.Needed($"{where}, feitenblokken", record, "volgen die een regel niet");
        foreach (var box in boxes)
            Fields($"{where}, feitenblok '{box.Id}'", record, box.Fields, actions);
    }

    private void Check(string where, SchemaType? record, PagePart part)
    {
        where = $"{where}, onderdeel '{part.Id}'";
        var line = record is null ? null : _paths.Lines(where, record, part.Path);
        Fields(where, line, part.Fields, part.Actions, Saving(where, line, part.EditMutation));
        Columns(where, part.Fields);
        Unique($"{where}, acties", part.Actions.Select(action => action.Id));
        foreach (var action in part.Actions)
            _actions.Check(where, ActionPlace.On(part, line, record), action);
        foreach (var id in new[] { part.Add, part.Remove, part.Show }.OfType<string>().Where(id => !part.Actions.Any(action => action.Id == id)))
            mistakes.Add(where, $"het onderdeel heeft geen actie '{id}'");
    }

    /// <summary>What can be saved. Every client says which record it means, and which version of it, in the same two words.</summary>
    public IReadOnlyDictionary<string, SchemaInput>? Saving(string where, SchemaType? record, string? mutation)
    {
        if (mutation is null || _paths.InputOf($"{where}, opslaan", mutation) is not { } input)
            return null;
        foreach (var missing in new[] { "id", "versie" }.Where(name => !input.ContainsKey(name)))
            mistakes.Add($"{where}, opslaan", $"de mutatie '{mutation}' vraagt niet om '{missing}'");
        _key.NeededToSave($"{where}, opslaan", record);
        return input;
    }

    private void PartActions(string where, Page page, SchemaType? record, string partId, IReadOnlyList<PageAction> actions)
    {
        // A part that is not there is reported when the extension is put in.
        if ((page as CardPage)?.Parts.FirstOrDefault(part => part.Id == partId) is not { } part || record is null)
            return;
        var line = new SchemaPaths(schema, new PageMistakes(), variables).Lines(where, record, part.Path);
        Unique($"{where}, onderdeel '{partId}', acties", part.Actions.Concat(actions).Select(action => action.Id));
        foreach (var action in actions)
            _actions.Check($"{where}, onderdeel '{partId}'", ActionPlace.On(part, line, record), action);
    }

    private void Placement(string where, Page page, SchemaType? record, PageExtension extension, FieldPlacement placement)
    {
        if ((page as CardPage)?.Parts.FirstOrDefault(part => part.Id == placement.Target) is { } part)
        {
            var line = record is null ? null : new SchemaPaths(schema, new PageMistakes(), variables).Lines(where, record, part.Path);
            Fields(where, line, [placement.Field], [.. part.Actions, .. extension.PartActions.GetValueOrDefault(part.Id, [])]);
            Columns(where, [placement.Field]);
            return;
        }

        Fields(where, record, [placement.Field], [.. page.Actions, .. extension.Actions]);
        if (placement.Target.Length == 0)
            Columns(where, [placement.Field]);
    }

    /// <summary>Pages link to their own module's or to those of modules that it needs, and all of these are there.</summary>
    private void Link(string where, string? pageId)
    {
        if (pageId is not null && !pages.ContainsKey(pageId))
            mistakes.Add(where, $"de pagina '{pageId}' bestaat niet");
    }

    private void Unique(string where, IEnumerable<string> ids)
    {
        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            mistakes.Add(where, $"'{twice.Key}' staat er twee keer");
    }
}
