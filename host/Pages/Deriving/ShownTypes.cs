using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages.Deriving;

/// <summary>The types of the records that a page shows values of.</summary>
internal sealed class ShownTypes(SchemaModel schema, IReadOnlyDictionary<string, Page> pages)
{
    private const string Id = "id";

    public IReadOnlySet<string> Of(Page page)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        switch (page)
        {
            case ListPage list when Records(list.Source) is { } record:
                Add(types, record, list.Fields.Concat(list.FactBoxes.SelectMany(box => box.Fields)));
                break;
            case CardPage card when schema.Query.Fields.GetValueOrDefault(card.Source) is { } source:
                var type = schema.TypeOf(source);
                Add(types, type, card.Tabs.SelectMany(tab => tab.Fields).Concat(card.FactBoxes.SelectMany(box => box.Fields)));
                foreach (var part in card.Parts)
                {
                    if (Lines(type, part.Path) is { } line)
                        Add(types, line, part.Fields);
                }

                break;
            case RoleCenterPage center:
                foreach (var record in center.Cues.Select(cue => cue.Source)
                    .Concat(center.Lists.Select(list => (pages.GetValueOrDefault(list.Page) as ListPage)?.Source))
                    .OfType<string>().Select(Records).OfType<SchemaType>())
                {
                    types.Add(record.Name);
                }

                break;
        }

        return types;
    }

    private void Add(HashSet<string> types, SchemaType record, IEnumerable<PageField> fields)
    {
        types.Add(record.Name);
        foreach (var path in fields.Select(field => field.Path.Split('.')))
        {
            var type = record;
            foreach (var name in path[..^1])
            {
                type = schema.TypeOf(type.Fields[name]);
                if (type.Fields.ContainsKey(Id))
                    types.Add(type.Name);
            }
        }
    }

    private SchemaType? Records(string source) => new SchemaPaths(schema, new PageMistakes(), []).RecordsOf("", source);

    private SchemaType? Lines(SchemaType record, string path) => new SchemaPaths(schema, new PageMistakes(), []).Lines("", record, path);
}
