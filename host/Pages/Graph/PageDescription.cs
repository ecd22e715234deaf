using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>Says a page in the words of the schema. The page was checked, so that every path leads somewhere.</summary>
internal sealed class PageDescription(CatalogPage page, SchemaModel schema)
{
    private readonly SchemaPaths _paths = new(schema, new PageMistakes(), []);
    private readonly SchemaType? _record = page.RecordType is { } name ? schema.Types[name] : null;

    public Pagina Make()
    {
        var description = page.Page switch
        {
            ListPage list => Start(Paginasoort.Lijst) with
            {
                Bron = list.Source,
                Recordveld = _paths.RecordField(list.Source),
                Filter = list.Where,
                Kaart = list.Card,
                Velden = Fields(_record, list.Fields),
                Weergaven = [.. list.Views.Select(view => new Paginaweergave(view.Id, view.Caption, view.Where))],
                Feitenblokken = Boxes(list.FactBoxes),
            },
            CardPage card => Start(Paginasoort.Kaart) with
            {
                Bron = card.Source,
                Wijzigmutatie = card.EditMutation,
                Tabbladen = [.. card.Tabs.Select(tab => new Paginatabblad(tab.Id, tab.Caption, Fields(_record, tab.Fields)))],
                Onderdelen = [.. card.Parts.Select(Part)],
                Feitenblokken = Boxes(card.FactBoxes),
            },
            RoleCenterPage center => Start(Paginasoort.Rolcentrum) with
            {
                Profiel = center.Profile,
                Activiteiten = [.. center.Cues.Select(Cue)],
                Kpis = [.. center.Kpis.Select(Kpi)],
            },
            _ => throw new InvalidOperationException($"Nobody said how a {page.Page.GetType().Name} is described."),
        };
        return description with
        {
            Help = page.Page.Help,
            Zoektermen = page.Page.SearchTerms,
            Recordtype = page.RecordType,
            Acties = Actions(page.Page.Actions),
        };
    }

    private Pagina Start(Paginasoort kind) => new(page.Page.Id, page.Page.Caption, kind, page.ModuleId);

    private Paginaonderdeel Part(PagePart part) => new(
        part.Id,
        part.Caption,
        part.Path,
        Fields(_record is null ? null : _paths.Lines("", _record, part.Path), part.Fields),
        Actions(part.Actions),
        part.EditMutation);

    private IReadOnlyList<Feitenblok> Boxes(IReadOnlyList<FactBox> boxes)
        => [.. boxes.Select(box => new Feitenblok(box.Id, box.Caption, Fields(_record, box.Fields)))];

    private IReadOnlyList<Paginaveld> Fields(SchemaType? record, IReadOnlyList<PageField> fields)
        => record is null ? [] : [.. fields.Select(field => Field(record, field))];

    private Paginaveld Field(SchemaType record, PageField field)
    {
        var value = Value(record, field.Path);
        return new Paginaveld(field.Path, field.Caption, value.Type.Name, value.Type.IsList, Importance(field.Importance))
        {
            Invoer = field.Input,
            Opzoeken = field.Lookup is { } lookup ? new Opzoeklijst(lookup.Source, _paths.RecordField(lookup.Source), lookup.Value, lookup.Display, lookup.Where) : null,
            Doorklik = field.DrillDown is { } target
                ? new Doorklik(
                    target,
                    field.DrillDownFilter?.Where,
                    [
                        .. (field.DrillDownFilter?.Bind ?? new Dictionary<string, string>(StringComparer.Ordinal))
                            .Select(bound => new Doorklikvariabele(bound.Key, DrillDownType.Of(Value(record, bound.Value)), bound.Value)),
                    ])
                : null,
        };
    }

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

    private SchemaField Value(SchemaType record, string path)
        => _paths.Value("", record, path) ?? throw new InvalidOperationException($"The checked page '{page.Page.Id}' has a path to nothing: {path}.");

    private static IReadOnlyList<Paginaactie> Actions(IReadOnlyList<PageAction> actions)
        => [.. actions.Select(action => new Paginaactie(
            action.Id,
            action.Caption,
            action.Group,
            action.Help,
            action.Mutation,
            [.. action.Bind.Select(bound => new Paginabinding(bound.Key, bound.Value))],
            action.Confirm,
            action.OpenPage))];

    private static Veldbelang Importance(FieldImportance importance) => importance switch
    {
        FieldImportance.Promoted => Veldbelang.Gepromoveerd,
        FieldImportance.Additional => Veldbelang.Aanvullend,
        _ => Veldbelang.Standaard,
    };
}
