using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Pages;

namespace Leefbaarheid.Host.Tests.Pages;

public sealed class PageHelpTests
{
    [Fact]
    public void Pages_actions_and_actions_of_lines_without_help_are_named()
    {
        var card = new CardPage("zaak", "Zaak", "zaak")
        {
            Tabs = [],
            Help = " ",
            Actions = [Action("zonder", null), Action("met", "Doet iets.")],
            Parts = [new PagePart("regels", "Regels", "regels", []) { Actions = [Action("zonder", ""), Action("met", "Doet iets.")] }],
        };

        Assert.Equal(["zaak", "zaak/zonder", "zaak/regels/zonder"], PageHelp.Missing(card));
    }

    [Fact]
    public void A_page_that_says_everything_is_not_named()
        => Assert.Empty(PageHelp.Missing(new RoleCenterPage("start", "Start") { Cues = [], Help = "Hier begint uw dag.", Actions = [Action("a", "Doet iets.")] }));

    private static PageAction Action(string id, string? help) => new(id, id, ActionGroup.Functie) { Help = help, OpenPage = "zaak" };
}
