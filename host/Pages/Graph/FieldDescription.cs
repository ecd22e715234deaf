using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>Says fields and what they are chosen from in the words of the schema. Pages were checked, so that every path leads somewhere.</summary>
internal sealed class FieldDescription(SchemaModel schema, PageRules rules, IReadOnlyDictionary<string, Page> pages)
{
    private readonly SchemaPaths _paths = new(schema, new PageMistakes(), []);
    private readonly FilterPaths _filters = new(schema);
    private readonly RecordKeys _keys = new(schema, pages);

    /// <param name="record">The type of the record.</param>
    /// <param name="field">The field.</param>
    /// <param name="list">The source of the list whose column it is; null elsewhere.</param>
    public Paginaveld Field(SchemaType record, PageField field, string? list)
    {
        var value = Value(record, field.Path);
        var filter = field.FilterPath ?? field.Path;
        return new Paginaveld(field.Path, field.Caption, value.Type.Name, value.Type.IsList, Importance(field.Importance))
        {
            Invoer = field.Input,
            Opzoeken = Lookup(field.Lookup),
            Opzoekwaarde = _keys.Chosen(record, field),
            Doorklik = field.DrillDown is { } target ? DrillDown(record, target, field.DrillDownFilter, _keys.CardType(target) is { } card ? _keys.OfValue(record, field.Path, card) : null) : null,
            Actie = field.Action,
            Vorm = field.Form ?? FieldForms.Of(schema, value.Type.Name, value.Name),
            Keuzes = Choices(value.Type.Name),
            Verplicht = field.Input is not null && IsAlwaysThere(record, field.Path),
            Filterpad = list is null ? null : _filters.Filter(list, filter),
            Filtersleutel = list is null ? null : _filters.Key(list, record, filter),
            Sorteerpad = list is null ? null : _filters.Sort(list, filter),
            Stijlen = [.. field.Styles.Select(style => new Veldstijl(style.When, RecordCondition.Paths(style.When), style.Style))],
            Zichtbaar = field.VisibleWhen,
            ZichtbaarPaden = field.VisibleWhen is { } visible ? RecordCondition.Paths(visible) : [],
        };
    }

    public Opzoeklijst? Lookup(Lookup? lookup)
        => lookup is null
            ? null
            : new Opzoeklijst(lookup.Source, _paths.RecordField(lookup.Source), lookup.Value, lookup.Display, lookup.Where)
            {
                Pagina = pages.Values.OfType<ListPage>().Where(list => list.Source == lookup.Source)
                    .OrderBy(list => list.Where is null ? 0 : 1).Select(list => list.Id).FirstOrDefault(),
                Zoekvelden = [.. _filters.Texts(lookup.Source, lookup.Display)],
            };

    public IReadOnlyList<Keuze> Choices(string type)
        => [.. schema.Types[type].Values.Select(value => new Keuze(value, InputNames.ValueCaption(value), rules.StyleOf(type, value)))];

    /// <param name="record">The type of the record that it opens from; null when there is none.</param>
    /// <param name="target">The page.</param>
    /// <param name="filter">The filter of a list.</param>
    /// <param name="key">Path of the key of a card's record.</param>
    public Doorklik DrillDown(SchemaType? record, string target, DrillDownFilter? filter, string? key)
        => new(
            target,
            filter?.Where,
            [.. record is null ? [] : (filter?.Bind ?? new Dictionary<string, string>(StringComparer.Ordinal))
                .Select(bound => new Doorklikvariabele(bound.Key, DrillDownType.Of(Value(record, bound.Value)), bound.Value))])
        {
            Sleutelpad = key,
        };

    public SchemaField Value(SchemaType record, string path)
        => _paths.Value("", record, path) ?? throw new InvalidOperationException($"A checked page has a path to nothing: {path} of {record.Name}.");

    private bool IsAlwaysThere(SchemaType record, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (record.Fields.GetValueOrDefault(name) is not { Type.IsNonNull: true } field)
                return false;
            record = schema.TypeOf(field);
        }

        return record.Name != "Boolean";
    }

    private static Veldbelang Importance(FieldImportance importance) => importance switch
    {
        FieldImportance.Promoted => Veldbelang.Gepromoveerd,
        FieldImportance.Additional => Veldbelang.Aanvullend,
        _ => Veldbelang.Standaard,
    };
}
