using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Pages;

namespace Leefbaarheid.Host.Tests.Pages;

public sealed class FigureQuestionTests
{
    [Theory]
    [InlineData(null, null, "zaken { totalCount } ")]
    [InlineData("{ a: 1 }", null, "zaken(where: { a: 1 }) { totalCount } ")]
    [InlineData(null, "{ b: 2 }", "zaken(where: { b: 2 }) { totalCount } ")]
    [InlineData("{ a: 1 }", "{ b: 2 }", "zaken(where: { and: [{ a: 1 }, { b: 2 }] }) { totalCount } ")]
    public void A_cue_counts_what_its_list_shows_with_both_filters(string? list, string? cue, string field)
        => Assert.Equal(
            field,
            FigureQuestion.Of(new Cue("c", "C", "zaken", "p") { Where = cue }, new ListPage("p", "P", "zaken") { Fields = [], Where = list }).Field);

    [Fact]
    public void A_cue_of_a_page_that_is_not_known_counts_its_own_filter()
        => Assert.Equal("zaken(where: { b: 2 }) { totalCount } ", FigureQuestion.Of(new Cue("c", "C", "zaken", "p") { Where = "{ b: 2 }" }, list: null).Field);

    [Theory]
    [InlineData(null, "maat", "meting { maat } ")]
    [InlineData("van: $vandaag", "snel.deel", "meting(van: $vandaag) { snel { deel } } ")]
    public void A_figure_is_asked_for_by_its_path(string? arguments, string path, string field)
        => Assert.Equal(field, FigureQuestion.Of(new Kpi("k", "K", "meting", path) { Arguments = arguments }).Field);

    [Theory]
    [InlineData("{ a: $een, b: [$twee, $een] }", "een twee")]
    [InlineData("{ a: \"$geen \\\" $variabele\", b: $wel }", "wel")]
    [InlineData("{ a: \"\"\"blok \" $geen\"\"\", b: $wel }", "wel")]
    [InlineData("{ a: 1 }", "")]
    public void A_dollar_sign_in_a_text_is_no_variable(string literal, string names)
        => Assert.Equal(names, string.Join(' ', PageVariables.In(literal)));
}
