using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Leefbaarheidsdossiers;

/// <summary>Who may read a dossier, and so all that hangs on it: where its record says so.</summary>
internal static class Leesrechten
{
    private const string Schema = "leefbaarheidsdossier";
    private const string Dossiersleutel = "LeefbaarheidsdossierId";

    public static Zaaksoort Dossier { get; } = new(nameof(Leefbaarheidsdossier), Tabel(nameof(Leefbaarheidsdossier)))
    {
        Vertrouwelijkheid = nameof(Leefbaarheidsdossier.Vertrouwelijkheid),
        Medewerker = nameof(Leefbaarheidsdossier.BehandelendMedewerkerId),
        Team = nameof(Leefbaarheidsdossier.BehandelendTeamId),
        Type = new Pad(nameof(Leefbaarheidsdossier.TypeId), new Stap(Tabel(nameof(Leefbaarheidsdossiertype)), "Id", nameof(Leefbaarheidsdossiertype.Code))),
        Gebieden =
        [
            new Pad("Id", Kenmerk(nameof(DossierGebied), nameof(DossierGebied.GebiedId))),
            new Pad("Id", Kenmerk(nameof(DossierEenheid), nameof(DossierEenheid.EenheidId)), new Stap(new Tabel("basisregistratie", "Eenheid"), "Id", "GebiedId")),
        ],
        Meelezers = new Pad("Id", Kenmerk(nameof(Meelezer), nameof(Meelezer.MedewerkerId))),
    };

    private static Stap Kenmerk(string tabel, string naar) => new(Tabel(tabel), Dossiersleutel, naar);

    private static Tabel Tabel(string naam) => new(Schema, naam);
}
