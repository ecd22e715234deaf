using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of signals: a medewerker's own, and all of them.</summary>
internal sealed class SignaalPaginas : IPageSource
{
    private const string Ongelezen = "{ gelezenOp: { eq: null } }";

    public IEnumerable<Page> Pages =>
    [
        new ListPage("signalen", "Meldingen", "mijnSignalen")
        {
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
                    Mutation = "signaalGelezen",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id" },
                },
                new PageAction("alles-gelezen", "Alles gelezen", ActionGroup.Verwerken) { Mutation = "alleSignalenGelezen" },
            ],
        },
        new ListPage("alle-signalen", "Alle meldingen", "signalen")
        {
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
        new PageExtension("rolcentrum")
        {
            Cues =
            [
                new Cue("ongelezen-meldingen", "Ongelezen meldingen", "mijnSignalen", "signalen") { Where = Ongelezen, LowThreshold = 1, HighThreshold = 5 },
            ],
        },
    ];
}
