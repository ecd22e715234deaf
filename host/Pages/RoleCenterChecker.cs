using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages;

/// <summary>Checks what stands on role centres.</summary>
internal sealed class RoleCenterChecker(
    SchemaModel schema,
    PageMistakes mistakes,
    IReadOnlyDictionary<string, Page> pages,
    IReadOnlyList<PageVariable> variables)
{
    private readonly SchemaPaths _paths = new(schema, mistakes, variables);

    public void Check(string where, Cue cue)
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

    public void Check(string where, Kpi kpi)
    {
        where = $"{where}, kengetal '{kpi.Id}'";
        if (_paths.QueryField(where, kpi.Source) is not null)
            _paths.Document(where, FigureQuestion.Of(kpi).Field);
    }

    public void Check(string where, RoleCenterList list)
    {
        where = $"{where}, lijst '{list.Id}'";
        if (pages.GetValueOrDefault(list.Page) is not ListPage page)
            mistakes.Add(where, $"de pagina '{list.Page}' is geen lijst");
        else if (list.View is { } view && !page.Views.Any(one => one.Id == view))
            mistakes.Add(where, $"de pagina '{list.Page}' heeft geen weergave '{view}'");
    }

    public void Check(string where, Chart chart)
    {
        where = $"{where}, grafiek '{chart.Id}'";
        Link(where, chart.OpenPage);
        if (_paths.QueryField(where, chart.Source) is not null)
            _paths.Document(where, Question(chart));
    }

    /// <summary>The query field that gives a role centre's numbers at once.</summary>
    public void Source(string where, string source)
    {
        if (_paths.QueryField(where, source) is { TakesNothing: false })
            mistakes.Add(where, $"de query '{source}' heeft argumenten nodig");
    }

    private static string Question(Chart chart)
    {
        var arguments = chart.Arguments is null ? "" : $"({chart.Arguments})";
        var values = string.Join(' ', chart.Series.Select(series => series.Path).Append(chart.Category).OfType<string>().Select(Nested));
        return $"{chart.Source}{arguments} {{ {(chart.Path.Length == 0 ? values : Nested(chart.Path, values))} }}";
    }

    private static string Nested(string path) => Nested(path, inside: null);

    private static string Nested(string path, string? inside)
        => path.Split('.').Reverse().Aggregate(inside, (below, name) => below is null ? name : $"{name} {{ {below} }}") ?? path;

    private void Link(string where, string? pageId)
    {
        if (pageId is not null && !pages.ContainsKey(pageId))
            mistakes.Add(where, $"de pagina '{pageId}' bestaat niet");
    }
}
