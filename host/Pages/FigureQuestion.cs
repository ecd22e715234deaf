using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages;

/// <summary>A field of the schema that yields a number.</summary>
/// <param name="Id">Of the cue or KPI.</param>
/// <param name="Head">The field with its arguments. Questions with the same head are answered by the same statement.</param>
/// <param name="Path">Where the number is, from the field.</param>
internal sealed record FigureQuestion(string Id, string Head, IReadOnlyList<string> Path)
{
    private const string Total = "totalCount";

    /// <summary>The field as it stands in a document.</summary>
    public string Field => $"{Head} {{ {string.Join(" { ", Path)} {string.Concat(Enumerable.Repeat("} ", Path.Count))}";

    /// <param name="cue">What is counted.</param>
    /// <param name="list">The list that opens; its own filter counts too.</param>
    public static FigureQuestion Of(Cue cue, ListPage? list)
        => new(
            cue.Id,
            (list?.Where, cue.Where) switch
            {
                (null, null) => cue.Source,
                (null, { } own) => $"{cue.Source}(where: {own})",
                ({ } always, null) => $"{cue.Source}(where: {always})",
                var (always, own) => $"{cue.Source}(where: {{ and: [{always}, {own}] }})",
            },
            [Total]);

    public static FigureQuestion Of(Kpi kpi)
        => new(kpi.Id, kpi.Arguments is null ? kpi.Source : $"{kpi.Source}({kpi.Arguments})", kpi.Path.Split('.'));
}
