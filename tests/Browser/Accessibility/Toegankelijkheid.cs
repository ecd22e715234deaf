using Deque.AxeCore.Commons;
using Leefbaarheid.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>Judges what is on the screen by WCAG 2.2 AA and by what axe calls best practice.</summary>
internal static class Toegankelijkheid
{
    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    private static readonly object s_everything = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };

    /// <summary>What can differ from theme to theme.</summary>
    private static readonly object s_colors = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } };

    /// <summary>
    /// Left out is what the design library puts around groups that arrows move in, to notice Tab: the focus never stays there, and nobody
    /// hears of it. A theme has its colours when what fades from one into the other has done so.
    /// </summary>
    private const string Judgement = """
        async ([rules, included, left]) => {
          const frame = () => new Promise(drawn => requestAnimationFrame(drawn));
          await frame();
          await frame();
          for (const fade of document.getAnimations()) if (fade instanceof CSSTransition) fade.finish();
          const context = { include: included.map(selector => [selector]), exclude: ['[data-tabster-dummy]', ...left].map(selector => [selector]) };
          const { violations } = await axe.run(context, { runOnly: rules, resultTypes: ['violations'], iframes: false, preload: false });
          return violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ html, any, all, none }) => [`${id}: ${help}`, html.slice(0, 300), ...[...any, ...all, ...none].map(({ message }) => message)].join('\n    ')));
        }
        """;

    /// <summary>Marks what an element belongs to.</summary>
    private const string Around = """
        element => {
          for (const before of document.querySelectorAll('[data-judged]')) before.removeAttribute('data-judged');
          const kinds = ['[role=dialog], [role=alertdialog]', '[role=menu], [role=listbox]', 'aside, [role=complementary]', 'main'];
          kinds.map(kind => element.closest(kind)).find(found => found).setAttribute('data-judged', '');
        }
        """;

    private static readonly string[] s_judged = ["[data-judged]"];
    private static readonly string[] s_wholeScreen = ["html"];
    private static readonly string[] s_page = ["main"];
    private static readonly string[] s_nothing = [];

    /// <summary>The bar and the navigation: the same on every page.</summary>
    private static readonly string[] s_frame = ["header:not(main *)", "nav:not(main *)"];

    /// <summary>What is wrong with the screen as it stands, in light, dark and high contrast; empty when nothing is.</summary>
    /// <param name="werkplek">Where it is open, by somebody who lets the device choose the theme.</param>
    /// <param name="what">What it is called in the answer.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(this Werkplek werkplek, string what)
        =>
        [
            .. await werkplek.ProblemsAsync(what, Thema.Light, s_everything, s_wholeScreen, s_nothing),
            .. await werkplek.ProblemsAsync(what, Thema.Dark, s_colors, s_wholeScreen, s_nothing),
            .. await werkplek.ProblemsAsync(what, Thema.Contrast, s_colors, s_wholeScreen, s_nothing),
        ];

    /// <summary>The same of the page alone: the frame around it was judged before.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsOfPageAsync(this Werkplek werkplek, string what)
        =>
        [
            .. await werkplek.ProblemsOfPageInLightAsync(what),
            .. await werkplek.ProblemsAsync(what, Thema.Dark, s_colors, s_page, s_nothing),
            .. await werkplek.ProblemsAsync(what, Thema.Contrast, s_colors, s_page, s_nothing),
        ];

    /// <summary>The same of what an element belongs to: a dialog, a menu or list that is open, a pane, else the page. The rest was judged before.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAroundAsync(this Werkplek werkplek, string what, ILocator there)
    {
        await there.EvaluateAsync(Around);
        return
        [
            .. await werkplek.ProblemsAsync(what, Thema.Light, s_everything, s_judged, s_nothing),
            .. await werkplek.ProblemsAsync(what, Thema.Dark, s_colors, s_judged, s_nothing),
            .. await werkplek.ProblemsAsync(what, Thema.Contrast, s_colors, s_judged, s_nothing),
        ];
    }

    /// <summary>The same in the theme of most people.</summary>
    public static Task<IReadOnlyList<string>> ProblemsOfPageInLightAsync(this Werkplek werkplek, string what)
        => werkplek.ProblemsAsync(what, Thema.Light, s_everything, s_wholeScreen, s_frame);

    private static async Task<IReadOnlyList<string>> ProblemsAsync(this Werkplek werkplek, string what, Thema thema, object rules, string[] included, string[] left)
    {
        var page = werkplek.Page;
        if (!await page.EvaluateAsync<bool>("() => 'axe' in globalThis"))
            await page.EvaluateAsync(s_axe);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions
        {
            ColorScheme = thema == Thema.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Contrast = thema == Thema.Contrast ? Contrast.More : Contrast.NoPreference,
        });
        var found = await page.EvaluateAsync<string[]>(Judgement, new object[] { rules, included, left });
        return [.. found.Select(problem => $"{what} in {thema}: {problem}")];
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
        await Expect(werkplek.Page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
    }
}
