using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Pages;

/// <summary>Checks what opens from a record: the filter as the list would be asked, with the record's values in the types that they have.</summary>
internal sealed class DrillDownChecker(
    SchemaModel schema,
    PageMistakes mistakes,
    IReadOnlyDictionary<string, Page> pages,
    IReadOnlyList<PageVariable> variables)
{
    private readonly SchemaPaths _paths = new(schema, mistakes, variables);

    public void Check(string where, SchemaType? record, string? pageId, DrillDownFilter filter)
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
}
