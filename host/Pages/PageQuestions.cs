using System.Text;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages;

/// <summary>What a client asks to show a page, composed of nothing but the page and the schema.</summary>
internal sealed class PageQuestions(SchemaModel schema, IEnumerable<Page> pages, IReadOnlyList<PageVariable> variables)
{
    private const string Id = "id";
    private const string Version = "version";
    private const string TotalCount = "totalCount";
    private static readonly string[] s_lists = ["nodes", "items"];

    private readonly Dictionary<string, ListPage> _lists = pages.OfType<ListPage>().ToDictionary(list => list.Id, StringComparer.Ordinal);

    /// <summary>
    /// The list as it opens and in each of its views, the numbers of a role centre, or a card, whose question takes a variable <c>id</c>. Filters
    /// bring page variables along.
    /// </summary>
    public IEnumerable<string> Of(Page page) => page switch
    {
        ListPage list => list.Views.Select(view => view.Where).Prepend(null)
            .Select(view => List(list, [.. new[] { list.Where, view }.OfType<string>()])),
        CardPage card => [Card(card)],
        RoleCenterPage center => Figures(center),
        _ => [],
    };

    private string List(ListPage page, IReadOnlyList<string> filters)
    {
        var source = schema.Query.Fields[page.Source];
        var rows = new Selection();
        AddKeys(rows, RecordsOf(source));
        foreach (var field in page.Fields)
            rows.Add(field.Path);
        return $"{PageVariables.Declaration(variables, filters)} {{ {page.Source}{Where(filters)} {Around(source, rows)} }}";
    }

    private string Card(CardPage page)
    {
        var source = schema.Query.Fields[page.Source];
        var id = source.Arguments[Id];
        var record = new Selection();
        AddKeys(record, schema.TypeOf(source));
        foreach (var field in page.Tabs.SelectMany(tab => tab.Fields).Concat(page.FactBoxes.SelectMany(box => box.Fields)))
            record.Add(field.Path);
        foreach (var part in page.Parts)
            Add(part, record, schema.TypeOf(source));
        return $"query($id: {id.Type.Name}{(id.IsRequired ? "!" : "")}) {{ {page.Source}(id: $id) {record} }}";
    }

    private void Add(PagePart part, Selection record, SchemaType type)
    {
        SchemaField? list = null;
        foreach (var name in part.Path.Split('.'))
        {
            list = type.Fields[name];
            type = schema.TypeOf(list);
        }

        var lines = record.Below(part.Path);
        if (ListField(list!) is { } wrapped)
        {
            if (type.Fields.ContainsKey(TotalCount))
                lines.Add(TotalCount);
            lines = lines.Below(wrapped);
        }

        AddKeys(lines, RecordsOf(list!));
        foreach (var field in part.Fields)
            lines.Add(field.Path);
    }

    private IEnumerable<string> Figures(RoleCenterPage page)
        => page.Cues.Select(cue => FigureQuestion.Of(cue, _lists.GetValueOrDefault(cue.Page))).Chunk(FigureDocument.MaxQuestions)
            .Concat(page.Kpis.Select(FigureQuestion.Of).Chunk(FigureDocument.MaxQuestions))
            .Select(questions => FigureDocument.Of(questions, variables).Text);

    /// <summary>The argument of a list that is filtered by all of these; nothing for none.</summary>
    public static string Where(IReadOnlyList<string> filters) => filters switch
    {
        [] => "",
        [var one] => $"(where: {one})",
        _ => $"(where: {{ and: [{string.Join(", ", filters)}] }})",
    };

    private static void AddKeys(Selection record, SchemaType type)
    {
        foreach (var name in new[] { Id, Version }.Where(type.Fields.ContainsKey))
            record.Add(name);
    }

    /// <summary>The rows inside the page that a longer list is read by.</summary>
    private string Around(SchemaField source, Selection rows)
    {
        if (ListField(source) is not { } wrapped)
            return rows.ToString();
        var page = new Selection();
        var type = schema.TypeOf(source);
        foreach (var path in new[] { TotalCount, "pageInfo.hasNextPage", "pageInfo.endCursor" }.Where(path => type.Fields.ContainsKey(path.Split('.')[0])))
            page.Add(path);
        page.Put(wrapped, rows);
        return page.ToString();
    }

    private SchemaType RecordsOf(SchemaField source)
        => schema.TypeOf(ListField(source) is { } wrapped ? schema.TypeOf(source).Fields[wrapped] : source);

    private string? ListField(SchemaField source)
        => source.Type.IsList ? null : Array.Find(s_lists, schema.TypeOf(source).Fields.ContainsKey);

    /// <summary>Fields by name, with what is selected below each.</summary>
    private sealed class Selection
    {
        private readonly Dictionary<string, Selection> _fields = new(StringComparer.Ordinal);

        public void Add(string path) => Below(path);

        public void Put(string name, Selection selection) => _fields[name] = selection;

        public Selection Below(string path)
        {
            var selection = this;
            foreach (var name in path.Split('.'))
            {
                if (!selection._fields.TryGetValue(name, out var below))
                    selection._fields.Add(name, below = new Selection());
                selection = below;
            }

            return selection;
        }

        public override string ToString()
        {
            var text = new StringBuilder("{ ");
            foreach (var (name, below) in _fields)
            {
                text.Append(name).Append(' ');
                if (below._fields.Count > 0)
                    text.Append(below).Append(' ');
            }

            return text.Append('}').ToString();
        }
    }
}
