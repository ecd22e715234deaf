namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>Says a page in another language: the same page with other texts. What is not a text is not touched.</summary>
/// <param name="translate">A Dutch text in the other language.</param>
internal sealed class PageTranslation(Func<string, string> translate)
{
    public Pagina Of(Pagina page) => page with
    {
        Titel = translate(page.Titel),
        Menu = Optional(page.Menu),
        Help = Optional(page.Help),
        // Who knows the Dutch word finds the page by it in every language.
        Zoektermen = [.. page.Zoektermen.Concat(page.Zoektermen.Select(translate)).Distinct(StringComparer.OrdinalIgnoreCase)],
        Velden = Each(page.Velden, Of),
        Weergaven = Each(page.Weergaven, view => view with { Titel = translate(view.Titel) }),
        Tabbladen = Each(page.Tabbladen, tab => tab with { Titel = translate(tab.Titel), Velden = Each(tab.Velden, Of) }),
        Onderdelen = Each(page.Onderdelen, part => part with
        {
            Titel = translate(part.Titel),
            Velden = Each(part.Velden, Of),
            Acties = Each(part.Acties, Of),
        }),
        Feitenblokken = Each(page.Feitenblokken, box => box with { Titel = translate(box.Titel), Velden = Each(box.Velden, Of) }),
        Tijdlijn = Each(page.Tijdlijn, source => source with { Soort = translate(source.Soort), Keuzes = Each(source.Keuzes, Of) }),
        Activiteiten = Each(page.Activiteiten, cue => cue with { Titel = translate(cue.Titel), Groep = translate(cue.Groep) }),
        Kpis = Each(page.Kpis, kpi => kpi with { Titel = translate(kpi.Titel), Eenheid = Unit(kpi.Eenheid) }),
        Lijsten = Each(page.Lijsten, list => list with { Titel = translate(list.Titel) }),
        Grafieken = Each(page.Grafieken, chart => chart with
        {
            Titel = translate(chart.Titel),
            Reeksen = Each(chart.Reeksen, series => series with { Titel = translate(series.Titel) }),
            Eenheid = Unit(chart.Eenheid),
        }),
        EersteStappen = Each(page.EersteStappen, step => step with { Titel = translate(step.Titel), Tekst = translate(step.Tekst) }),
        Acties = Each(page.Acties, Of),
    };

    private Paginaveld Of(Paginaveld field)
        => field with { Titel = translate(field.Titel), Help = Optional(field.Help), Keuzes = Each(field.Keuzes, Of) };

    private Paginaactie Of(Paginaactie action) => action with
    {
        Titel = translate(action.Titel),
        Help = Optional(action.Help),
        Bevestiging = Optional(action.Bevestiging),
        WanneerNiet = Optional(action.WanneerNiet),
        KaartwanneerNiet = Optional(action.KaartwanneerNiet),
        Vragen = Each(action.Vragen, Of),
        Voorbeeld = action.Voorbeeld is { } preview ? preview with { Titel = Optional(preview.Titel) } : null,
        Onthulling = action.Onthulling is { } reveal ? reveal with { Titel = translate(reveal.Titel), Help = Optional(reveal.Help) } : null,
        Aanbod = action.Aanbod is { } offer ? offer with { Vraag = translate(offer.Vraag) } : null,
    };

    private Actievraag Of(Actievraag question) => question with
    {
        Titel = translate(question.Titel),
        Help = Optional(question.Help),
        Keuzes = Each(question.Keuzes, Of),
        Vragen = Each(question.Vragen, Of),
    };

    private Keuze Of(Keuze choice) => choice with { Titel = translate(choice.Titel) };

    /// <summary>A plain count has none.</summary>
    private string Unit(string unit) => unit.Length == 0 ? unit : translate(unit);

    private string? Optional(string? text) => text is null ? null : translate(text);

    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T> items, Func<T, T> change) => [.. items.Select(change)];
}
