using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages;

/// <summary>Checks pages and extensions against the schema.</summary>
internal sealed class PageChecker(
    SchemaModel schema,
    PageMistakes mistakes,
    IReadOnlyDictionary<string, Page> pages,
    IReadOnlyList<PageVariable> variables)
{
    private const string IdArgument = "id";
    private readonly SchemaPaths _paths = new(schema, mistakes, variables);

    /// <summary>The type of the page's records; null for a role centre, or when the source is wrong.</summary>
    public SchemaType? Check(Page page)
    {
        var where = $"pagina '{page.Id}'";
        var record = RecordType(where, page);
        Unique($"{where}, acties", page.Actions.Select(action => action.Id));
        foreach (var action in page.Actions)
            Check(where, record, action);
        switch (page)
        {
            case ListPage list:
                Link($"{where}, kaart", list.Card);
                Unique($"{where}, weergaven", list.Views.Select(view => view.Id));
                Unique($"{where}, feitenblokken", list.FactBoxes.Select(box => box.Id));
                Fields(where, record, list.Fields, input: null);
                FactBoxes(where, record, list.FactBoxes);
                if (list.Where is not null)
                    _paths.Where($"{where}, vast filter", list.Source, list.Where);
                foreach (var view in list.Views)
                    _paths.Where($"{where}, weergave '{view.Id}'", list.Source, view.Where);
                break;
            case CardPage card:
                Unique($"{where}, onderdelen", card.Tabs.Select(tab => tab.Id).Concat(card.Parts.Select(part => part.Id)).Concat(card.FactBoxes.Select(box => box.Id)));
                var input = card.EditMutation is null ? null : _paths.InputOf($"{where}, opslaan", card.EditMutation);
                foreach (var tab in card.Tabs)
                    Fields($"{where}, tabblad '{tab.Id}'", record, tab.Fields, input);
                FactBoxes(where, record, card.FactBoxes);
                foreach (var part in card.Parts)
                    Check(where, record, part);
                break;
            case RoleCenterPage center:
                Unique($"{where}, activiteiten", center.Cues.Select(cue => cue.Id));
                foreach (var cue in center.Cues)
                    Check(where, cue);
                Unique($"{where}, kengetallen", center.Kpis.Select(kpi => kpi.Id));
                foreach (var kpi in center.Kpis)
                    Check(where, kpi);
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
        var record = new PageChecker(schema, quiet, pages, variables).RecordType(where, page);
        foreach (var action in extension.Actions)
            Check(where, record, action);
        foreach (var tab in extension.Tabs)
            Fields($"{where}, tabblad '{tab.Id}'", record, tab.Fields, input: null);
        foreach (var part in extension.Parts)
            Check(where, record, part);
        FactBoxes(where, record, extension.FactBoxes);
        foreach (var cue in extension.Cues)
            Check(where, cue);
        foreach (var kpi in extension.Kpis)
            Check(where, kpi);
        foreach (var (partId, actions) in extension.PartActions)
            PartActions(where, page, record, partId, actions);
        foreach (var placement in extension.Fields)
            Placement(where, page, record, placement);

        var extended = PageMerge.Apply(page, extension, problem => mistakes.Add(where, problem));
        Unique($"{where}, acties", extended.Actions.Select(action => action.Id));
        if (extended is CardPage card)
            Unique($"{where}, tabbladen", card.Tabs.Select(tab => tab.Id));
        if (extended is RoleCenterPage center)
        {
            Unique($"{where}, activiteiten", center.Cues.Select(cue => cue.Id));
            Unique($"{where}, kengetallen", center.Kpis.Select(kpi => kpi.Id));
        }

        return extended;
    }

    private SchemaType? RecordType(string where, Page page)
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

    private void Fields(string where, SchemaType? record, IReadOnlyList<PageField> fields, IReadOnlyDictionary<string, SchemaInput>? input)
    {
        Unique($"{where}, velden", fields.Select(field => field.Path));
        foreach (var field in fields)
            Check(where, record, field, input);
    }

    private void Check(string where, SchemaType? record, PageField field, IReadOnlyDictionary<string, SchemaInput>? input)
    {
        where = $"{where}, veld '{field.Path}'";
        if (record is not null)
            _paths.Value(where, record, field.Path);
        if (field.Input is not null && input?.ContainsKey(field.Input) != true)
            mistakes.Add(where, input is null ? $"'{field.Input}' kan niet worden opgeslagen: er is geen mutatie" : $"de mutatie heeft geen invoer '{field.Input}'");
        Link(where, field.DrillDown);
        if (field.DrillDownFilter is { } filter)
            Check($"{where}, doorklikken", record, field.DrillDown, filter);
        if (field.Lookup is { } lookup && _paths.RecordsOf($"{where}, opzoeken", lookup.Source) is { } found)
        {
            foreach (var path in lookup.Display.Prepend(lookup.Value))
                _paths.Value($"{where}, opzoeken", found, path);
            if (lookup.Where is not null)
                _paths.Where($"{where}, opzoeken", lookup.Source, lookup.Where);
        }
    }

    /// <summary>The filter as the list would be asked, with the record's values in the types that the schema gives them.</summary>
    private void Check(string where, SchemaType? record, string? pageId, DrillDownFilter filter)
    {
        if (pageId is null || pages.GetValueOrDefault(pageId) is not ListPage list)
        {
            mistakes.Add(where, "het filter hoort bij een lijst, en er gaat geen lijst open");
            return;
        }

        if (record is null)
            return;
        var bound = new List<PageVariable>();
        foreach (var (name, path) in filter.Bind)
        {
            if (variables.Any(variable => variable.Name == name))
                mistakes.Add(where, $"de variabele ${name} is er al voor alle pagina's");
            else if (_paths.Value(where, record, path) is { } value)
                bound.Add(new PageVariable(name, DrillDownType.Of(value), path));
        }

        if (bound.Count == filter.Bind.Count)
            new SchemaPaths(schema, mistakes, [.. variables, .. bound]).Where(where, list.Source, filter.Where);
    }

    private void FactBoxes(string where, SchemaType? record, IReadOnlyList<FactBox> boxes)
    {
        foreach (var box in boxes)
            Fields($"{where}, feitenblok '{box.Id}'", record, box.Fields, input: null);
    }

    private void Check(string where, SchemaType? record, PagePart part)
    {
        where = $"{where}, onderdeel '{part.Id}'";
        var line = record is null ? null : _paths.Lines(where, record, part.Path);
        Fields(where, line, part.Fields, part.EditMutation is null ? null : _paths.InputOf($"{where}, opslaan", part.EditMutation));
        Unique($"{where}, acties", part.Actions.Select(action => action.Id));
        foreach (var action in part.Actions)
            Check(where, line, action);
    }

    private void Check(string where, SchemaType? record, PageAction action)
    {
        where = $"{where}, actie '{action.Id}'";
        Link(where, action.OpenPage);
        if (action.Mutation is null)
        {
            if (action.OpenPage is null)
                mistakes.Add(where, "de actie doet niets: er is geen mutatie en geen pagina");
            return;
        }

        if (_paths.InputOf(where, action.Mutation) is not { } input)
            return;
        foreach (var (name, path) in action.Bind)
        {
            if (!input.ContainsKey(name))
                mistakes.Add(where, $"de mutatie '{action.Mutation}' heeft geen invoer '{name}'");
            if (record is not null)
                _paths.Value(where, record, path);
        }
    }

    private void Check(string where, Cue cue)
    {
        where = $"{where}, activiteit '{cue.Id}'";
        Link(where, cue.Page);
        if (pages.GetValueOrDefault(cue.Page) is { } page && (page as ListPage)?.Source != cue.Source)
            mistakes.Add(where, $"de pagina '{cue.Page}' is geen lijst van '{cue.Source}', en zou iets anders tonen dan er geteld is");
        if (_paths.QueryField(where, cue.Source) is not { } field)
            return;
        if (!schema.TypeOf(field).Fields.ContainsKey("totalCount"))
            mistakes.Add(where, $"de query '{cue.Source}' telt zijn records niet");
        if (cue.Where is not null)
            _paths.Where(where, cue.Source, cue.Where);
    }

    private void Check(string where, Kpi kpi)
    {
        where = $"{where}, kengetal '{kpi.Id}'";
        if (_paths.QueryField(where, kpi.Source) is not null)
            _paths.Document(where, FigureQuestion.Of(kpi).Field);
    }

    private void PartActions(string where, Page page, SchemaType? record, string partId, IReadOnlyList<PageAction> actions)
    {
        // A part that is not there is reported when the extension is put in.
        if ((page as CardPage)?.Parts.FirstOrDefault(part => part.Id == partId) is not { } part || record is null)
            return;
        var line = new SchemaPaths(schema, new PageMistakes(), variables).Lines(where, record, part.Path);
        Unique($"{where}, onderdeel '{partId}', acties", part.Actions.Concat(actions).Select(action => action.Id));
        foreach (var action in actions)
            Check($"{where}, onderdeel '{partId}'", line, action);
    }

    private void Placement(string where, Page page, SchemaType? record, FieldPlacement placement)
    {
        var type = (page as CardPage)?.Parts.FirstOrDefault(part => part.Id == placement.Target) is { } part && record is not null
            ? new SchemaPaths(schema, new PageMistakes(), variables).Lines(where, record, part.Path)
            : record;
        Check(where, type, placement.Field, input: null);
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
