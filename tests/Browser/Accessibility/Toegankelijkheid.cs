using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>Judges what is on the screen by WCAG 2.2 AA and by what axe calls best practice.</summary>
internal static class Toegankelijkheid
{
    /// <summary>
    /// What the design library puts around groups that arrows move in, to notice Tab: the focus never stays there, and nobody hears of it.
    /// </summary>
    private static readonly AxeRunContext s_all = new() { Exclude = [new AxeSelector("[data-tabster-dummy]")] };

    private static readonly AxeRunOptions s_everything = Rules("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// <summary>What can differ from theme to theme.</summary>
    private static readonly AxeRunOptions s_colors = Rules("rule", "color-contrast", "link-in-text-block");

    /// <summary>What is wrong with the page as it stands; empty when nothing is.</summary>
    /// <param name="werkplek">Where it is open.</param>
    /// <param name="what">What it is called in the answer.</param>
    /// <param name="colorsOnly">True: the rest was judged in another theme.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(this Werkplek werkplek, string what, bool colorsOnly = false)
    {
        var result = await werkplek.Page.RunAxe(s_all, colorsOnly ? s_colors : s_everything);
        return
        [
            .. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{what}: {violation.Id}: {violation.Help}\n    {node.Html}")),
        ];
    }

    /// <summary>Chooses how the program looks, before its first page opens.</summary>
    public static Task ChooseAsync(this Visit visit, Thema thema)
    {
        var name = thema switch { Thema.Dark => "dark", Thema.Contrast => "contrast", _ => "light" };
        return visit.Context.AddInitScriptAsync($"if (location.protocol !== 'about:') localStorage.setItem('leefbaarheid.theme', '{name}')");
    }

    /// <summary>Goes to a page as a link does, without loading the program again, and waits until all of it is there.</summary>
    public static async Task GaNaarBinnenAsync(this Werkplek werkplek, string address)
    {
        await werkplek.Page.EvaluateAsync("address => { history.pushState(null, '', address); dispatchEvent(new PopStateEvent('popstate', { state: null })); }", address);
        await Expect(werkplek.Titel).ToBeVisibleAsync();
        await werkplek.IsOpgebouwdAsync();
    }

    /// <summary>Nothing is being fetched any more, and what was fetched is drawn.</summary>
    public static async Task IsOpgebouwdAsync(this Werkplek werkplek)
    {
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        await Expect(werkplek.Page.GetByRole(Microsoft.Playwright.AriaRole.Progressbar)).ToHaveCountAsync(0);
    }

    private static AxeRunOptions Rules(string kind, params List<string> values)
        => new() { RunOnly = new RunOnlyOptions { Type = kind, Values = values }, ResultTypes = [ResultType.Violations] };
}
