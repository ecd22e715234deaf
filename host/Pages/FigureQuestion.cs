using System.Globalization;
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
            cue.Source + PageQuestions.Where([.. new[] { list?.Where, cue.Where }.OfType<string>()]),
            [Total]);

    public static FigureQuestion Of(Kpi kpi)
        => new(kpi.Id, kpi.Arguments is null ? kpi.Source : $"{kpi.Source}({kpi.Arguments})", kpi.Path.Split('.'));
}

/// <summary>Several of these questions in one document, an alias for each head.</summary>
/// <param name="Text">The document; the same for the same questions, so that it is parsed and planned once.</param>
/// <param name="Heads">The heads, in the order of their aliases.</param>
internal sealed record FigureDocument(string Text, IReadOnlyList<string> Heads)
{
    /// <summary>Below the limits that the schema sets to any caller.</summary>
    public const int MaxQuestions = 20;

    /// <param name="questions">At most <see cref="MaxQuestions"/>.</param>
    /// <param name="variables">The variables that filters may mention.</param>
    public static FigureDocument Of(IEnumerable<FigureQuestion> questions, IEnumerable<PageVariable> variables)
    {
        List<FigureQuestion> asked = [.. questions];
        List<string> heads = [.. asked.Select(question => question.Head).Distinct(StringComparer.Ordinal)];
        List<string> fields = [.. asked.Select(question => $"{Alias(heads.IndexOf(question.Head))}: {question.Field}")];
        return new FigureDocument($"{PageVariables.Declaration(variables, fields)} {{ {string.Join(' ', fields)} }}", heads);
    }

    /// <summary>Where the answer to a question stands.</summary>
    public string AliasOf(FigureQuestion question) => Alias(Heads.TakeWhile(head => head != question.Head).Count());

    private static string Alias(int index) => string.Create(CultureInfo.InvariantCulture, $"f{index}");
}
