using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of signals: a medewerker's own, and all of them.</summary>
internal sealed class SignaalPaginas : IPageSource
{
    internal const string Ongelezen = "{ gelezenOp: { eq: null } }";

    public IEnumerable<Page> Pages =>
    [
        new ListPage("signalen", "Meldingen", "mijnSignalen")
        {
            Menu = Menugroepen.MijnWerk,
            MenuOrder = 40,
            RefreshOn = ["signaalOntvangen"],
            Help = "Wat u moet weten over uw dossiers en taken, zoals een termijn die bijna voorbij is. Zet een melding op gelezen "
                + "als u er iets mee hebt gedaan.",
            SearchTerms = ["signaal", "melding", "termijn", "deadline"],
            Fields =
            [
                new PageField("signaal.tekst", "Melding"),
                new PageField("signaal.soortnaam", "Soort"),
                new PageField("signaal.datum", "Datum"),
                new PageField("systemCreatedAt", "Ontvangen op"),
                new PageField("gelezenOp", "Gelezen op"),
            ],
            Views = [new PageView("ongelezen", "Ongelezen", Ongelezen)],
            Actions =
            [
                new PageAction("gelezen", "Gelezen", ActionGroup.Verwerken)
                {
                    Help = "Haalt de melding uit uw ongelezen meldingen. Zij blijft in de lijst staan.",
                    Mutation = "signaalGelezen",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id" },
                },
                new PageAction("alles-gelezen", "Alles gelezen", ActionGroup.Verwerken)
                {
                    Help = "Zet al uw meldingen op gelezen. Kijk eerst of er geen tussen staat waar nog iets mee moet: dit kunt u "
                        + "niet terugdraaien.",
                    Mutation = "alleSignalenGelezen",
                },
            ],
        },
        new ListPage("alle-signalen", "Alle meldingen", "signalen")
        {
            Menu = Menugroepen.Overzichten,
            MenuOrder = 400,
            Help = "Alle meldingen, van iedereen. De weergave zonder ontvanger laat zien welke dossiers niemand behandelt: wijs die toe.",
            SearchTerms = ["signaal", "melding", "termijnbewaking"],
            Fields =
            [
                new PageField("tekst", "Melding"),
                new PageField("soortnaam", "Soort"),
                new PageField("moment", "Moment"),
                new PageField("datum", "Datum"),
            ],
            Views = [new PageView("zonder-ontvanger", "Zonder ontvanger", "{ ontvangers: { any: false } }")],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            RefreshOn = ["signaalOntvangen"],
            Cues =
            [
                new Cue("ongelezen-meldingen", "Ongelezen meldingen", "mijnSignalen", "signalen")
                {
                    Group = "Meldingen",
                    Where = Ongelezen,
                    LowThreshold = 1,
                    HighThreshold = 5,
                    Headline = new CueHeadline("Eén melding hebt u nog niet gelezen", "{aantal} meldingen hebt u nog niet gelezen"),
                },
            ],
        },
    ];
}
