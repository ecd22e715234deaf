using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>What this module adds to the pages of tasks.</summary>
internal sealed class TaakPages : IPageSource
{
    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions =>
        [.. new[] { "taak", "mijn-taken", "teamtaken" }.Select(pagina => new PageExtension(pagina) { Actions = [DossierMaken] })];

    private static PageAction DossierMaken { get; } = new("leefbaarheidsdossier-maken", "Leefbaarheidsdossier maken…", ActionGroup.Verwerken)
    {
        Help = "Maakt van de melding in deze taak een dossier en koppelt de taak eraan. Het contact van de taak krijgt in het "
            + "dossier de rol die u kiest.",
        Mutation = "leefbaarheidsdossierMakenVanuitTaak",
        Bind = Velden.Bind("taakId"),
        When = "{ gesloten: { eq: false }, leefbaarheidsdossierId: { eq: null } }",
        WhenNot = "Deze taak is voltooid of hangt al aan een dossier.",
        Confirm = "Wilt u van deze taak een leefbaarheidsdossier maken?",
        OpenPage = Velden.Kaart,
    };
}
