using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Leefbaarheidsdossiers.Pages.Velden;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>Attachments on the card of a dossier and on its action lines.</summary>
internal sealed class BijlagePages : IPageSource
{
    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions =>
    [
        Bijlagepaginas.Kaart(Velden.Kaart, "aantallen", Open, Afgesloten),
        Bijlagepaginas.Regels(Velden.Kaart, "actieregels"),
        new PageExtension(Velden.Kaart) { Fields = [new FieldPlacement("opmerkingen", Veld("intern", "Intern"))] },
    ];
}
